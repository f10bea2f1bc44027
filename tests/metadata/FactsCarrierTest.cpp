// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/FactsCarrier.h"
#include "metadata/MadeFiles.h"
#include "metadata/MetadataParser.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

constexpr QSize pictureSize(64, 48);

/** What a stack is saved as: 16 bits of TIFF or a JPEG, with a colour profile. */
QByteArray made(const char* format)
{
    QImage image(pictureSize, QImage::Format_RGBX64);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y,
                QColor::fromRgba64(
                    static_cast<quint16>(x * 1000 + 7), static_cast<quint16>(y * 1300 + 3), 12345));
        }
    }
    image.setColorSpace(QColorSpace::AdobeRgb);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setCompression(1); // LZW, for TIFF
    return writer.write(image) ? buffer.data() : QByteArray();
}

QImage read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

/** A camera's JPEG that lies on its side, with a thumbnail and maker notes. */
QByteArray photograph()
{
    return jpegWith([](Exiv2::Image& image) {
        Exiv2::ExifData& exif = image.exifData();
        exif["Exif.Image.Make"] = "Nikon";
        exif["Exif.Image.Model"] = "NIKON D850";
        exif["Exif.Image.Orientation"] = std::uint16_t(6);
        exif["Exif.Image.ImageWidth"] = std::uint32_t(8256);
        exif["Exif.Image.Artist"] = "Ada";
        exif["Exif.Photo.ExposureTime"] = Exiv2::URational(1, 125);
        exif["Exif.Photo.FNumber"] = Exiv2::URational(56, 10);
        exif["Exif.Photo.ISOSpeedRatings"] = std::uint16_t(400);
        exif["Exif.Photo.FocalLength"] = Exiv2::URational(105, 1);
        exif["Exif.Photo.LensModel"] = "105.0 mm f/2.8";
        exif["Exif.Photo.DateTimeOriginal"] = "2026:05:17 10:20:30";
        exif["Exif.Photo.ColorSpace"] = std::uint16_t(0xFFFF); // Adobe RGB
        exif["Exif.Photo.SubjectArea"] = "4128 2752 100 100";
        exif["Exif.Photo.PixelXDimension"] = std::uint32_t(8256);
        exif["Exif.Photo.PixelYDimension"] = std::uint32_t(5504);
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        exif["Exif.GPSInfo.GPSLatitude"] = "43/1 21/1 44/1";
        exif["Exif.GPSInfo.GPSLongitudeRef"] = "W";
        exif["Exif.GPSInfo.GPSLongitude"] = "8/1 24/1 41/1";
        Exiv2::ExifThumb thumb(exif);
        static const QByteArray small = made("jpeg");
        thumb.setJpegThumbnail(
            reinterpret_cast<const Exiv2::byte*>(small.constData()), small.size());
    });
}

ShotExposure factsIn(const QByteArray& bytes)
{
    const auto* first = reinterpret_cast<const unsigned char*>(bytes.constData());
    return readMetadata(Bytes(first, static_cast<std::size_t>(bytes.size())), false).exposure;
}

Exiv2::ExifData exifOf(const QByteArray& bytes)
{
    prepareExiv2();
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(bytes.constData()), static_cast<long>(bytes.size()));
    image->readMetadata();
    return image->exifData();
}

long countOf(const Exiv2::ExifData& exif, const std::string& key)
{
    return std::count_if(exif.begin(), exif.end(),
        [&key](const Exiv2::Exifdatum& each) { return each.key() == key; });
}

} // namespace

class FactsCarrierTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeFile(path, bytes);
        return path;
    }

