// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QDateTime>
#include <QList>

namespace skein {

/** What a photographer wants of every camera when it is connected. A plain value. */
struct ConnectionWishes
{
    bool setClock = false; ///< To the computer's time.
    QString artist;        ///< Empty: what the camera has stays.
    QString copyright;     ///< Empty: what the camera has stays.
    QString captureTarget; ///< One of the setting's choices; empty: the usual one.
};

/** A value to be written. */
struct WantedValue
{
    QString name;
    QVariant value;
};

/**
 * What has to be written to a camera with @p settings so that @p wishes come true: only what it has
 * a setting for, what can be changed, and what is not so already (a clock may be off by a second).
 * The capture target comes first, the clock last. Pure.
 */
[[nodiscard]] QList<WantedValue> connectionValues(const ConnectionWishes& wishes,
    const QList<CameraSetting>& settings, const QDateTime& now = QDateTime::currentDateTimeUtc());

} // namespace skein
