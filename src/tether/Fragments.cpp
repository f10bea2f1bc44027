// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Fragments.h"

#include "base/Logging.h"
#include "base/StagedFile.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace skein {

void removeFragments(const IngestPhoto& photo)
{
    QStringList fragments = photo.stagingPaths;
    fragments.removeAll(photo.received.stagingPath);
    fragments.removeAll(QString());
    if (fragments.isEmpty()) {
        return;
    }
    QThreadPool::globalInstance()->start([fragments, whole = photo.received.size] {
        for (const QString& path : fragments) {
            // A fragment is shorter than the photograph; anything else is not ours to judge.
            const QFileInfo file(path);
            const bool isFragment = file.isFile() && file.size() < whole;
            if (isFragment && !StagedFile::isLive(path) && !StagedFile::isWhole(path) &&
                QFile::remove(path)) {
                qCDebug(lcTether) << "removed the fragment" << path;
            }
        }
    });
}

} // namespace skein
