// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FileStamp.h"

#include <QFile>
#include <sys/stat.h>

namespace skein {

std::optional<FileStamp> FileStamp::of(const QString& path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return FileStamp{status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_size};
}

} // namespace skein
