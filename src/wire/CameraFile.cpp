// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CameraFile.h"

#include <QDataStream>
#include <QHashFunctions>

namespace skein {

size_t qHash(const CameraFileRef& file, size_t seed)
{
    return qHashMulti(seed, file.folder, file.name);
}

QDataStream& operator<<(QDataStream& stream, const CameraFileRef& file)
{
    return stream << file.folder << file.name;
}

QDataStream& operator>>(QDataStream& stream, CameraFileRef& file)
{
    return stream >> file.folder >> file.name;
}

QDataStream& operator<<(QDataStream& stream, const CameraFileEntry& entry)
{
    return stream << entry.file << entry.size << entry.modified << entry.inMemory;
}

QDataStream& operator>>(QDataStream& stream, CameraFileEntry& entry)
{
    return stream >> entry.file >> entry.size >> entry.modified >> entry.inMemory;
}

QDataStream& operator<<(QDataStream& stream, const ReceivedFile& file)
{
    return stream << file.file << file.stagingPath << file.size << file.hash << file.fromMemory;
}

QDataStream& operator>>(QDataStream& stream, ReceivedFile& file)
{
    return stream >> file.file >> file.stagingPath >> file.size >> file.hash >> file.fromMemory;
}

} // namespace skein
