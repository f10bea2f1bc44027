// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StandInFolder.h"

#include "base/Background.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

constexpr mode_t onlyMine = 0700;
constexpr mode_t everybodys = 0077;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::StandInFolder)
};

/** A folder of this user, whoever else may write where it lies. */
bool isMine(const QByteArray& path)
{
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & everybodys) == 0;
}

/** Empty: not there. */
QString ownFolderIn(const QString& place)
{
    const QByteArray usual =
        QFile::encodeName(place + QStringLiteral("/skein-%1").arg(::geteuid()));
    if (::mkdir(usual.constData(), onlyMine) == 0 || (errno == EEXIST && isMine(usual))) {
        return QFile::decodeName(usual);
    }
    QByteArray other = usual + "-XXXXXX"; // Somebody else has that name.
    return ::mkdtemp(other.data()) != nullptr ? QFile::decodeName(other) : QString();
}

Result<QString> make(const QStringList& places)
{
    for (const QString& place : places) {
        const QString own = ownFolderIn(place);
        const QString folder = own + u'/' + QDate::currentDate().toString(Qt::ISODate);
        if (!own.isEmpty() && QDir().mkpath(folder) &&
            ::access(QFile::encodeName(folder).constData(), W_OK) == 0) {
            return folder;
        }
    }
    return failure(ErrorKind::Io,
        Words::tr("There is no other place for photographs, either. Free some room, or open a "
                  "session on another disk."));
}

} // namespace

QStringList standInPlaces()
{
    QStringList places{QStringLiteral("/var/tmp"), QDir::tempPath()};
    if (qEnvironmentVariableIsSet("TMPDIR")) {
        std::reverse(places.begin(), places.end());
    }
    return places;
}

QFuture<Result<QString>> makeStandInFolder(const QStringList& places)
{
    return askInBackground([places] { return make(places); });
}

} // namespace skein
