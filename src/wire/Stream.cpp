// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Stream.h"

namespace skein::wire::detail {

QDataStream& operator<<(QDataStream& stream, const Error& error)
{
    return stream << static_cast<quint8>(error.kind) << error.message << error.detail;
}

QDataStream& operator>>(QDataStream& stream, Error& error)
{
    quint8 kind = 0;
    stream >> kind >> error.message >> error.detail;
    if (kind > static_cast<quint8>(ErrorKind::Refused)) {
        stream.setStatus(QDataStream::ReadCorruptData);
    } else {
        error.kind = static_cast<ErrorKind>(kind);
    }
    return stream;
}

} // namespace skein::wire::detail
