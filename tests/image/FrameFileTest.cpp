// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FrameFile.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <exiv2/exiv2.hpp>

using namespace skein;

namespace {

QByteArray madeFrame()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(4 * x, 5 * y, 90));
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return buffer.data();
}

const QDateTime taken(QDate(2026, 11, 22), QTime(4, 5, 6));

/** From the start of the scan on: all the pixels. */
QByteArray pixelsOf(const QByteArray& jpeg)
{
    return jpeg.mid(jpeg.lastIndexOf("\xff\xda"));
}

} // namespace

class FrameFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItWasTakenAndHowToTurnIt()
    {
        const QByteArray file = frameFile(madeFrame(), Orientation::Rotated90, taken);
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte*>(file.constData()), file.size());
        image->readMetadata();
        QCOMPARE(image->exifData()["Exif.Image.Orientation"].toString(), std::string("6"));
        QCOMPARE(image->exifData()["Exif.Photo.DateTimeOriginal"].toString(),
            std::string("2026:11:22 04:05:06"));
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
