// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/VerifiedCopy.h"

#include "base/Fd.h"
#include "base/FileSync.h"
#include "base/StagedFile.h"
#include "base/StreamHash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::VerifiedCopy)
};

/** So short that a photograph that arrives hardly waits for one. */
constexpr size_t blockBytes = 512 * 1024;
constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

FileFacts factsFrom(const struct stat& found)
{
    return {static_cast<qint64>(found.st_size),
        static_cast<qint64>(found.st_mtim.tv_sec) * nanosecondsPerSecond + found.st_mtim.tv_nsec,
        static_cast<qint64>(found.st_ino)};
}

Error readError(const QString& path, int error)
{
    return {errorKindFromErrno(error),
        //: %1 is the name of a file
        Text::tr("“%1” could not be read. Check the disk.").arg(QDir::toNativeSeparators(path)),
        errnoText(error)};
}

Error stopped()
{
    return {ErrorKind::Cancelled, Text::tr("The copy was stopped."), {}};
}

Fd openForReading(const QString& path)
{
    return Fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

/** Reads all of @p fd; @p use answers false to end with Unknown. */
template<typename Use>
Result<void> readAll(int fd, const QString& path, const MayGoOn& mayGoOn, Use use)
{
    std::vector<char> block(blockBytes);
    for (;;) {
        if (!mayGoOn()) {
            return tl::unexpected(stopped());
        }
        const ssize_t got = ::read(fd, block.data(), block.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return tl::unexpected(readError(path, errno));
        }
        if (got == 0) {
            return {};
        }
        if (const Result<void> used = use(QByteArrayView(block.data(), got)); !used) {
            return used;
        }
    }
}

} // namespace

Result<FileFacts> factsOf(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return tl::unexpected(readError(path, errno));
    }
    if (!S_ISREG(found.st_mode)) {
        return tl::unexpected(readError(path, EINVAL));
    }
    return factsFrom(found);
}

Result<QByteArray> hashOnDisk(const QString& path, const MayGoOn& mayGoOn)
{
    const Fd fd = openForReading(path);
    if (!fd.isValid()) {
        return tl::unexpected(readError(path, errno));
    }
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED);
    StreamHash hash;
    const Result<void> read =
        readAll(fd.get(), path, mayGoOn, [&hash](QByteArrayView bytes) -> Result<void> {
            hash.add(bytes);
            return {};
        });
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED); // nobody looks at it
    return read.map([&hash] { return hash.result(); });
}

tl::expected<VerifiedCopy, CopyFailure> makeVerifiedCopy(
    const QString& source, const QString& staging, const MayGoOn& mayGoOn)
{
    const auto sourceFailed = [](const Error& error) {
        return tl::unexpected(CopyFailure{error, CopyFailure::Where::Source});
    };
    const auto copyFailed = [](const Error& error) {
        return tl::unexpected(CopyFailure{error, CopyFailure::Where::Target});
    };
    const Fd in = openForReading(source);
    struct stat before = {};
    if (!in.isValid() || ::fstat(in.get(), &before) != 0) {
        return sourceFailed(readError(source, errno));
    }
    auto file = StagedFile::create(staging, QFileInfo(source).fileName());
    if (!file) {
        return copyFailed(file.error());
    }
    StreamHash hash;
    std::optional<Error> notWritten;
    const Result<void> copied =
        readAll(in.get(), source, mayGoOn, [&](QByteArrayView bytes) -> Result<void> {
            hash.add(bytes);
            const Result<void> written = file->append(bytes);
            if (!written) {
                notWritten = written.error();
            }
            return written;
        });
    if (!copied) {
        file->discard();
        const bool isOurs = notWritten || copied.error().isCancellation();
        return isOurs ? copyFailed(copied.error()) : sourceFailed(copied.error());
    }
    VerifiedCopy copy{file->path(), hash.result(), factsFrom(before)};
    const auto drop = [&copy] { QFile::remove(copy.stagingPath); };
    file->close();
    StagedFile::removeWholeMark(copy.stagingPath); // The session has the photograph.
    struct stat after = {};
    if (::fstat(in.get(), &after) != 0 || factsFrom(after) != copy.source) {
        drop();
        return sourceFailed({ErrorKind::Busy,
            //: %1 is the name of a file
            Text::tr("“%1” was being changed while it was copied. It is copied again.")
                .arg(QDir::toNativeSeparators(source)),
            {}});
    }
    const struct timespec times[] = {before.st_atim, before.st_mtim};
    ::utimensat(AT_FDCWD, QFile::encodeName(copy.stagingPath).constData(), times, 0);
    if (const Result<void> synced = syncFile(copy.stagingPath); !synced) {
        drop();
        return copyFailed(synced.error());
    }
    const Result<QByteArray> again = hashOnDisk(copy.stagingPath, mayGoOn);
    if (!again) {
        drop();
        return copyFailed(again.error());
    }
    if (*again != copy.hash) {
        drop();
        const Error error{ErrorKind::Io,
            //: %1 is the name of a file
            Text::tr("The backup of “%1” is not what was written: its disk, cable or network is at "
                     "fault. It is tried again; use another disk if that does not help.")
                .arg(QFileInfo(source).fileName()),
            {}};
        return tl::unexpected(CopyFailure{error, CopyFailure::Where::Comparison});
    }
    return copy;
}

} // namespace skein
