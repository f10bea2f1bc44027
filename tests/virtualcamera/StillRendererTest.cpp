// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/StillRenderer.h"

#include "virtualcamera/Thumbnail.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <exiv2/exiv2.hpp>
#include <libraw/libraw.h>
#include <numeric>

using namespace skein;

namespace {
ShotRecipe recipe()
{
    ShotRecipe recipe;
    recipe.size = {1536, 1024};
    recipe.jpegQuality = 96;
    recipe.wantsRaw = true;
    recipe.sceneSeconds = 1.0;
    recipe.number = 1;
    recipe.taken = QDateTime(QDate(2026, 5, 4), QTime(3, 2, 1, 987));
    recipe.orientation = 6;
    recipe.make = QStringLiteral("Nikon Corporation");
    recipe.model = QStringLiteral("D850");
    recipe.serial = QStringLiteral("4711");
    recipe.firmware = QStringLiteral("V1.00");
    recipe.lens = QStringLiteral("AF Nikkor 50mm 1:1.8 D");
    recipe.artist = QStringLiteral("Ada Example");
    recipe.copyright = QStringLiteral("(c) Ada");
    return recipe;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class StillRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Exiv2::XmpParser::initialize());
        const auto files = StillRenderer::render(recipe(), m_folder.path());
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
        m_jpeg = files->at(0).path;
        m_dng = files->at(1).path;
    }

    void theJpegHasThePixelsThatWereAskedFor()
    {
        QImage image;
        QVERIFY(image.loadFromData(read(m_jpeg), "JPEG"));
        QCOMPARE(image.size(), QSize(1536, 1024));
    }

    void theExifTellsHowThePictureWasTaken()
    {
        const auto image = Exiv2::ImageFactory::open(m_jpeg.toStdString());
        image->readMetadata();
        const Exiv2::ExifData& exif = image->exifData();
        const auto value = [&](const char* key) {
            const auto found = exif.findKey(Exiv2::ExifKey(key));
            return found == exif.end() ? QString() : QString::fromStdString(found->toString());
        };
        QCOMPARE(value("Exif.Image.Make"), QStringLiteral("Nikon Corporation"));
        QCOMPARE(value("Exif.Image.Model"), QStringLiteral("D850"));
        QCOMPARE(value("Exif.Image.Orientation"), QStringLiteral("6"));
        QCOMPARE(value("Exif.Image.Artist"), QStringLiteral("Ada Example"));
        QCOMPARE(value("Exif.Image.Copyright"), QStringLiteral("(c) Ada"));
        QCOMPARE(value("Exif.Photo.DateTimeOriginal"), QStringLiteral("2026:05:04 03:02:01"));
        QCOMPARE(value("Exif.Photo.SubSecTimeOriginal"), QStringLiteral("987"));
        QCOMPARE(value("Exif.Photo.ExposureTime"), QStringLiteral("1/125"));
        QCOMPARE(value("Exif.Photo.FNumber"), QStringLiteral("56/10"));
        QCOMPARE(value("Exif.Photo.ISOSpeedRatings"), QStringLiteral("400"));
        QCOMPARE(value("Exif.Photo.FocalLength"), QStringLiteral("500/10"));
        QCOMPARE(value("Exif.Photo.BodySerialNumber"), QStringLiteral("4711"));
        QCOMPARE(value("Exif.Photo.LensModel"), QStringLiteral("AF Nikkor 50mm 1:1.8 D"));
    }

    void theThumbnailIsSmall()
    {
        QImage thumbnail;
        QVERIFY(thumbnail.loadFromData(embeddedPreview(m_jpeg, false), "JPEG"));
        QCOMPARE(thumbnail.width(), 160);
    }

    void aLargePreviewFollowsTheMainPictureWhereTheIndexSays()
    {
        const QByteArray bytes = read(m_jpeg);
        const qsizetype index = bytes.indexOf(QByteArray("MPF\0", 4));
        QVERIFY(index > 0);
        const auto number = [&](qsizetype at) {
            return qFromLittleEndian<quint32>(bytes.constData() + at);
        };
        const qsizetype base = index + 4;
        const qsizetype secondEntry = base + 8 + 2 + 3 * 12 + 4 + 16;
        const QByteArray preview =
            bytes.mid(base + number(secondEntry + 8), number(secondEntry + 4));
        QImage image;
        QVERIFY(image.loadFromData(preview, "JPEG"));
        QVERIFY(image.width() >= 1500);
        QVERIFY(bytes.endsWith(preview));
    }

    void libRawDecodesTheDng()
    {
        LibRaw raw;
        QCOMPARE(raw.open_file(m_dng.toLocal8Bit().constData()), int(LIBRAW_SUCCESS));
        QCOMPARE(int(raw.imgdata.sizes.raw_width), 1536);
        QCOMPARE(int(raw.imgdata.sizes.raw_height), 1024);
        QCOMPARE(QString::fromLatin1(raw.imgdata.idata.model), QStringLiteral("D850"));
        QCOMPARE(raw.imgdata.idata.filters != 0, true);
        QCOMPARE(raw.imgdata.sizes.flip, 6);
        QCOMPARE(qRound(raw.imgdata.other.iso_speed), 400);
        QCOMPARE(qRound(1.0 / raw.imgdata.other.shutter), 125);
        QCOMPARE(raw.unpack(), int(LIBRAW_SUCCESS));
        raw.imgdata.params.use_camera_wb = 1;
        raw.imgdata.params.output_bps = 8;
        raw.imgdata.params.no_auto_bright = 1;
        QCOMPARE(raw.dcraw_process(), int(LIBRAW_SUCCESS));
        int error = 0;
        libraw_processed_image_t* image = raw.dcraw_make_mem_image(&error);
        QVERIFY(image);
        const auto size = static_cast<size_t>(image->data_size);
        double sum[3] = {0, 0, 0};
        for (size_t i = 0; i < size; ++i)
            sum[i % 3] += image->data[i];
        for (double& channel : sum)
            channel /= double(size) / 3.0;
        LibRaw::dcraw_clear_mem(image);
        // Neither black nor white, and without a strong tint: the colours are described rightly.
        QVERIFY2(sum[1] > 40 && sum[1] < 200, qPrintable(QString::number(sum[1])));
        QVERIFY2(
            sum[0] / sum[1] > 0.8 && sum[0] / sum[1] < 1.35, qPrintable(QString::number(sum[0])));
        QVERIFY2(
            sum[2] / sum[1] > 0.6 && sum[2] / sum[1] < 1.2, qPrintable(QString::number(sum[2])));
    }

    void theDngCarriesAJpegPreview()
    {
        LibRaw raw;
        QCOMPARE(raw.open_file(m_dng.toLocal8Bit().constData()), int(LIBRAW_SUCCESS));
        QCOMPARE(raw.unpack_thumb(), int(LIBRAW_SUCCESS));
        QCOMPARE(raw.imgdata.thumbnail.tformat, LIBRAW_THUMBNAIL_JPEG);
        QVERIFY(raw.imgdata.thumbnail.twidth >= 1500);
        QImage image;
        QVERIFY(image.loadFromData(embeddedPreview(m_dng, true), "JPEG"));
    }

    void thereIsNoPictureWithoutAFolder()
    {
        const auto files = StillRenderer::render(recipe(), QStringLiteral("/nowhere/at/all"));
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::NoSpace);
    }

private:
    QTemporaryDir m_folder;
    QString m_jpeg;
    QString m_dng;
};

QTEST_GUILESS_MAIN(StillRendererTest)
#include "StillRendererTest.moc"
