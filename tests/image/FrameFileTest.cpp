// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FrameFile.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exiv2/exiv2.hpp>
#include <jpeglib.h>
#include <vector>

using namespace skein;

namespace {

QByteArray madeFrame(QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(3 * x, 4 * y, 90));
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return buffer.data();
}

QByteArray progressiveFrame()
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpg");
    writer.setProgressiveScanWrite(true);
    writer.write(QImage::fromData(madeFrame()));
    return buffer.data();
}

/** A lawful picture in as many scans as there can be of one component: 127. */
QByteArray frameOfManyScans()
{
    constexpr int side = 16;
    constexpr int coefficients = 64;
    std::vector<jpeg_scan_info> scans{{1, {0}, 0, 0, 0, 0}};
    for (int k = 1; k < coefficients; ++k) {
        scans.push_back({1, {0}, k, k, 0, 1});
        scans.push_back({1, {0}, k, k, 1, 0});
    }
    jpeg_error_mgr errors{};
    jpeg_compress_struct codec{};
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&codec, &bytes, &size);
    codec.image_width = side;
    codec.image_height = side;
    codec.input_components = 1;
    codec.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&codec);
    codec.scan_info = scans.data();
    codec.num_scans = static_cast<int>(scans.size());
    jpeg_start_compress(&codec, TRUE);
    std::array<JSAMPLE, side> row{};
    for (int y = 0; y < side; ++y) {
        row.fill(static_cast<JSAMPLE>(y * side));
        JSAMPLE* line = row.data();
        jpeg_write_scanlines(&codec, &line, 1);
    }
    jpeg_finish_compress(&codec);
    jpeg_destroy_compress(&codec);
    const QByteArray frame(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    std::free(bytes);
    return frame;
}

const QDateTime taken(QDate(2026, 11, 22), QTime(4, 5, 6));

/** From the start of the scan on: all the pixels. */
QByteArray pixelsOf(const QByteArray& jpeg)
{
    return jpeg.mid(jpeg.lastIndexOf("\xff\xda"));
}

Exiv2::ExifData exifOf(const QByteArray& file)
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(file.constData()), file.size());
    image->readMetadata();
    return image->exifData();
}

std::string textOf(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found != exif.end() ? found->toString() : std::string();
}

} // namespace

class FrameFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItWasTaken()
    {
        const Exiv2::ExifData exif = exifOf(frameFile(madeFrame(), Orientation::Rotated90, taken));
        QCOMPARE(textOf(exif, "Exif.Photo.DateTimeOriginal"), std::string("2026:11:22 04:05:06"));
    }

    void hasThePixelsThatWereSeenAndNothingLeftToTurn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Orientation>("orientation");
        for (int value = 1; value <= 8; ++value) {
            QTest::addRow("whole blocks, %d", value)
                << QSize(64, 48) << static_cast<Orientation>(value);
            QTest::addRow("broken blocks, %d", value)
                << QSize(61, 43) << static_cast<Orientation>(value);
        }
    }

    void hasThePixelsThatWereSeenAndNothingLeftToTurn()
    {
        QFETCH(const QSize, size);
        QFETCH(const Orientation, orientation);
        const QByteArray frame = madeFrame(size);
        const QByteArray file = frameFile(frame, orientation, taken);
        QCOMPARE(textOf(exifOf(file), "Exif.Image.Orientation"), std::string("1"));
        const QImage seen = oriented(QImage::fromData(frame), orientation);
        const QImage saved = QImage::fromData(file);
        QCOMPARE(saved.size(), seen.size());
        int most = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                most = std::max(most, std::abs(qGray(saved.pixel(x, y)) - qGray(seen.pixel(x, y))));
            }
        }
        QVERIFY2(most <= 6, qPrintable(QString::number(most)));
    }

    void turnsWholeBlocksWithoutDecodingThem()
    {
        const QByteArray frame = madeFrame();
        QByteArray turned = frame;
        for (int turn = 0; turn < 4; ++turn) {
            turned = frameFile(turned, Orientation::Rotated90, taken);
        }
        QCOMPARE(QImage::fromData(turned), QImage::fromData(frame));
    }

    void keepsTheMetadataOfAFrameThatIsWrittenAnew()
    {
        const QByteArray first = frameFile(madeFrame({61, 43}), Orientation::Normal, taken);
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte*>(first.constData()), first.size());
        image->readMetadata();
        image->exifData()["Exif.Image.Model"] = "Box 1";
        image->writeMetadata();
        image->io().open();
        const QByteArray named(reinterpret_cast<const char*>(image->io().mmap()),
            static_cast<qsizetype>(image->io().size()));
        const QByteArray turned = frameFile(named, Orientation::Rotated270, taken);
        QCOMPARE(textOf(exifOf(turned), "Exif.Image.Model"), std::string("Box 1"));
        QCOMPARE(QImage::fromData(turned).size(), QSize(43, 61));
    }

    void aFrameThatSaysItIsHugeIsNotTurned()
    {
        QByteArray frame = madeFrame();
        const qsizetype header = frame.indexOf(QByteArray::fromHex("ffc0"));
        QVERIFY(header > 0);
        frame.replace(header + 5, 4, QByteArray::fromHex("fffefffe"));
        const QByteArray file = frameFile(frame, Orientation::Rotated90, taken);
        QCOMPARE(textOf(exifOf(file), "Exif.Image.Orientation"), std::string("6"));
        QCOMPARE(pixelsOf(file), pixelsOf(frame));
    }

    void turnsAProgressiveFrame()
    {
        const QByteArray file = frameFile(progressiveFrame(), Orientation::Rotated90, taken);
        QCOMPARE(textOf(exifOf(file), "Exif.Image.Orientation"), std::string("1"));
        QCOMPARE(QImage::fromData(file).size(), QSize(48, 64));
    }

    void aFrameOfScansWithoutEndIsNotReadToItsEnd()
    {
        const QByteArray frame = frameOfManyScans();
        QCOMPARE(frame.count(QByteArray::fromHex("ffda")), 127);
        const QByteArray file = frameFile(frame, Orientation::Rotated90, taken);
        QCOMPARE(textOf(exifOf(file), "Exif.Image.Orientation"), std::string("6"));
    }

    void keepsThePixelsAsTheCameraSentThem()
    {
        const QByteArray frame = madeFrame();
        QCOMPARE(pixelsOf(frameFile(frame, Orientation::Normal, taken)), pixelsOf(frame));
    }

    void leavesOutTheDriversHeader()
    {
        const QByteArray frame = madeFrame();
        QCOMPARE(frameFile(QByteArray(384, '\0') + frame, Orientation::Normal, taken),
            frameFile(frame, Orientation::Normal, taken));
    }

    void isNothingWhereThereIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
    }

    void isNothingWhereThereIsNoPicture()
    {
        QFETCH(const QByteArray, frame);
        QVERIFY(frameFile(frame, Orientation::Normal, taken).isEmpty());
    }

    void keepsWhatThereIsOfAFrameThatBreaksOff()
    {
        const QByteArray frame = madeFrame();
        QVERIFY(frameFile(frame.left(30), Orientation::Normal, taken).startsWith("\xff\xd8\xff"));
    }
};

QTEST_GUILESS_MAIN(FrameFileTest)
#include "FrameFileTest.moc"
