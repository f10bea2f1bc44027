// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DataFolder.h"

#include "base/Logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cstdio>
#include <fcntl.h>

namespace skein {

namespace {

/** Some folders within one another are all that there ever were. */
constexpr int mostDepth = 8;

bool renameFree(const QString& from, const QString& to)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
               QFile::encodeName(to).constData(), RENAME_NOREPLACE) == 0;
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/** As a whole where nothing is in the way, else what is in it, one by one. */
void moveInto(const QString& from, const QString& to, int depth)
{
    if (renameFree(from, to) || depth == mostDepth || QFileInfo(from).isSymLink() ||
        !QFileInfo(from).isDir() || !QFileInfo(to).isDir()) {
        return;
    }
    const QStringList names = everythingIn(from);
    for (const QString& name : names) {
        moveInto(from + u'/' + name, to + u'/' + name, depth + 1);
    }
    QDir().rmdir(from); // Unless something stays in it.
}

} // namespace

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/skein");
}

void moveFormerData(const QString& folder)
{
    const QString former = folder + QStringLiteral("/skein");
    if (!QFileInfo(former).isDir() || QFileInfo(former).isSymLink()) {
        return;
    }
    qCInfo(lcBase) << "what older versions kept in" << former << "moves to" << folder;
    const QString plugins = QStringLiteral("plugins");
    const QStringList names = everythingIn(former);
    for (const QString& name : names) {
        // In "plugins" there lie the plugins themselves.
        const QString target = name == plugins ? QStringLiteral("plugin-data") : name;
        moveInto(former + u'/' + name, folder + u'/' + target, 0);
    }
    QDir().rmdir(former);
}

} // namespace skein
