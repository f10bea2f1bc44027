// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <QPointF>
#include <QSize>
#include <optional>

namespace skein {

/** A setting and what it is to be given. */
struct SettingWrite
{
    QString name;
    QVariant value;

    friend bool operator==(const SettingWrite&, const SettingWrite&) = default;
};

/** How a camera is told to focus by itself. */
struct AutofocusWay
{
    SettingWrite begin;
    /** Ends it, without which it works only once; nothing where the driver ends it itself. */
    std::optional<SettingWrite> end;

    friend bool operator==(const AutofocusWay&, const AutofocusWay&) = default;
};

/**
 * Autofocus of a camera with @p settings; nothing when the computer cannot start it. Pure.
 *
 * ptp2 2.5.30, config.c: Nikon and Fujifilm "autofocusdrive" (the call returns when it is over;
 * writing "off" would focus again); Canon EOS "autofocusdrive", which returns at once, ended by
 * "cancelautofocus" or, where the driver has not that one, by "autofocusdrive" off; Sony
 * "autofocus", a shutter button pressed halfway until it is released. Nikon has an "autofocus",
 * too, but that is a choice.
 */
[[nodiscard]] std::optional<AutofocusWay> autofocusWay(const QList<CameraSetting>& settings);

/**
 * The computer can place the focus area of a camera with @p settings, now or when the camera shows
 * its whole picture again. @param pictureSize as for focusAreaWrite(): some can only if it is
 * known.
 */
[[nodiscard]] bool hasFocusArea(const QList<CameraSetting>& settings, QSize pictureSize = {});

/**
 * What places the focus area at @p place, which is in parts of the live picture's sides.
 * @param pictureSize pixels of a whole photograph, if known: Canon counts in them.
 * Nothing while it cannot be placed: the camera magnifies a part of its picture that nobody knows,
 * or the size is not known. Pure. ptp2, config.c: Nikon "changeafarea" ("XxY", pixels of the
 * image size, 2.5.30); Canon EOS "eoszoomposition" ("X,Y", the corner of what it magnifies,
 * 2.5.30); Sony "spotfocusarea" ("X,Y" of 640 by 480, 2.5.32).
 */
[[nodiscard]] std::optional<SettingWrite> focusAreaWrite(
    const QList<CameraSetting>& settings, QPointF place, QSize pictureSize);

} // namespace skein
