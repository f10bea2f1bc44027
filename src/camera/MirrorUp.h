// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>

namespace skein {

/**
 * How a camera lets the trembling of its mirror die down before it exposes (libgphoto2 2.5.30,
 * camlibs/ptp2/config.c). Nikon bodies wait about a second by themselves with "exposuredelaymode".
 * Canon EOS bodies whose custom function 0x60f, mirror lockup, is on raise the mirror when the
 * shutter is pressed once ("eosremoterelease") and expose when it is pressed again. With any other
 * camera there is only the wait before the exposure; in live view the mirror is up in any case. A
 * value.
 */
struct MirrorUp
{
    enum class Way {
        Wait,        ///< Nothing to be told to the camera.
        CameraWaits, ///< After engage was written to setting; disengage takes it back.
        TwoPresses,  ///< Engage, then disengage, presses the shutter once.
    };

    Way way = Way::Wait;
    QString setting = {};
    QString engage = {};
    QString disengage = {};

    /** The way of the camera that has these @p settings. */
    [[nodiscard]] static MirrorUp of(const QList<CameraSetting>& settings);
};

} // namespace skein
