// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ShotFolder.h"

#include <QDir>
#include <QFileInfo>

namespace skein {

Result<ShotFolder> ShotFolder::open(const QString& folder)
{
    const QDir dir(folder);
    const QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    ShotFolder shots;
    QString lastStem;
    for (const QFileInfo& entry : entries) {
        const ShotFile file{entry.absoluteFilePath(), entry.suffix(), true};
        if (shots.m_shots.isEmpty() || entry.completeBaseName() != lastStem) {
            shots.m_shots.append(QList<ShotFile>{file});
        } else {
            shots.m_shots.last().append(file);
        }
        lastStem = entry.completeBaseName();
    }
    if (shots.m_shots.isEmpty()) {
        return failure(ErrorKind::NotFound,
            //: %1 is a folder
            tr("The folder %1 holds no photographs to hand out. Choose a folder with at least one "
               "file.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    return shots;
}

QList<ShotFile> ShotFolder::next()
{
    const QList<ShotFile>& shot = m_shots.at(m_next);
    m_next = (m_next + 1) % m_shots.size();
    return shot;
}

} // namespace skein