private Q_SLOTS:
    void cameraLensExposureAndTimeComeAlong_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("JPEG") << QByteArray("jpeg");
        QTest::newRow("TIFF of 16 bits") << QByteArray("tiff");
    }
    void cameraLensExposureAndTimeComeAlong()
    {
        QFETCH(const QByteArray, format);
        const QByteArray picture = made(format.constData());
        const auto carried = carryFacts(file("frame.jpg", photograph()), picture);
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().detail));

        const ShotExposure shot = factsIn(*carried);
        QCOMPARE(shot.camera, QStringLiteral("NIKON D850"));
        QCOMPARE(shot.lens, QStringLiteral("105.0 mm f/2.8"));
        QCOMPARE(shot.seconds, std::optional(1.0 / 125));
        QCOMPARE(shot.aperture, std::optional(5.6));
        QCOMPARE(shot.iso, std::optional(400));
        QCOMPARE(shot.time.value().date, QDate(2026, 5, 17));
        QCOMPARE(shot.time.value().time, QTime(10, 20, 30));
        QVERIFY(shot.position.has_value());
    }

    void pixelsAndProfileStayAsTheyAre_data() { cameraLensExposureAndTimeComeAlong_data(); }
    void pixelsAndProfileStayAsTheyAre()
    {
        QFETCH(const QByteArray, format);
        const QByteArray picture = made(format.constData());
        const auto carried = carryFacts(file("frame.jpg", photograph()), picture);
        QVERIFY(carried);
        const QImage again = read(*carried);
        QCOMPARE(again, read(picture));
        QCOMPARE(again.size(), pictureSize); // The photograph lay on its side; this does not.
        QCOMPARE(again.colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        QCOMPARE(again.depth(), read(picture).depth());
    }

    void whatWasTrueOfTheFormerPixelsOnlyIsLeftOut_data()
    {
        cameraLensExposureAndTimeComeAlong_data();
    }
    void whatWasTrueOfTheFormerPixelsOnlyIsLeftOut()
    {
        QFETCH(const QByteArray, format);
        const auto carried = carryFacts(file("frame.jpg", photograph()), made(format.constData()));
        QVERIFY(carried);
        Exiv2::ExifData exif = exifOf(*carried);
        QCOMPARE(countOf(exif, "Exif.Image.Orientation"), 1L);
        QCOMPARE(exif["Exif.Image.Orientation"].toString(), std::string("1"));
        QCOMPARE(exif["Exif.Photo.PixelXDimension"].toString(), std::string("64"));
        QCOMPARE(exif["Exif.Photo.PixelYDimension"].toString(), std::string("48"));
        QCOMPARE(countOf(exif, "Exif.Photo.ColorSpace"), 0L);
        QCOMPARE(countOf(exif, "Exif.Photo.SubjectArea"), 0L);
        QCOMPARE(countOf(exif, "Exif.Thumbnail.JPEGInterchangeFormat"), 0L);
    }

    void aRawFileTellsWhatItHasInItsFirstFolder()
    {
        // As DNG files do: exposure and moment beside what says where the sensor's data lie.
        const QByteArray raw = tiff({{0x0100, 4, 1, little32(8256)}, {0x010f, 2, 5, "Leica"},
            {0x0110, 2, 2, QByteArray("M\0", 2)}, {0x0111, 4, 1, little32(4711)},
            {0x0112, 3, 1, little16(8)}, {0x829a, 5, 1, little32(1) + little32(250)},
            {0x9003, 2, 20, QByteArray("2026:05:17 10:20:30\0", 20)}});
        const auto carried = carryFacts(file("frame.dng", raw), made("tiff"));
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().detail));
        QCOMPARE(read(*carried), read(made("tiff")));
        const ShotExposure shot = factsIn(*carried);
        QCOMPARE(shot.seconds, std::optional(1.0 / 250));
        QCOMPARE(shot.time.value().date, QDate(2026, 5, 17));
        Exiv2::ExifData exif = exifOf(*carried);
        QCOMPARE(exif["Exif.Photo.ExposureTime"].toString(), std::string("1/250"));
    }

    void aFileThatHasNoneOrIsNoPictureIsRefusedWithASentence()
    {
        const QByteArray picture = made("tiff");
        const auto ofText = carryFacts(file("note.txt", "no photograph"), picture);
        QVERIFY(!ofText);
        QVERIFY(ofText.error().message.contains(QLatin1String("note.txt")));
        QVERIFY(!carryFacts(m_folder.filePath(QStringLiteral("missing.jpg")), picture));
        QVERIFY(!carryFacts(file("frame.jpg", photograph()), "no picture"));
    }

    void aDamagedPhotographDoesNoHarm()
    {
        const QByteArray picture = made("jpeg");
        const QByteArray whole = photograph();
        for (qsizetype length = 1; length < whole.size(); length += 97) {
            const auto carried = carryFacts(file("cut.jpg", whole.left(length)), picture);
            QCOMPARE(read(carried.value_or(picture)), read(picture));
        }
    }

    void aLongCommentIsNoReasonToLoseTheRest()
    {
        const QByteArray talkative = jpegWith([](Exiv2::Image& image) {
            image.exifData()["Exif.Image.Model"] = "X";
            image.exifData()["Exif.Photo.UserComment"] = std::string(60'000, 'c');
        });
        const auto carried = carryFacts(file("frame.jpg", talkative), made("jpeg"));
        QVERIFY(carried);
        QCOMPARE(exifOf(*carried)["Exif.Image.Model"].toString(), std::string("X"));
    }
};

QTEST_GUILESS_MAIN(FactsCarrierTest)
#include "FactsCarrierTest.moc"
