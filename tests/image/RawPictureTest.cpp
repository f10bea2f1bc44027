// SPDX-License-Identifier: GPL-3.0-or-later
// RAW files that end early, made by the virtual camera's own writer.
#include "image/ImageLibraries.h"
#include "image/ImageLoader.h"
#include "image/MadePictures.h"
#include "image/Picture.h"
#include "image/SensorData.h"
#include "image/ThumbnailMaker.h"
#include "virtualcamera/DngWriter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace skein;
using namespace skein::test;

namespace {

constexpr QSize pictureSize{600, 400};

/** A DNG whose preview is as large as its sensor. */
QByteArray madeDng()
{
    ShotRecipe recipe;
    recipe.optics.seconds = 0.01;
    recipe.optics.fNumber = 4;
    recipe.optics.iso = 100;
    recipe.make = QStringLiteral("Skein");
    recipe.model = QStringLiteral("Test");
    recipe.taken = QDateTime(QDate(2026, 1, 31), QTime(12, 0));
    const cv::Mat sensor(pictureSize.height(), pictureSize.width(), CV_16UC1, cv::Scalar(2000));
    QByteArray dng;
    for (const QByteArray& part : assembleDng(recipe, sensor,
             {pictureSize.width(), pictureSize.height()}, jpeg(fields(pictureSize)))) {
        dng += part;
    }
    return dng;
}

/** A little-endian TIFF frame of another magic number whose one directory has two strips. */
QByteArray frameOfTwoStrips(quint32 place, quint32 size)
{
    QByteArray frame("IIRO", 4);
    const auto add16 = [&frame](quint16 value) {
        value = qToLittleEndian(value);
        frame.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const auto add32 = [&frame](quint32 value) {
        value = qToLittleEndian(value);
        frame.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    add32(8);
    add16(2);
    for (const auto& [tag, at] : {std::pair<quint16, quint32>{273, 38}, {279, 46}}) {
        add16(tag);
        add16(4);
        add32(2);
        add32(at);
    }
    add32(0);
    for (const quint32 value : {place, place + size, size, size}) {
        add32(value);
    }
    return frame;
}

} // namespace

class RawPictureTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString file = m_folder.filePath(name);
        writeFile(file, bytes);
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initImageLibraries();
        QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(u"cache"_qs))));
    }

    void aWholeFileIsShownFromItsPreviewWithoutAWord()
    {
        const auto picture = openPicture(write(u"whole.dng"_qs, madeDng()));
        QVERIFY(picture);
        QVERIFY(!(*picture)->isCut());
        const auto decoded = (*picture)->decode({300, 200}, CancelToken());
        QVERIFY(decoded);
        QVERIFY(showsFields(decoded->image));
        QVERIFY(!decoded->partial && !decoded->previewOnly);
    }

    void aFileThatEndsBehindItsPreviewSaysThatOnlyThisIsThere()
    {
        const QByteArray whole = madeDng();
        const QString file = write(u"cut.dng"_qs, whole.left(whole.size() * 3 / 4));
        ImageLoader loader;
        const QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(file, {300, 200});
        const auto last = [&] { return loaded.last().first().value<LoadedImage>(); };
        QTRY_VERIFY(!loaded.isEmpty() && last().stage >= ImageStage::View);
        QVERIFY(showsFields(last().image));
        QVERIFY(last().partial);
        QVERIFY(last().problem.contains(QLatin1String("only its preview")));
    }

    void itsDevelopedPartIsMarkedAsWell()
    {
        const QByteArray whole = madeDng();
        const auto picture =
            openPicture(write(u"developed.dng"_qs, whole.left(whole.size() - 100'000)));
        QVERIFY(picture);
        const auto decoded = (*picture)->decode({}, CancelToken());
        QVERIFY(!decoded || decoded->partial);
    }

    void itsThumbnailIsMarkedAndNotGivenToOthers()
    {
        const QByteArray whole = madeDng();
        for (const bool cut : {false, true}) {
            const QString file =
                write(u"thumbnail.dng"_qs, cut ? whole.left(whole.size() * 3 / 4) : whole);
            const auto quick = quickThumbnail(file, 256, CancelToken());
            const auto good = goodThumbnail(file, 256, CancelToken());
            QVERIFY(quick && good);
            QCOMPARE(quick->isPartial, cut);
            QCOMPARE(good->isPartial, cut);
            QCOMPARE(good->isFinal, !cut);
        }
    }

    void stripsOfForeignFramesAreAddedUp()
    {
        const QByteArray frame = frameOfTwoStrips(100, 5000);
        const SensorData data{100, 0};
        QVERIFY(!isCutInSensorData(bytesOf(frame + QByteArray(10'100 - frame.size(), 'x')), data));
        QVERIFY(isCutInSensorData(bytesOf(frame + QByteArray(8000 - frame.size(), 'x')), data));
        // What the decoder does not read is nobody's loss.
        QVERIFY(!isCutInSensorData(bytesOf(frame + QByteArray(8000, 'x')), {50, 0}));
    }

    void placeAndSizeAreReadFromTheHeadOfRaf()
    {
        QByteArray head("FUJIFILMCCD-RAW 0201", 20);
        head.resize(108, '\0');
        qToBigEndian(quint32{500}, head.data() + 100);
        qToBigEndian(quint32{20'000}, head.data() + 104);
        const SensorData data{500, 0};
        QVERIFY(!isCutInSensorData(bytesOf(head + QByteArray(20'500 - 108, 'x')), data));
        QVERIFY(isCutInSensorData(bytesOf(head + QByteArray(15'000, 'x')), data));
    }

    void theTrackOfCr3IsWhatTheDecoderSays()
    {
        const QByteArray file = QByteArray("\0\0\0\x18", 4) + "ftypcrx " + QByteArray(20'000, 'x');
        QVERIFY(!isCutInSensorData(bytesOf(file), {5000, 15'000}));
        QVERIFY(isCutInSensorData(bytesOf(file), {5000, 30'000}));
    }

    void dataThatBeginBehindTheEndAreCutInAnyFrame()
    {
        const QByteArray file(2000, 'x');
        QVERIFY(isCutInSensorData(bytesOf(file), {3000, 0}));
        QVERIFY(!isCutInSensorData(bytesOf(file), {1000, 0}));
        QVERIFY(!isCutInSensorData(bytesOf(file), {0, 0}));
    }
};

QTEST_GUILESS_MAIN(RawPictureTest)
#include "RawPictureTest.moc"
