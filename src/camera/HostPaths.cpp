// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostPaths.h"

#include <QDir>

namespace skein {

bool isStagedIn(const QString& stagingFolder, const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    // Hidden ones are notes about files, and "..".
    const bool isName = slash >= 0 && slash + 1 < path.size() && path.at(slash + 1) != u'.' &&
                        !path.contains(QChar(0));
    return isName && !stagingFolder.isEmpty() &&
           QDir::cleanPath(path) == QDir::cleanPath(stagingFolder) + u'/' + path.mid(slash + 1);
}

} // namespace skein
