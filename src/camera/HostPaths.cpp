// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostPaths.h"

#include <QDir>

namespace skein {

bool isStagedIn(const QString& stagingFolder, const QString& path)
{
    const QString name = path.section(u'/', -1);
    // Hidden ones are notes about files, and "..".
    const bool isName = !name.isEmpty() && !name.startsWith(u'.') && !name.contains(QChar(0));
    // Letter for letter as a host makes it: "a/../b" may lead elsewhere than "b", by a link.
    return isName && !stagingFolder.isEmpty() && path == QDir(stagingFolder).filePath(name);
}

} // namespace skein
