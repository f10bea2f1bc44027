// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraFile.h"

#include <QString>

namespace skein {

/**
 * Says which files are one shot (RAW and JPEG), so that they can share a name.
 *
 * On a card they have the same folder and stem; which of two cards does not matter. In the camera's
 * memory the driver counts every file by itself and starts anew with each connection, so names
 * say nothing there: two files that follow each other are one shot when the camera is set to
 * deliver both and one of them is a RAW and the other is not. Keys never repeat between
 * connections or runs.
 */
class ShotKeys final
{
public:
    ShotKeys();

    /** By its extension: anything but a developed picture or a film. */
    [[nodiscard]] static bool isRaw(const QString& name);

    /** Another camera, or the same one plugged again: no file belongs to an earlier shot. */
    void beginConnection();
    /** The key of a file just announced. @p bothKinds: the camera is set to RAW and JPEG. */
    [[nodiscard]] QString keyFor(const CameraFileEntry& entry, bool bothKinds);

private:
    [[nodiscard]] QString memoryKey(const QString& name, bool bothKinds);

    QString m_run;
    int m_connection = 0;
    int m_memoryShot = 0;
    bool m_waitsForTwin = false;
    bool m_firstWasRaw = false;
};

} // namespace skein
