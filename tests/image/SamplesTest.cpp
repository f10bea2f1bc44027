// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "image/Picture.h"
#include "image/ThumbnailMaker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {
struct Sample
{
    const char* file;
    QSize upright;
    int embeddedEdge; ///< Longer side of the smallest embedded picture of 120 pixels, or the only.
};

// Sizes and turns as exiftool 12.57 tells them; RAW as LibRaw crops and stretches it.
const Sample samples[] = {
    {"canon-350d-rotated.jpg", {2304, 3456}, 160},
    {"canon-5d3.jpg", {2560, 3840}, 160},
    {"canon-eos-rp.jpg", {4160, 2768}, 160},
    {"gopro7.jpg", {4000, 3000}, 160},
    {"iphone13.jpg", {3024, 4032}, 160},
    {"nikon-d3100-rotated.jpg", {3072, 4608}, 160},
    {"nikon-d90.jpg", {4288, 2848}, 160},
    {"pentax-istdl.jpg", {3008, 2000}, 160},
    {"sony-a55.jpg", {4912, 3264}, 160},
    {"sony-a6400.jpg", {6000, 4000}, 160},
    {"iphone13.heic", {3024, 4032}, 320},
    {"canon-g2.crw", {2312, 1720}, 160},
    {"canon-s40.crw", {2312, 1720}, 160},
    {"kodak-dc120.kdc", {1301, 976}, 80},
};

QDir samplesFolder()
{
    const QString chosen = qEnvironmentVariable("SKEIN_SAMPLES");
    return QDir(chosen.isEmpty() ? QStringLiteral(SKEIN_SOURCE_DIR "/../shared/samples") : chosen);
}

QString errorOf(const auto& result)
{
    return result ? QString() : result.error().message + u" | "_qs + result.error().detail;
}
} // namespace

/** Real files of real cameras. SKEIN_TEST_OUTPUT names a folder to look at what was decoded. */
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!samplesFolder().exists()) {
            QSKIP("No sample pictures: set SKEIN_SAMPLES to a folder with them.");
        }
        initImageLibraries();
    }

    void aRealFileIsDecodedUpright_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QSize>("upright");
        QTest::addColumn<int>("embeddedEdge");
        for (const Sample& sample : samples) {
            QTest::newRow(sample.file) << samplesFolder().filePath(QString::fromLatin1(sample.file))
                                       << sample.upright << sample.embeddedEdge;
        }
    }

    void aRealFileIsDecodedUpright()
    {
        QFETCH(QString, path);
        QFETCH(QSize, upright);
        QFETCH(int, embeddedEdge);
        const auto opened = openPicture(path);
        QVERIFY2(opened, qPrintable(errorOf(opened)));
        Picture& picture = **opened;
        const QImage embedded = picture.embedded(120, CancelToken());
        keep(embedded, path, u"embedded"_qs);
        const QImage preview = picture.embedded(640, CancelToken());
        keep(preview, path, u"preview"_qs);
        const QSize box(1200, 800);
        const auto view = picture.decode(box, CancelToken());
        QVERIFY2(view, qPrintable(errorOf(view)));
        keep(view->image, path, u"view"_qs);
        const auto thumbnail = goodThumbnail(path, 256, CancelToken());
        QVERIFY2(thumbnail, qPrintable(errorOf(thumbnail)));
        keep(thumbnail->image, path, u"thumbnail"_qs);

        QCOMPARE(picture.fullSize(), upright);
        QVERIFY(!view->partial);
        QVERIFY(!picture.isCut());
        const QSize wanted = fittedSize(upright, box);
        QVERIFY(view->image.width() >= wanted.width() && view->image.height() >= wanted.height());
        QCOMPARE(view->image.width() > view->image.height(), upright.width() > upright.height());
        QCOMPARE(std::max(thumbnail->image.width(), thumbnail->image.height()), 256);
        QCOMPARE(std::max(embedded.width(), embedded.height()), embeddedEdge);
    }

    void aDamagedRealFileIsSurvived_data() { aRealFileIsDecodedUpright_data(); }

    void aDamagedRealFileIsSurvived()
    {
        QFETCH(QString, path);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        QTemporaryDir folder;
        const QString file = folder.filePath(QFileInfo(path).fileName());
        QRandomGenerator random(11);
        const int rounds = qEnvironmentVariableIntValue("SKEIN_TEST_ROUNDS");
        for (int round = 0; round < std::max(6, rounds); ++round) {
            // By turns cut somewhere, and changed in the head, where all the pointers are.
            QByteArray damaged = whole;
            if (round % 2 == 0) {
                damaged.truncate(random.bounded(whole.size()));
            } else {
                const qsizetype head = std::min<qsizetype>(whole.size(), 100 << (round % 12));
                for (int i = 0; i < 8; ++i) {
                    damaged[random.bounded(head)] = static_cast<char>(random.bounded(256));
                }
            }
            test::writeFile(file, damaged);
            if (const auto opened = openPicture(file)) {
                static_cast<void>((*opened)->embedded(640, CancelToken()));
                const auto decoded = (*opened)->decode({200, 200}, CancelToken());
                QVERIFY(decoded ? !decoded->image.isNull() : !decoded.error().message.isEmpty());
            } else {
                QVERIFY(!opened.error().message.isEmpty());
            }
        }
    }

    void aRealFileThatEndsInItsPictureIsNeverTakenForWhole_data()
    {
        aRealFileIsDecodedUpright_data();
    }

    void aRealFileThatEndsInItsPictureIsNeverTakenForWhole()
    {
        QFETCH(QString, path);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        QTemporaryDir folder;
        const QString file = folder.filePath(QFileInfo(path).fileName());
        test::writeFile(file, whole.left(whole.size() * 7 / 10));
        const auto opened = openPicture(file);
        const auto view = opened ? (*opened)->decode({400, 300}, CancelToken())
                                 : Result<DecodedImage>(tl::unexpected(opened.error()));
        QVERIFY(!view || view->partial);
    }

private:
    static void keep(const QImage& image, const QString& path, const QString& what)
    {
        const QString folder = qEnvironmentVariable("SKEIN_TEST_OUTPUT");
        if (!folder.isEmpty() && !image.isNull()) {
            image.save(folder + u'/' + QFileInfo(path).fileName() + u'.' + what + u".png");
        }
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "SamplesTest.moc"
