// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Picture.h"
#include "image/EmbeddedJpegs.h"
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "image/PictureFormat.h"
#include "image/PngGuard.h"
#include "image/ThumbnailMaker.h"

#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace skein;
using namespace skein::test;

class PictureTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /** The error that opening or decoding @p file ends with; empty when there is a picture. */
    static QString problem(const QString& file)
    {
        const auto picture = openPicture(file);
        if (!picture) {
            return picture.error().message;
        }
        const auto decoded = (*picture)->decode({}, CancelToken());
        return decoded ? QString() : decoded.error().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        initImageLibraries();
    }

    void everyOrientationIsShownUprightAlsoInItsThumbnail_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("orientation %d", orientation) << orientation;
        }
    }
    void everyOrientationIsShownUprightAlsoInItsThumbnail()
    {
        QFETCH(int, orientation);
        const QString file = path(u"turned.jpg"_qs);
        writeFile(file, withExif(jpeg(stored(fields({600, 400}), orientation)), orientation,
                            jpeg(stored(fields({150, 100}), orientation))));
        const auto picture = openPicture(file);
        QVERIFY(picture);
        QCOMPARE((*picture)->fullSize(), QSize(600, 400));
        const QImage embedded = (*picture)->embedded(120, CancelToken());
        QCOMPARE(embedded.size(), QSize(150, 100));
        QVERIFY(showsFields(embedded));
        const auto decoded = (*picture)->decode({300, 300}, CancelToken());
        QVERIFY(decoded);
        QCOMPARE(decoded->image.size(), QSize(300, 200));
        QVERIFY(showsFields(decoded->image));
        const auto thumbnail = goodThumbnail(file, 120, CancelToken());
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->image.size(), QSize(120, 80));
        QVERIFY(showsFields(thumbnail->image));
    }

    void blackBarsOfAThumbnailAreCutOff()
    {
        QImage barred(160, 120, QImage::Format_RGB32);
        barred.fill(Qt::black);
        QPainter painter(&barred);
        painter.drawImage(0, 7, fields({160, 106}));
        painter.end();
        const QString file = path(u"barred.jpg"_qs);
        writeFile(file, withExif(jpeg(detail({600, 400})), 1, jpeg(barred)));
        const QImage embedded = (*openPicture(file))->embedded(120, CancelToken());
        QCOMPARE(embedded.size(), QSize(160, 106));
        QVERIFY(showsFields(embedded));
    }

    void aThumbnailOfAnotherShapeIsIgnored()
    {
        // An editor cropped the picture and forgot the thumbnail.
        const QString file = path(u"cropped.jpg"_qs);
        writeFile(file, withExif(jpeg(fields({400, 400})), 1, jpeg(detail({160, 107}))));
        QVERIFY((*openPicture(file))->embedded(120, CancelToken()).isNull());
        const auto thumbnail = quickThumbnail(file, 256, CancelToken());
        QVERIFY(thumbnail);
        QVERIFY(thumbnail->image.isNull());
        QVERIFY(showsFields(goodThumbnail(file, 256, CancelToken())->image));
    }

    void depthsAndChannelsOfPngAndTiffAreRead_data()
    {
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<bool>("colours");
        QTest::addColumn<QImage::Format>("decoded");
        for (const QByteArray& suffix : {QByteArray("png"), QByteArray("tiff")}) {
            const auto row = [&suffix](const char* name, QImage::Format format, bool colours,
                                 QImage::Format decoded = QImage::Format_RGB32) {
                QTest::addRow("%s, %s", suffix.constData(), name)
                    << suffix << format << colours << decoded;
            };
            row("8 bit", QImage::Format_RGB888, true);
            row("16 bit", QImage::Format_RGBX64, true);
            row("16 bit with alpha", QImage::Format_RGBA64, true,
                QImage::Format_ARGB32_Premultiplied);
            row("alpha", QImage::Format_ARGB32, true, QImage::Format_ARGB32_Premultiplied);
            row("grey", QImage::Format_Grayscale8, false);
            row("16 bit grey", QImage::Format_Grayscale16, false);
        }
    }
    void depthsAndChannelsOfPngAndTiffAreRead()
    {
        QFETCH(QByteArray, suffix);
        QFETCH(QImage::Format, format);
        QFETCH(bool, colours);
        QFETCH(QImage::Format, decoded);
        if (!QImageWriter::supportedImageFormats().contains(suffix)) {
            QSKIP("Qt's additional image formats (TIFF) are not installed.");
        }
        const QString file = path(u"depth."_qs + QString::fromLatin1(suffix));
        QVERIFY(fields({200, 100}).convertToFormat(format).save(file));
        const auto picture = openPicture(file);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
        QCOMPARE((*picture)->fullSize(), QSize(200, 100));
        const auto result = (*picture)->decode({100, 100}, CancelToken());
        QVERIFY(result);
        QCOMPARE(result->image.size(), QSize(100, 50));
        if (decoded == QImage::Format_RGB32) { // some writers add an alpha channel of their own
            QVERIFY(result->image.format() == decoded ||
                    result->image.format() == QImage::Format_ARGB32_Premultiplied);
        } else {
            QCOMPARE(result->image.format(), decoded);
        }
        QCOMPARE(showsFields(result->image), colours);
        QCOMPARE(result->image.pixel(75, 40), qRgb(255, 255, 255));
    }

    void theContentDecidesNotTheName_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("JPEG as RAW") << QByteArray("jpg") << u"a.nef"_qs;
        QTest::newRow("JPEG as PNG") << QByteArray("jpg") << u"a.png"_qs;
        QTest::newRow("PNG as JPEG") << QByteArray("png") << u"a.jpg"_qs;
        QTest::newRow("PNG as RAW") << QByteArray("png") << u"a.cr2"_qs;
        QTest::newRow("TIFF as RAW") << QByteArray("tiff") << u"a.dng"_qs;
        QTest::newRow("TIFF as JPEG") << QByteArray("tiff") << u"a.jpg"_qs;
        QTest::newRow("no suffix") << QByteArray("jpg") << u"a"_qs;
    }
    void theContentDecidesNotTheName()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, name);
        if (!QImageWriter::supportedImageFormats().contains(format)) {
            QSKIP("Qt's additional image formats (TIFF) are not installed.");
        }
        QVERIFY(fields({200, 100}).save(path(name), format.constData()));
        const auto picture = openPicture(path(name));
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
        QVERIFY(showsFields((*picture)->decode({}, CancelToken())->image));
    }

    void sensorDataInATiffFrameIsRaw()
    {
        // One directory with PhotometricInterpretation = CFA.
        const QByteArray raw(
            "II*\0\x08\0\0\0\x01\0\x06\x01\x03\0\x01\0\0\0\x23\x80\0\0\0\0\0\0", 26);
        QCOMPARE(sniffPictureFormat(bytesOf(raw), u"a.tif"_qs), PictureFormat::Raw);
        const QByteArray rgb("II*\0\x08\0\0\0\x01\0\x06\x01\x03\0\x01\0\0\0\x02\0\0\0\0\0\0\0", 26);
        QCOMPARE(sniffPictureFormat(bytesOf(rgb), u"a.tif"_qs), PictureFormat::Tiff);
        // A directory that names itself as its successor ends.
        const QByteArray loop("II*\0\x08\0\0\0\0\0\x08\0\0\0", 14);
        QCOMPARE(sniffPictureFormat(bytesOf(loop), u"a.tif"_qs), PictureFormat::Tiff);
    }

    void whatIsNoPictureGetsASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* what, const QString& name, const QByteArray& content,
                             const char* says) {
            QTest::newRow(what) << name << content << QString::fromLatin1(says);
        };
        row("empty", u"a.jpg"_qs, {}, "is empty");
        row("text", u"a.jpg"_qs, "Not a picture at all.", "no picture of a kind");
        row("garbage as RAW", u"a.nef"_qs, QByteArray(5000, 'z'), "no picture of a kind");
        row("zeros", u"a.cr3"_qs, QByteArray(5000, '\0'), "no picture of a kind");
        row("cut JPEG", u"a.jpg"_qs, "\xff\xd8\xff\xe0", "damaged or incomplete");
        row("cut PNG", u"a.png"_qs, "\x89PNG\r\n\x1a\n", "damaged or incomplete");
        row("cut HEIF", u"a.heic"_qs,
            QByteArray("\0\0\0\x18"
                       "ftypheic",
                12),
            "damaged or incomplete");
    }
    void whatIsNoPictureGetsASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        writeFile(path(name), content);
        const QString message = problem(path(name));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void videosAreKnownByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto packets = [](qsizetype first, qsizetype length) {
            QByteArray bytes(600, '\0');
            bytes[first] = bytes[first + length] = bytes[first + 2 * length] = 'G';
            return bytes;
        };
        QTest::newRow("transport stream") << packets(0, 188);
        QTest::newRow("AVCHD") << packets(4, 192);
        QTest::newRow("QuickTime") << QByteArray("\0\0\0\x14"
                                                 "ftypqt  ",
            12);
        QTest::newRow("Matroska") << QByteArray("\x1a\x45\xdf\xa3....");
        QTest::newRow("AVI") << QByteArray("RIFF....AVI LIST");
    }
    void videosAreKnownByTheirContent()
    {
        QFETCH(QByteArray, content);
        writeFile(path(u"unnamed"_qs), content);
        const auto picture = openPicture(path(u"unnamed"_qs));
        QVERIFY(picture && (*picture)->isVideo());
    }

    void aMissingFileAFolderAndAPipeGetASentence()
    {
        QVERIFY(problem(path(u"nowhere.jpg"_qs)).contains(u"not there any more"));
        QVERIFY(problem(m_folder.path()).contains(u"not an ordinary file"));
        const QString pipe = path(u"pipe.jpg"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(problem(pipe).contains(u"not an ordinary file"));
    }

    void aPngThatClaimsAHugePictureIsRefused()
    {
        QByteArray bomb("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\x08\x02\0\0\0", 29);
        bomb += QByteArray("\x07\x1b\x08\xd1", 4); // any checksum; what counts is that it stops
        writeFile(path(u"bomb.png"_qs), bomb);
        QVERIFY(!problem(path(u"bomb.png"_qs)).isEmpty());
    }

    void aHundredAndFiftyMegapixelsAreDecoded()
    {
        const QSize size(14204, 10652);
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(200);
        const QString file = path(u"medium-format.jpg"_qs);
        QVERIFY(image.save(file, "jpg", 50));
        image = QImage();
        const auto picture = openPicture(file);
        QVERIFY(picture);
        QCOMPARE((*picture)->fullSize(), size);
        QCOMPARE((*picture)->decode({1600, 1200}, CancelToken())->image.size(), QSize(1776, 1332));
        const auto full = (*picture)->decode({}, CancelToken());
        QVERIFY(full && !full->partial);
        QCOMPARE(full->image.size(), size);
        QCOMPARE(full->image.pixel(14000, 10000), qRgb(200, 200, 200));
    }

    void aPngWhoseTextsGrowBeyondReasonIsRefused()
    {
        const auto texts = [](int count) {
            QByteArray png("\x89PNG\r\n\x1a\n", 8);
            for (int i = 0; i < count; ++i) {
                png += QByteArray("\0\0\x20\0zTXt", 8) + QByteArray(0x2000 + 4, 'x');
            }
            return png;
        };
        QVERIFY(pngTextsAreReasonable(bytesOf(texts(2))));
        QVERIFY(!pngTextsAreReasonable(bytesOf(texts(50))));
        QVERIFY(pngTextsAreReasonable(bytesOf(texts(1).left(10))));
    }

    void aSmallFileThatClaimsAHugeJpegIsRefused()
    {
        // Its header is right and the size in it a lie: the pixels cannot be in so few bytes.
        QByteArray lie = jpeg(fields({64, 64}));
        const qsizetype frame = lie.indexOf("\xff\xc0");
        QVERIFY(frame > 0);
        lie.replace(frame + 5, 4, QByteArray("\x27\x10\x36\xb0")); // 14000 x 10000
        writeFile(path(u"lie.jpg"_qs), lie);
        const QString message = problem(path(u"lie.jpg"_qs));
        QVERIFY2(message.contains(u"too small to hold"), qPrintable(message));
    }

    void aFileCutShortWhileItIsMappedReadsAsZeros()
    {
        const QString file = path(u"cut.bin"_qs);
        writeFile(file, QByteArray(100'000, 'a'));
        const auto mapped = MappedFile::open(file);
        QVERIFY(mapped);
        QCOMPARE(::truncate(QFile::encodeName(file).constData(), 10), 0);
        QCOMPARE(mapped->bytes()[0], static_cast<unsigned char>('a'));
        QCOMPARE(mapped->bytes()[50'000], static_cast<unsigned char>(0));
        QCOMPARE(mapped->bytes()[99'999], static_cast<unsigned char>(0));
        QVERIFY(mapped->wasCut());
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "PictureTest.moc"
