// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/Encoding.h"
#include "focusstack/ExifCarrier.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

using namespace skein;
using focusstack::Encoding;
using focusstack::FileKind;

namespace {

QImage gradient(QImage::Format format)
{
    QImage image(64, 48, QImage::Format_RGBX64);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y,
                QColor::fromRgba64(
                    static_cast<quint16>(x * 1000 + 7), static_cast<quint16>(y * 1300 + 3), 12345));
        }
    }
    image = image.convertToFormat(format);
    image.setColorSpace(QColorSpace::AdobeRgb);
    return image;
}

QImage read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

/** A JPEG with EXIF: orientation, a sub-folder with width, height and ISO, and a "thumbnail". */
class MadeExif
{
public:
    explicit MadeExif(bool big)
        : m_big(big)
    {
        m_tiff = big ? "MM" : "II";
        put<quint16>(42);
        put<quint32>(8);
        put<quint16>(2);
        entry(0x0112, 3, 6);
        entry(0x8769, 4, 38);
        put<quint32>(80);
        put<quint16>(3);
        entry(0x8827, 3, 400);
        entry(0xa002, 4, 6000);
        entry(0xa003, 3, 4000);
        put<quint32>(0);
        put<quint16>(0);
    }
    QByteArray jpeg() const
    {
        QByteArray bytes =
            Encoding::picture(gradient(QImage::Format_RGB32), FileKind::Jpeg, 90, {}, nullptr);
        return focusstack::withExif(bytes, QByteArray("Exif\0\0", 6) + m_tiff);
    }

private:
    template<typename Number>
    void put(Number number)
    {
        QByteArray bytes(sizeof(Number), '\0');
        m_big ? qToBigEndian(number, bytes.data()) : qToLittleEndian(number, bytes.data());
        m_tiff += bytes;
    }
    void entry(quint16 tag, quint16 type, quint32 value)
    {
        put(tag);
        put(type);
        put<quint32>(1);
        if (type == 3) {
            put(static_cast<quint16>(value));
            put<quint16>(0);
        } else {
            put(value);
        }
    }

    bool m_big;
    QByteArray m_tiff;
};

} // namespace

class EncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiffKeepsAllBitsAndTheColours()
    {
        for (const QImage::Format format : {QImage::Format_RGBX64, QImage::Format_RGB888}) {
            const QImage picture = gradient(format);
            QString error;
            const QByteArray bytes = Encoding::picture(picture, FileKind::Tiff, 0, "Exif", &error);
            QCOMPARE(error, QString());
            const QImage again = read(bytes);
            QCOMPARE(again.convertToFormat(format), picture);
            QCOMPARE(again.colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        }
    }

    void jpegKeepsColoursAndIsAsGoodAsAsked()
    {
        const QImage picture = gradient(QImage::Format_RGB888);
        QString error;
        const QByteArray good = Encoding::picture(picture, FileKind::Jpeg, 95, {}, &error);
        const QByteArray poor = Encoding::picture(picture, FileKind::Jpeg, 20, {}, &error);
        QCOMPARE(error, QString());
        QVERIFY(poor.size() < good.size());
        QCOMPARE(read(good).colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        QCOMPARE(read(good).size(), picture.size());
    }

    void depthMapsHaveTheBitsAskedFor()
    {
        QImage depth(40, 30, QImage::Format_Grayscale16);
        depth.fill(Qt::black);
        reinterpret_cast<quint16*>(depth.scanLine(4))[5] = 0x1234;
        QString error;
        const QImage deep = read(Encoding::depthMap(depth, 16, &error));
        QCOMPARE(deep.format(), QImage::Format_Grayscale16);
        QCOMPARE(deep, depth);
        QCOMPARE(read(Encoding::depthMap(depth, 8, &error)).format(), QImage::Format_Grayscale8);
        QCOMPARE(error, QString());
        QVERIFY(Encoding::depthMap(QImage(), 8, &error).isEmpty());
        QVERIFY(!error.isEmpty());
    }

    void exifIsCarriedUprightAndWithoutTheOldThumbnail_data()
    {
        QTest::addColumn<bool>("big");
        QTest::newRow("Intel") << false;
        QTest::newRow("Motorola") << true;
    }
    void exifIsCarriedUprightAndWithoutTheOldThumbnail()
    {
        QFETCH(const bool, big);
        const QByteArray jpeg = MadeExif(big).jpeg();
        // It says that it lies on its side.
        QCOMPARE(read(jpeg).size(), QSize(48, 64));
        const QByteArray exif = focusstack::exifFor(jpeg, {64, 48});
        QVERIFY(!exif.isEmpty());
        QString error;
        const QByteArray stacked =
            Encoding::picture(gradient(QImage::Format_RGB888), FileKind::Jpeg, 90, exif, &error);
        QCOMPARE(read(stacked).size(), QSize(64, 48));
        const QByteArray tiff = exif.mid(6);
        const auto number32 = [&](qsizetype at) {
            return big ? qFromBigEndian<quint32>(tiff.constData() + at)
                       : qFromLittleEndian<quint32>(tiff.constData() + at);
        };
        const auto number16 = [&](qsizetype at) {
            return big ? qFromBigEndian<quint16>(tiff.constData() + at)
                       : qFromLittleEndian<quint16>(tiff.constData() + at);
        };
        QCOMPARE(number32(34), quint32(0));           // no folder for a thumbnail
        QCOMPARE(number16(40 + 8), quint16(400));     // ISO
        QCOMPARE(number32(40 + 12 + 8), quint32(64)); // width
        QCOMPARE(number16(40 + 24 + 8), quint16(48)); // height
    }

    void damagedExifIsLeftOut()
    {
        const QByteArray jpeg = MadeExif(false).jpeg();
        QVERIFY(!focusstack::exifFor(jpeg, {64, 48}).isEmpty());
        // Cut anywhere, and with any byte of its head changed: nothing is read beyond the end.
        for (qsizetype length = 0; length < 120; ++length) {
            focusstack::exifFor(jpeg.left(length), {64, 48});
            for (const char value : {'\0', '\xff', '\x7f'}) {
                QByteArray changed = jpeg;
                changed[length] = value;
                focusstack::exifFor(changed, {64, 48});
            }
        }
        QVERIFY(focusstack::exifFor(jpeg.left(60), {64, 48}).isEmpty());
        QVERIFY(focusstack::exifFor("no JPEG", {64, 48}).isEmpty());
        const QByteArray plain =
            Encoding::picture(gradient(QImage::Format_RGB888), FileKind::Jpeg, 90, {}, nullptr);
        QVERIFY(focusstack::exifFor(plain, {64, 48}).isEmpty());
        QCOMPARE(focusstack::withExif(plain, QByteArray(70000, 'x')), plain);
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "EncodingTest.moc"
