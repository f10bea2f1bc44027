// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace skein {

/** How the backup of a session stands. */
struct BackupReport
{
    enum class Place {
        Off,     ///< No backup is wanted, or no session is open.
        Looking, ///< The folder has not answered yet.
        Here,
        Away,    ///< The disk is not connected. Looked for every few seconds.
        Refused, ///< The folders lie in each other: another one must be chosen.
        Full,
        Failing, ///< It cannot be written to.
    };

    Place place = Place::Off;
    int safe = 0;     ///< Photographs with a verified copy of what came from the camera.
    int waiting = 0;  ///< Photographs without one.
    int failed = 0;   ///< Of those: could not be read or copied.
    int changed = 0;  ///< Have a copy, but are not what came from the camera.
    int replaced = 0; ///< Copies that were found spoilt, put aside and made anew, since it began.
    QString sentence; ///< What is wrong and what to do; empty: nothing is.
    QString root;     ///< The session's sub-folder of the backup; empty: not met.
    bool isOnSameDisk = false;
    quint64 seen = 0; ///< The last list of files that this counts.

    friend bool operator==(const BackupReport&, const BackupReport&) = default;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::BackupReport)
