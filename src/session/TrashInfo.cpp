// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TrashInfo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace skein {

namespace {

/** The folder with "files" and "info". */
QString trashOf(const QString& inTrash)
{
    return QFileInfo(QFileInfo(inTrash).path()).path();
}

QString homeTrash()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/Trash");
}

/** Where the disk of a trash is mounted: above ".Trash-1000" or ".Trash/1000". */
QString diskOf(const QString& trash)
{
    const QString above = QFileInfo(trash).path();
    return QFileInfo(above).fileName() == QLatin1String(".Trash") ? QFileInfo(above).path() : above;
}

} // namespace

QString trashInfoOf(const QString& inTrash)
{
    return trashOf(inTrash) + QStringLiteral("/info/") + QFileInfo(inTrash).fileName() +
           QStringLiteral(".trashinfo");
}

void mendTrashInfo(const QString& inTrash, const QString& original)
{
    const QString trash = trashOf(inTrash);
    const bool isHome =
        QFileInfo(trash).canonicalFilePath() == QFileInfo(homeTrash()).canonicalFilePath();
    // The way to it may lead through links, that of the disk does not.
    const QFileInfo former(original);
    const QString real = former.dir().canonicalPath() + u'/' + former.fileName();
    const QString place = isHome ? original : QDir(diskOf(trash)).relativeFilePath(real);
    QFile note(trashInfoOf(inTrash));
    constexpr qint64 mostBytes = 64 * 1024;
    if (place.startsWith(QLatin1String("../")) || !note.open(QIODevice::ReadOnly)) {
        return;
    }
    QList<QByteArray> lines = note.read(mostBytes).split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith("Path=")) {
            line = "Path=" + QUrl::toPercentEncoding(place, "/");
        }
    }
    QSaveFile mended(note.fileName());
    if (mended.open(QIODevice::WriteOnly) && mended.write(lines.join('\n')) >= 0) {
        mended.commit();
    }
}

} // namespace skein
