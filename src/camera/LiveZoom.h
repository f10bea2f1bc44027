// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <optional>

namespace skein {

/**
 * How a camera magnifies its own live view, which shows more than software can: the sensor's own
 * pixels. Nikon bodies have the choices "liveviewimagezoomratio"; Canon EOS bodies the text
 * "eoszoom", which never tells its value and takes 1, 5 and 10 (libgphoto2, camlibs/ptp2/config.c).
 * A value.
 */
struct LiveZoom
{
    QString setting;     ///< The name of the setting.
    QStringList values;  ///< From the whole picture to the largest magnification.
    int current = 0;     ///< The position of the present one in values.
    bool isTold = false; ///< The camera tells the present one; else current is 0.

    /** The way of the camera that has these @p settings; nothing where it has none. */
    [[nodiscard]] static std::optional<LiveZoom> of(const QList<CameraSetting>& settings);

    /** The value @p steps further in, no further than there is; nothing when there is no more. */
    [[nodiscard]] std::optional<int> stepped(int steps) const;
};

} // namespace skein
