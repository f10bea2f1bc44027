// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CameraProcess.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

namespace {
const QString folder = QStringLiteral("/store_00010001/DCIM/100SKEIN");
}

/** The card with the distribution's gphoto2 program. */
class Gphoto2FilesTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_card;
    std::unique_ptr<CameraProcess> m_camera;
    QByteArray m_large;

    QString onCard(const char* name) const
    {
        return m_card.filePath(QStringLiteral("DCIM/100SKEIN/") + QString::fromLatin1(name));
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList inFolder(const QStringList& arguments) const
    {
        return QStringList{QStringLiteral("--folder"), folder} + arguments;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!CameraProcess::hasGphoto2())
            QSKIP("gphoto2 is not installed");
        QVERIFY(QDir(m_card.path()).mkpath(QStringLiteral("DCIM/100SKEIN")));
        // Some pieces of a megabyte and an odd rest.
        QRandomGenerator generator(7);
        m_large.resize(5 * 1024 * 1024 + 12345);
        generator.fillRange(reinterpret_cast<quint32*>(m_large.data()), m_large.size() / 4);
        write(onCard("LARGE.NEF"), m_large);
        write(onCard("SMALL.JPG"), "small");
        m_camera =
            std::make_unique<CameraProcess>(QStringList{QStringLiteral("--card"), m_card.path()});
        QVERIFY(m_camera->isRunning());
    }

    void filesOnTheCardAreListed()
    {
        const auto outcome = m_camera->gphoto2({QStringLiteral("--list-files")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.output.contains(QLatin1String("LARGE.NEF")));
        QVERIFY(outcome.output.contains(QLatin1String("SMALL.JPG")));
    }

    void aFileArrivesByteForByte()
    {
        for (const char* name : {"LARGE.NEF", "SMALL.JPG"}) {
            const auto outcome = m_camera->gphoto2(
                inFolder({QStringLiteral("--get-file"), QString::fromLatin1(name)}));
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
            QVERIFY(read(m_camera->workFile(QString::fromLatin1(name))) == read(onCard(name)));
        }
    }

    void filesThatOthersPutOnTheCardAppear()
    {
        write(onCard("LATER.JPG"), "later");
        QVERIFY(m_camera->gphoto2({QStringLiteral("--list-files")})
                    .output.contains(QLatin1String("LATER.JPG")));
    }

    void capturesLandOnTheCardAndReplaceNothing()
    {
        write(onCard("DSC_0001.JPG"), "precious");
        QVERIFY(m_camera->gphoto2({QStringLiteral("--list-files")}).exitCode == 0);
        m_camera->gphoto2({QStringLiteral("--set-config"), QStringLiteral("capturetarget=1"),
            QStringLiteral("--capture-image")});
        QCOMPARE(read(onCard("DSC_0001.JPG")), QByteArray("precious"));
        QCOMPARE(QImage(onCard("DSC_0002.JPG"), "JPEG").size(), QSize(1728, 1152));
    }

    void aThumbnailIsGiven()
    {
        const auto outcome = m_camera->gphoto2(
            inFolder({QStringLiteral("--get-thumbnail"), QStringLiteral("DSC_0002.JPG")}));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(
            QImage(m_camera->workFile(QStringLiteral("thumb_DSC_0002.jpg")), "JPEG").width(), 160);
    }

    void exifIsReadFromAPartOfTheFile()
    {
        const auto outcome = m_camera->gphoto2(
            inFolder({QStringLiteral("--show-exif"), QStringLiteral("DSC_0002.JPG")}));
        QVERIFY2(outcome.output.contains(QLatin1String("D850")), qPrintable(outcome.errors));
    }

    void aDeletedFileIsGone()
    {
        const auto outcome = m_camera->gphoto2(
            inFolder({QStringLiteral("--delete-file"), QStringLiteral("LATER.JPG")}));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY(!QFile::exists(onCard("LATER.JPG")));
        QVERIFY(QFile::exists(onCard("SMALL.JPG")));
    }

    void allFilesAreFetchedByTheNextClientWhenOneIsKilledInBetween()
    {
        QProcess client;
        QByteArray output;
        m_camera->startGphoto2(
            client, inFolder({QStringLiteral("--get-file"), QStringLiteral("LARGE.NEF"),
                        QStringLiteral("--stdout")}));
        QVERIFY(waitForOutput(client, output, m_large.left(16)));
        client.kill();
        client.waitForFinished();
        QVERIFY(QFile::remove(m_camera->workFile(QStringLiteral("LARGE.NEF"))));
        m_camera->gphoto2(inFolder({QStringLiteral("--get-all-files")}));
        QVERIFY(read(m_camera->workFile(QStringLiteral("LARGE.NEF"))) == m_large);
    }

    void theCardIsThereAfterAnotherStart()
    {
        m_camera =
            std::make_unique<CameraProcess>(QStringList{QStringLiteral("--card"), m_card.path()});
        QVERIFY(m_camera->gphoto2({QStringLiteral("--list-files")})
                    .output.contains(QLatin1String("DSC_0002.JPG")));
    }

    void aPulledCableIsNoticedAndTheCameraComesBack()
    {
        QCOMPARE(m_camera->tell(QStringLiteral("unplug")), QStringLiteral("ok"));
        QVERIFY(m_camera->gphoto2({QStringLiteral("--list-files")}).exitCode != 0);
        QCOMPARE(m_camera->tell(QStringLiteral("replug")), QStringLiteral("ok"));
        QCOMPARE(m_camera->gphoto2({QStringLiteral("--list-files")}).exitCode, 0);
    }

    void aSleepingCameraDoesNotAnswerUntilItWakes()
    {
        QCOMPARE(m_camera->tell(QStringLiteral("sleep")), QStringLiteral("ok"));
        QVERIFY(m_camera->gphoto2({QStringLiteral("--list-files")}).exitCode != 0);
        QCOMPARE(m_camera->tell(QStringLiteral("wake")), QStringLiteral("ok"));
        QCOMPARE(m_camera->gphoto2({QStringLiteral("--list-files")}).exitCode, 0);
    }

    void aTemporaryCardGoesWithTheProgram()
    {
        QTemporaryDir tmp;
        qputenv("TMPDIR", tmp.path().toLocal8Bit());
        {
            CameraProcess camera;
            QVERIFY(camera.isRunning());
            QVERIFY(!QDir(tmp.path()).isEmpty());
            camera.process().terminate();
            QVERIFY(camera.process().waitForFinished());
            QCOMPARE(camera.process().exitCode(), 0);
            QCOMPARE(
                QDir(tmp.path()).entryList({QStringLiteral("skein-*")}, QDir::Dirs), QStringList());
        }
        qunsetenv("TMPDIR");
    }

    void wrongOptionsAreExplainedWithExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("number") << QStringList{
            QStringLiteral("--megapixels"), QStringLiteral("many")};
        QTest::newRow("range") << QStringList{
            QStringLiteral("--megapixels"), QStringLiteral("500")};
        QTest::newRow("address") << QStringList{
            QStringLiteral("--listen"), QStringLiteral("nowhere")};
        QTest::newRow("fault") << QStringList{QStringLiteral("--fault"), QStringLiteral("sulk")};
        QTest::newRow("argument") << QStringList{QStringLiteral("camera")};
    }
    void wrongOptionsAreExplainedWithExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-virtual-camera"), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().trimmed().endsWith('.'));
    }

    void aFolderThatCannotBeUsedEndsTheProgramWithASentence()
    {
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-virtual-camera"),
            {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--shots"),
                QStringLiteral("/nowhere")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("/nowhere"));
    }
};

QTEST_GUILESS_MAIN(Gphoto2FilesTest)
#include "Gphoto2FilesTest.moc"
