// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CameraInfo.h"

#include <QDataStream>

namespace skein {

QDataStream& operator<<(QDataStream& stream, const CameraInfo& info)
{
    return stream << info.model << info.manufacturer << info.serial << info.port << info.firmware
                  << static_cast<quint32>(info.capabilities.toInt());
}

QDataStream& operator>>(QDataStream& stream, CameraInfo& info)
{
    quint32 capabilities = 0;
    stream >> info.model >> info.manufacturer >> info.serial >> info.port >> info.firmware >>
        capabilities;
    info.capabilities = CameraCapabilities::fromInt(capabilities);
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const LibraryInfo& info)
{
    return stream << info.version << info.warning;
}

QDataStream& operator>>(QDataStream& stream, LibraryInfo& info)
{
    return stream >> info.version >> info.warning;
}

} // namespace skein
