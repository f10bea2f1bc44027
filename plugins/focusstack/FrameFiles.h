// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

namespace skein::focusstack {

/** The frames of a bracket: of each shot the one file that is stacked. */
struct FrameFiles
{
    QStringList paths;
    /** Whose EXIF the stack gets: a JPEG of the first frame, or else what is stacked of it. */
    QString exifSource;
};

/**
 * Chooses @p selected, in the order of @p session, a file for each shot: JPEG and the like, or
 * with @p preferRaw the RAW file where there is one. @p filesOf tells the files of a shot. Pure.
 */
FrameFiles frameFiles(const QStringList& selected, const QStringList& session,
    const std::function<QStringList(const QString&)>& filesOf, bool preferRaw);

/** What a stack of the bracket that begins with @p path is called, without extension. */
QString stackName(const QString& path);

} // namespace skein::focusstack
