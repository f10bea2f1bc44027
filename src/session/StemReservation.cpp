// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/StemReservation.h"

#include "base/Beneath.h"
#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

constexpr const char* namesFolder = ".skein/names";

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

/** Any stem in characters and a length that every disk takes. */
QByteArray markOf(const QString& stem)
{
    return QCryptographicHash::hash(stem.toCaseFolded().toUtf8(), QCryptographicHash::Sha1).toHex();
}

/** The folder of the marks, made if need be; no link is followed. */
Fd openNames(const QString& folder)
{
    const Fd root = openRoot(folder);
    Fd names = openBeneath(root.get(), namesFolder, O_RDONLY | O_DIRECTORY);
    if (!names.isValid() && errno == ENOENT) {
        const Fd own = openBeneath(root.get(), ".skein", O_RDONLY | O_DIRECTORY);
        if (own.isValid() && (::mkdirat(own.get(), "names", 0777) == 0 || errno == EEXIST)) {
            names = openBeneath(root.get(), namesFolder, O_RDONLY | O_DIRECTORY);
        }
    }
    return names;
}

} // namespace

Reservation reserveStem(const QString& folder, const QString& stem)
{
    const Fd names = openNames(folder);
    if (!names.isValid()) {
        qCInfo(lcSession) << "no names are reserved in" << folder;
        return Reservation::None;
    }
    const Fd mark(::openat(names.get(), markOf(stem).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (mark.isValid()) {
        return Reservation::Ours;
    }
    return errno == EEXIST ? Reservation::Taken : Reservation::None;
}

void releaseStem(const QString& folder, const QString& stem)
{
    const Fd names = openNames(folder);
    if (names.isValid()) {
        static_cast<void>(::unlinkat(names.get(), markOf(stem).constData(), 0));
    }
}

void clearReservations(const QString& folder)
{
    const Fd root = openRoot(folder);
    Fd names = openBeneath(root.get(), namesFolder, O_RDONLY | O_DIRECTORY);
    if (!names.isValid()) {
        return;
    }
    const std::unique_ptr<DIR, CloseFolder> listed(::fdopendir(names.get()));
    if (!listed) {
        return;
    }
    const int opened = names.release(); // closedir() closes it
    while (const dirent* entry = ::readdir(listed.get())) {
        if (entry->d_name[0] != '.') {
            static_cast<void>(::unlinkat(opened, entry->d_name, 0));
        }
    }
}

} // namespace skein
