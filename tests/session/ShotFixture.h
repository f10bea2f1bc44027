// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Sidecar.h"
#include "session/SessionFixture.h"
#include "session/Shot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace skein::test {

inline QByteArray sidecarFixture(const QString& name)
{
    return readFile(QStringLiteral(SKEIN_SOURCE_DIR "/tests/data/xmp/") + name);
}

/** What the sidecar at @p path says; nothing when it is not there or not readable. */
inline SidecarMarks marksIn(const QString& path)
{
    const auto sidecar = Sidecar::parse(readFile(path));
    return sidecar ? sidecar->marks() : SidecarMarks();
}

/** Says @p marks and nothing else. */
inline QByteArray sidecarOf(const SidecarMarks& marks)
{
    Sidecar sidecar;
    return sidecar.setMarks(marks) ? sidecar.bytes() : QByteArray();
}

/** A sidecar of another program, as old or young as the test wants it. */
inline bool writeSidecar(const QString& path, const SidecarMarks& marks, int secondsAgo = 0)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::Truncate) &&
           file.write(sidecarOf(marks)) > 0 && file.flush() &&
           file.setFileTime(
               QDateTime::currentDateTime().addSecs(-secondsAgo), QFile::FileModificationTime);
}

/** The shot of the files @p names in @p folder, made when they are not there. */
inline ShotFiles shotOf(const QString& folder, const QStringList& names, bool ownsStem = true)
{
    ShotFiles shot{{}, ownsStem};
    for (const QString& name : names) {
        const QString path = folder + u'/' + name;
        if (!QFile::exists(path)) {
            writeFile(path, name.toUtf8());
        }
        shot.paths.append(path);
    }
    return shot;
}

} // namespace skein::test
