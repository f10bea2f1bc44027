// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

namespace skein {

/** What a photographer changes all the time, in the order in which it is shown. */
enum class Essential {
    Mode,
    Shutter,
    Aperture,
    Iso,
    Compensation,
    WhiteBalance,
    Quality,
    Size,
    Drive,
    Focus,
    Metering,
    CaptureTarget
};

/**
 * The name of that setting on a camera with @p settings; empty when it has none. Drivers name them
 * differently per vendor; one name is taken for each.
 */
[[nodiscard]] QString essentialSetting(Essential thing, const QList<CameraSetting>& settings);

/** The names of all of them that are there, in their order. */
[[nodiscard]] QStringList essentialSettings(const QList<CameraSetting>& settings);

/** Those of them that photographers turn a dial for: the exposure. */
[[nodiscard]] QStringList usualDials(const QList<CameraSetting>& settings);

/**
 * False for what drivers offer among the settings but what is a lever of the protocol: it would
 * open the shutter, raise the mirror or send raw commands behind the program's back.
 */
[[nodiscard]] bool isForPhotographers(const CameraSetting& setting);

} // namespace skein
