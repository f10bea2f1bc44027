// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CameraProcess.h"

#include <QFile>
#include <QImage>
#include <QTest>
#include <exiv2/exiv2.hpp>

namespace {
const QString set = QStringLiteral("--set-config");
const QString toCard = QStringLiteral("capturetarget=1");
const QString toMemory = QStringLiteral("capturetarget=0");
const QString shoot = QStringLiteral("--capture-image-and-download");

/** gphoto2 opens the camera late; the value of a setting shows that it has. */
const QByteArray sessionIsOpen("Current: ");

QStringList afterOpening(const QString& argument)
{
    return {QStringLiteral("--get-config"), QStringLiteral("serialnumber"), argument};
}

QSize sizeOf(const QString& path)
{
    return QImage(path, "JPEG").size();
}

QString exif(const QString& path, const char* key)
{
    const auto image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    const auto found = image->exifData().findKey(Exiv2::ExifKey(key));
    return found == image->exifData().end() ? QString() : QString::fromStdString(found->toString());
}
} // namespace

/** Photographs and live view with the distribution's gphoto2 program. */
class Gphoto2CaptureTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CameraProcess> m_camera;
    const QSize m_fullSize{1728, 1152};

private Q_SLOTS:
    void init()
    {
        if (!CameraProcess::hasGphoto2())
            QSKIP("gphoto2 is not installed");
        m_camera = std::make_unique<CameraProcess>();
        QVERIFY(m_camera->isRunning());
    }

    void aPreviewIsAJpegAndTheNextClientFindsLiveViewOff()
    {
        const auto outcome = m_camera->gphoto2({QStringLiteral("--capture-preview")});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(
            sizeOf(m_camera->workFile(QStringLiteral("capture_preview.jpg"))), QSize(1024, 680));
        QCOMPARE(m_camera->setting(QStringLiteral("viewfinder")), QStringLiteral("0"));
        QCOMPARE(m_camera->setting(QStringLiteral("recordingmedia")), QStringLiteral("Card"));
    }

    void manyPreviewsComeOneAfterTheOther()
    {
        const auto outcome = m_camera->gphoto2({QStringLiteral("--capture-movie=25")});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QFile movie(m_camera->workFile(QStringLiteral("movie.mjpg")));
        QVERIFY(movie.open(QIODevice::ReadOnly));
        QVERIFY(movie.readAll().count(QByteArray("\xff\xd8\xff", 3)) >= 25);
    }

    void aPictureInMemoryIsFetchedAndGoneFromTheCamera()
    {
        const auto outcome = m_camera->gphoto2({set, toMemory, shoot});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(sizeOf(m_camera->workFile(QStringLiteral("capt0000.jpg"))), m_fullSize);
        const auto files = m_camera->gphoto2({QStringLiteral("--list-files")});
        QVERIFY(!files.output.contains(QLatin1String(".JPG")));
    }

    void aPictureOnTheCardIsFetchedAndKeptOnRequest()
    {
        QVERIFY(m_camera->fetch(
            {set, toCard, shoot, QStringLiteral("--keep")}, {QStringLiteral("DSC_0001.JPG")}));
        QCOMPARE(sizeOf(m_camera->workFile(QStringLiteral("DSC_0001.JPG"))), m_fullSize);
        const auto files = m_camera->gphoto2({QStringLiteral("--list-files")});
        QVERIFY(files.output.contains(QLatin1String("DSC_0001.JPG")));
    }

    void settingsShowInTheExif()
    {
        for (const char* order : {"set artist Ada Example", "set f-number 2.8", "set iso 800",
                 "set shutterspeed 1/60", "set orientation 90"})
            QCOMPARE(m_camera->tell(QString::fromLatin1(order)), QStringLiteral("ok"));
        QVERIFY(m_camera->fetch({set, toMemory, shoot}, {QStringLiteral("capt0000.jpg")}));
        const QString path = m_camera->workFile(QStringLiteral("capt0000.jpg"));
        QCOMPARE(exif(path, "Exif.Image.Artist"), QStringLiteral("Ada Example"));
        QCOMPARE(exif(path, "Exif.Photo.FNumber"), QStringLiteral("28/10"));
        QCOMPARE(exif(path, "Exif.Photo.ISOSpeedRatings"), QStringLiteral("800"));
        QCOMPARE(exif(path, "Exif.Photo.ExposureTime"), QStringLiteral("1/60"));
        QCOMPARE(exif(path, "Exif.Image.Orientation"), QStringLiteral("6"));
    }

    void rawAndJpegOnTheCardShareAName()
    {
        m_camera->tell(QStringLiteral("set imagequality RAW+JPEG"));
        QVERIFY(m_camera->fetch({set, toCard, shoot},
            {QStringLiteral("DSC_0001.JPG"), QStringLiteral("DSC_0001.DNG")}));
    }

    void rawAndJpegInMemoryBothArrive()
    {
        m_camera->tell(QStringLiteral("set imagequality RAW+JPEG"));
        QVERIFY(m_camera->fetch({set, toMemory, shoot},
            {QStringLiteral("capt0000.jpg"), QStringLiteral("capt0001.nef")}));
    }

    void aBurstArrivesWhole_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("card") << toCard << QStringLiteral("DSC_000%1.JPG");
        QTest::newRow("memory") << toMemory << QStringLiteral("capt000%1.jpg");
    }
    void aBurstArrivesWhole()
    {
        QFETCH(QString, target);
        QFETCH(QString, pattern);
        m_camera->tell(QStringLiteral("set capturemode Burst"));
        m_camera->tell(QStringLiteral("set burstnumber 3"));
        const int first = target == toCard ? 1 : 0;
        QVERIFY(m_camera->fetch({set, target, QStringLiteral("--trigger-capture"),
                                    QStringLiteral("--wait-event-and-download=20s")},
            {pattern.arg(first), pattern.arg(first + 1), pattern.arg(first + 2)}));
    }

    void aBulbExposureLastsUntilItIsEnded()
    {
        QVERIFY(m_camera->fetch(
            {set, toCard, set, QStringLiteral("bulb=1"), QStringLiteral("--wait-event=1s"), set,
                QStringLiteral("bulb=0"), QStringLiteral("--wait-event-and-download=20s")},
            {QStringLiteral("DSC_0001.JPG")}));
        const QString path = m_camera->workFile(QStringLiteral("DSC_0001.JPG"));
        const QString time = exif(path, "Exif.Photo.ExposureTime");
        QVERIFY2(time.section(u'/', 0, 0).toInt() >= 10, qPrintable(time));
    }

    void aPersonsPictureIsSeenByTheWaitingClient_data()
    {
        QTest::addColumn<QString>("media");
        QTest::addColumn<QString>("name");
        QTest::newRow("card") << QStringLiteral("Card") << QStringLiteral("DSC_0001.JPG");
        QTest::newRow("memory") << QStringLiteral("SDRAM") << QStringLiteral("capt0000.jpg");
    }
    void aPersonsPictureIsSeenByTheWaitingClient()
    {
        QFETCH(QString, media);
        QFETCH(QString, name);
        m_camera->tell(QStringLiteral("set recordingmedia ") + media);
        QProcess client;
        QByteArray output;
        m_camera->startGphoto2(
            client, afterOpening(QStringLiteral("--wait-event-and-download=FILEADDED")));
        QVERIFY(waitForOutput(client, output, sessionIsOpen));
        QCOMPARE(m_camera->tell(QStringLiteral("press-shutter")), QStringLiteral("ok"));
        QVERIFY(client.waitForFinished(20000));
        QCOMPARE(sizeOf(m_camera->workFile(name)), m_fullSize);
    }

    void aWaitingClientHearsOfADialBeingTurned()
    {
        QProcess client;
        QByteArray output;
        m_camera->startGphoto2(client, afterOpening(QStringLiteral("--wait-event=20s")));
        QVERIFY(waitForOutput(client, output, sessionIsOpen));
        m_camera->tell(QStringLiteral("set iso 3200"));
        QVERIFY(waitForOutput(client, output, "\"iso\" to \"3200\""));
        client.kill();
        client.waitForFinished();
    }

    void tetheredCaptureCollectsWhatIsShot()
    {
        QProcess client;
        QByteArray output;
        m_camera->startGphoto2(client, afterOpening(QStringLiteral("--capture-tethered")));
        QVERIFY(waitForOutput(client, output, sessionIsOpen));
        QCOMPARE(m_camera->tell(QStringLiteral("press-shutter")), QStringLiteral("ok"));
        QVERIFY(waitForOutput(client, output, "DSC_0001.JPG"));
        // The file is announced a moment before the body has finished with it.
        bool pressed = false;
        const auto press = [&] {
            pressed =
                pressed || m_camera->tell(QStringLiteral("press-shutter")) == QLatin1String("ok");
            return pressed;
        };
        QTRY_VERIFY(press());
        QVERIFY(waitForOutput(client, output, "DSC_0002.JPG"));
        QTRY_VERIFY(QFile::exists(m_camera->workFile(QStringLiteral("DSC_0001.JPG"))));
        QTRY_VERIFY(QFile::exists(m_camera->workFile(QStringLiteral("DSC_0002.JPG"))));
        client.kill();
        client.waitForFinished();
    }

    void aPictureInMemoryWaitsForTheNextClient()
    {
        m_camera->tell(QStringLiteral("set recordingmedia SDRAM"));
        QCOMPARE(m_camera->tell(QStringLiteral("press-shutter")), QStringLiteral("ok"));
        const auto outcome =
            m_camera->gphoto2({QStringLiteral("--wait-event-and-download=FILEADDED")});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY(QFile::exists(m_camera->workFile(QStringLiteral("capt0000.jpg"))));
    }

    void aFullCardRefusesPicturesAndTheCameraStaysAlive()
    {
        m_camera = std::make_unique<CameraProcess>(
            QStringList{QStringLiteral("--card-mb"), QStringLiteral("1")});
        m_camera->tell(QStringLiteral("set imagequality RAW"));
        QCOMPARE(m_camera->setting(QStringLiteral("availableshots")), QStringLiteral("0"));
        const auto outcome = m_camera->gphoto2({set, toCard, QStringLiteral("--capture-image")});
        QVERIFY(outcome.errors.contains(QLatin1String("ERROR"), Qt::CaseInsensitive));
        QVERIFY(m_camera->tell(QStringLiteral("press-shutter")).contains(QLatin1String("room")));
        QVERIFY(m_camera->gphoto2({QStringLiteral("--summary")}).exitCode == 0);
    }

    void handedOutShotsAreTheSameByteForByte()
    {
        QTemporaryDir shots;
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(shots.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        const QByteArray raw = QByteArray("II*\0", 4) + QByteArray(3'000'000, 'r');
        write("a.jpg", QByteArray("\xff\xd8\xff\xd9", 4));
        write("b.jpg", QByteArray("\xff\xd8\xff\xe0\xff\xd9", 6));
        write("b.nef", raw);
        m_camera =
            std::make_unique<CameraProcess>(QStringList{QStringLiteral("--shots"), shots.path()});
        QVERIFY(m_camera->fetch({set, toCard, shoot}, {QStringLiteral("DSC_0001.JPG")}));
        QVERIFY(m_camera->fetch({set, toCard, shoot},
            {QStringLiteral("DSC_0002.JPG"), QStringLiteral("DSC_0002.NEF")}));
        const auto read = [&](const char* name) {
            QFile file(m_camera->workFile(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(read("DSC_0001.JPG").size(), 4);
        QCOMPARE(read("DSC_0002.JPG").size(), 6);
        QVERIFY(read("DSC_0002.NEF") == raw);
    }

    void aKilledClientLeavesTheCameraToTheNext()
    {
        QProcess client;
        QByteArray output;
        m_camera->startGphoto2(
            client, {QStringLiteral("--quiet"), QStringLiteral("--capture-movie"),
                        QStringLiteral("--stdout")});
        QVERIFY(waitForOutput(client, output, QByteArray("\xff\xd8", 2)));
        client.kill();
        client.waitForFinished();
        const auto outcome = m_camera->gphoto2({QStringLiteral("--capture-preview")});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(Gphoto2CaptureTest)
#include "Gphoto2CaptureTest.moc"
