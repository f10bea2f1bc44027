// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/MadePictures.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <exiv2/exiv2.hpp>

namespace skein::test {

namespace {
const QColor fieldColors[] = {Qt::red, Qt::green, Qt::blue, Qt::white};

bool isNear(QRgb a, QRgb b)
{
    constexpr int tolerance = 24; // what JPEG does to flat colours
    return std::abs(qRed(a) - qRed(b)) < tolerance && std::abs(qGreen(a) - qGreen(b)) < tolerance &&
           std::abs(qBlue(a) - qBlue(b)) < tolerance;
}
} // namespace

QImage fields(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int field = (y * 2 >= size.height() ? 2 : 0) + (x * 2 >= size.width() ? 1 : 0);
            image.setPixelColor(x, y, fieldColors[field]);
        }
    }
    return image;
}

QImage detail(QSize size, unsigned seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    random.generate(reinterpret_cast<quint32*>(image.bits()),
        reinterpret_cast<quint32*>(image.bits() + image.sizeInBytes()));
    return image;
}

QByteArray jpeg(const QImage& image, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return buffer.data();
}

QImage stored(const QImage& upright, int orientation)
{
    const int width = upright.width();
    const int height = upright.height();
    const bool swapped = orientation >= 5;
    QImage image(swapped ? height : width, swapped ? width : height, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            // EXIF 2.32, tag 0x0112: which sides of the visual picture row 0 and column 0 are.
            QPoint from;
            switch (orientation) {
            case 2: // top, right
                from = {width - 1 - x, y};
                break;
            case 3: // bottom, right
                from = {width - 1 - x, height - 1 - y};
                break;
            case 4: // bottom, left
                from = {x, height - 1 - y};
                break;
            case 5: // left, top
                from = {y, x};
                break;
            case 6: // right, top
                from = {width - 1 - y, x};
                break;
            case 7: // right, bottom
                from = {width - 1 - y, height - 1 - x};
                break;
            case 8: // left, bottom
                from = {y, height - 1 - x};
                break;
            default: // top, left
                from = {x, y};
                break;
            }
            image.setPixel(x, y, upright.pixel(from));
        }
    }
    return image;
}

QByteArray withExif(const QByteArray& jpegData, int orientation, const QByteArray& thumbnail)
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(jpegData.constData()), jpegData.size());
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = static_cast<uint16_t>(orientation);
    if (!thumbnail.isEmpty()) {
        Exiv2::ExifThumb(exif).setJpegThumbnail(
            reinterpret_cast<const Exiv2::byte*>(thumbnail.constData()), thumbnail.size());
    }
    image->setExifData(exif);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    QByteArray result(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
    io.read(reinterpret_cast<Exiv2::byte*>(result.data()), result.size());
    return result;
}

Bytes bytesOf(const QByteArray& data)
{
    return {reinterpret_cast<const unsigned char*>(data.constData()),
        static_cast<std::size_t>(data.size())};
}

void writeFile(const QString& path, const QByteArray& data)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(data), data.size());
}

bool showsFields(const QImage& image)
{
    for (int field = 0; field < 4; ++field) {
        const int x = image.width() * (field % 2 == 0 ? 1 : 3) / 4;
        const int y = image.height() * (field < 2 ? 1 : 3) / 4;
        if (image.isNull() || !isNear(image.pixel(x, y), fieldColors[field].rgb())) {
            return false;
        }
    }
    return true;
}

} // namespace skein::test
