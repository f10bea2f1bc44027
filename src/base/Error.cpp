// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <cerrno>
#include <system_error>

namespace skein {

tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail)
{
    return tl::make_unexpected(Error{kind, std::move(message), std::move(detail)});
}

ErrorKind errorKindFromErrno(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EFBIG: // the file is too large for the disk, however much room there is
        return ErrorKind::Unsupported;
    case EEXIST:
        return ErrorKind::AlreadyExists;
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
        return ErrorKind::Busy;
    case ETIMEDOUT:
        return ErrorKind::Timeout;
    case EINVAL:
    case ENAMETOOLONG:
        return ErrorKind::InvalidArgument;
    case ECANCELED:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Io;
    }
}

QString errnoText(int errnoValue)
{
    return QString::fromStdString(std::generic_category().message(errnoValue));
}

} // namespace skein
