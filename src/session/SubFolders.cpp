// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SubFolders.h"

#include "base/Beneath.h"
#include "base/Logging.h"
#include "session/FolderScanner.h"
#include "session/NamePattern.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SubFolders)
};

bool isOfOthers(const QString& name)
{
    return name.compare(QLatin1String("CaptureOne"), Qt::CaseInsensitive) == 0;
}

void addFolders(const QString& folder, const QString& prefix, int depth, QStringList& found)
{
    const QStringList names = folderNamesIn(prefix.isEmpty() ? folder : folder + u'/' + prefix);
    for (const QString& name : names) {
        const QString relative = prefix.isEmpty() ? name : prefix + u'/' + name;
        if (found.size() >= maxSubFolders) {
            return;
        }
        if (isOfOthers(name) || QFileInfo::exists(ownFolderOf(folder + u'/' + relative))) {
            continue;
        }
        found.append(relative);
        if (depth > 1) {
            addFolders(folder, relative, depth - 1, found);
        }
    }
}

Error notMade(const QString& folder, const QString& relative, int error)
{
    const bool isInTheWay = error == ENOTDIR || error == ELOOP || error == EEXIST;
    return {errorKindFromErrno(error),
        //: %1 is the name of a folder, %2 the folder in which it is to be
        (isInTheWay ? Text::tr("The folder “%1” cannot be made in “%2”, because a file or a link "
                               "has its name. Rename that, or change the file name pattern.")
                    : //: %1 is the name of a folder, %2 the folder in which it is to be
                Text::tr("The folder “%1” cannot be made in “%2”. Check the disk, and that "
                         "you may write to it."))
            .arg(relative, QDir::toNativeSeparators(folder)),
        errnoText(error)};
}

} // namespace

QStringList subFoldersOf(const QString& folder)
{
    QStringList found;
    addFolders(folder, {}, NamePattern::maxFolders, found);
    return found;
}

QStringList namesBelow(const QString& folder)
{
    QStringList names = namesIn(folder);
    for (const QString& below : subFoldersOf(folder)) {
        for (const QString& name : namesIn(folder + u'/' + below)) {
            names.append(below + u'/' + name);
        }
    }
    return names;
}

Result<void> makeSubFolder(const QString& folder, const QString& relative)
{
    Fd at(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const QString& name : relative.split(u'/')) {
        const QByteArray encoded = QFile::encodeName(name);
        const bool isMade = at.isValid() && ::mkdirat(at.get(), encoded.constData(), 0777) == 0;
        if (isMade) {
            static_cast<void>(::fsync(at.get()));
        } else if (!at.isValid() || errno != EEXIST) {
            return tl::make_unexpected(notMade(folder, relative, errno));
        }
        at = openBeneath(at.get(), encoded, O_RDONLY | O_DIRECTORY);
        if (!at.isValid()) {
            return tl::make_unexpected(notMade(folder, relative, errno));
        }
    }
    return {};
}

QString sessionFolderAround(const QString& path)
{
    const QString own = path.left(path.lastIndexOf(u'/'));
    QString folder = own;
    for (int depth = 0; depth <= NamePattern::maxFolders && !folder.isEmpty(); ++depth) {
        if (QFileInfo::exists(ownFolderOf(folder))) {
            return folder;
        }
        folder = folder.left(folder.lastIndexOf(u'/'));
    }
    return own;
}

} // namespace skein
