// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegErrors.h"

#include "image/JpegReader.h"

#include <QSize>
#include <QtGlobal>
#include <vector>

namespace skein {

bool hasJpegErrors(Bytes bytes)
{
    JpegReader reader(bytes, {});
    if (!reader.readHeader()) {
        return false;
    }
    const QSize size = reader.setEighths(1);
    std::vector<quint32> pixels(
        static_cast<size_t>(size.width()) * static_cast<size_t>(size.height()));
    const auto stride = static_cast<qsizetype>(size.width()) * qsizetype{sizeof(quint32)};
    return !reader.readPixels(reinterpret_cast<unsigned char*>(pixels.data()), stride) ||
           !reader.endsClean();
}

} // namespace skein
