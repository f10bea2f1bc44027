// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileHash.h"

#include "base/Fd.h"
#include "base/StreamHash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::FileHash)
};

constexpr size_t blockBytes = 256 * 1024; // of the size that stays in the processor's cache

tl::unexpected<Error> readFailure(const QString& path, int error)
{
    return failure(errorKindFromErrno(error),
        //: %1 is a file
        Text::tr("“%1” could not be read. Check the disk.").arg(QDir::toNativeSeparators(path)),
        errnoText(error));
}

} // namespace

Result<QByteArray> hashOfFile(const QString& path)
{
    const Fd fd(::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat found = {};
    if (!fd.isValid() || ::fstat(fd.get(), &found) != 0) {
        return readFailure(path, errno);
    }
    if (!S_ISREG(found.st_mode)) {
        return readFailure(path, EINVAL);
    }
    StreamHash hash;
    std::vector<char> block(blockBytes);
    for (;;) {
        const ssize_t got = ::read(fd.get(), block.data(), block.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return readFailure(path, errno);
        }
        if (got == 0) {
            break;
        }
        hash.add({block.data(), static_cast<qsizetype>(got)});
    }
    return hash.result();
}

} // namespace skein
