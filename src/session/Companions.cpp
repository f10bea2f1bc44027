// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Companions.h"

#include "session/FolderScanner.h"
#include "session/ShotGroups.h"

#include <QRegularExpression>

namespace skein {

QStringList companionsOf(const ShotFiles& shot)
{
    if (!shot.ownsStem) {
        return {};
    }
    static const QRegularExpression ending(QStringLiteral("\\A\\.[a-z][a-z0-9-]{0,19}\\.json\\z"));
    const QString stem = stemOf(shot.paths.first());
    const qsizetype slash = stem.lastIndexOf(u'/');
    const QString folder = stem.left(slash);
    const QString own = stem.mid(slash + 1);
    QStringList companions;
    const QStringList names = namesIn(folder);
    for (const QString& name : names) {
        if (name.startsWith(own) && ending.match(name.mid(own.size())).hasMatch()) {
            companions.append(folder + u'/' + name);
        }
    }
    return companions;
}

} // namespace skein
