// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ShownName.h"

#include <QFileInfo>

namespace skein {

QString shownName(const QString& path)
{
    const QFileInfo file(path);
    const bool isStaged = file.path().endsWith(QLatin1String("/.skein/incoming"));
    return isStaged ? QString() : file.fileName();
}

} // namespace skein
