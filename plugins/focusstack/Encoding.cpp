// SPDX-License-Identifier: GPL-3.0-or-later
#include "Encoding.h"

#include <QBuffer>
#include <QImageWriter>

namespace skein::focusstack {

namespace {

/** Qt's TIFF: 1 is LZW, which loses nothing. */
constexpr int lzw = 1;

QByteArray written(const QImage& picture, QImageWriter& writer, QBuffer& buffer)
{
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !writer.write(picture)) {
        return {};
    }
    return buffer.data();
}

} // namespace

QByteArray Encoding::picture(const QImage& picture, FileKind kind, int quality, QString* error)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, kind == FileKind::Tiff ? "tiff" : "jpeg");
    if (kind == FileKind::Tiff) {
        writer.setCompression(lzw);
    } else {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    }
    const QByteArray bytes = written(picture, writer, buffer);
    if (!bytes.isEmpty()) {
        return bytes;
    }
    *error = kind == FileKind::Tiff && !QImageWriter::supportedImageFormats().contains("tiff")
                 ? tr("TIFF cannot be written here: install Qt's image format plugins, or save as "
                      "JPEG.")
                 : //: %1 is a technical reason
                 tr("The merged picture could not be encoded: %1").arg(writer.errorString());
    return {};
}

QByteArray Encoding::depthMap(const QImage& depth, int bits, QString* error)
{
    constexpr int eight = 8;
    const QImage map = bits == eight ? depth.convertToFormat(QImage::Format_Grayscale8) : depth;
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    const QByteArray bytes = written(map, writer, buffer);
    if (bytes.isEmpty()) {
        //: %1 is a technical reason
        *error = tr("The depth map could not be encoded: %1").arg(writer.errorString());
    }
    return bytes;
}

QString Encoding::extension(FileKind kind)
{
    return kind == FileKind::Tiff ? QStringLiteral("tif") : QStringLiteral("jpg");
}

} // namespace skein::focusstack
