// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/VirtualCamera.h"
#include "cli/CliRun.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace skein;

namespace {

/** Every command is promised to end well here; the whole output explains it when it does not. */
#define VERIFY_ENDS_WITH(run, code)                                                                \
    do {                                                                                           \
        const CliRun ended = (run);                                                                \
        QVERIFY2(ended.exitCode == (code), ended.all().constData());                               \
    } while (false)

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class CommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** A folder for each test: a camera that is on its way out may still write to the last one. */
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void listEndsWellWithoutACamera()
    {
        const CliRun run = runCli(words("list"));
        VERIFY_ENDS_WITH(run, 0);
    }

    void summaryNamesCameraAndLibrary()
    {
        const CliRun run =
            runCli(words("summary") + virtualCamera(QStringLiteral("--serial 4711")));
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY2(run.out.contains(QStringLiteral("4711")), run.all());
        QVERIFY2(run.out.contains(QStringLiteral("libgphoto2 2.")), run.all());
    }

    void summaryIsOneObjectInJson()
    {
        const CliRun run = runCli(words("summary --json") + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.objects().size(), 1);
        QVERIFY(!run.objects().first().value(QStringLiteral("model")).toString().isEmpty());
        QVERIFY(!run.objects().first().value(QStringLiteral("library")).toString().isEmpty());
    }

    void configShowsAllSettingsInGroups()
    {
        const CliRun run = runCli(words("config") + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY2(run.out.contains(QStringLiteral("(imgsettings):\n")), run.all());
        QVERIFY2(run.lines().filter(QStringLiteral("iso = ")).size() == 1, run.all());
    }

    void configInJsonHasAnObjectForEachSetting()
    {
        const CliRun run = runCli(words("config --json") + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY(run.objects().size() > 20);
        for (const QJsonObject& object : run.objects()) {
            QCOMPARE(object.value(QStringLiteral("type")).toString(), QStringLiteral("setting"));
            QVERIFY(!object.value(QStringLiteral("name")).toString().isEmpty());
        }
    }

    void configShowsTheChoicesOfOneSetting()
    {
        const CliRun run = runCli(words("config iso") + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY2(run.out.startsWith(QStringLiteral("iso = ")), run.all());
        QVERIFY2(run.out.contains(QStringLiteral("100, ")), run.all());
        const CliRun json = runCli(words("config iso --json") + virtualCamera());
        QVERIFY(json.objects().value(0).value(QStringLiteral("choices")).toArray().size() > 5);
    }

    void configSetsAValueAndShowsWhatTheCameraHas_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("shown");
        QTest::newRow("choice") << "iso=800"
                                << "iso = 800";
        QTest::newRow("text") << "artist=Ada Lovelace"
                              << "artist = Ada Lovelace";
        QTest::newRow("range") << "burstnumber=5"
                               << "burstnumber = 5";
    }

    void configSetsAValueAndShowsWhatTheCameraHas()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, shown);
        const CliRun run =
            runCli(QStringList{QStringLiteral("config"), assignment} + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.out.trimmed(), shown);
    }

    void capturePrintsThePathOfEachPhotograph()
    {
        const CliRun run =
            runCli(words("capture --count 3 --session") + QStringList(session()) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.lines().size(), 3);
        for (const QString& path : run.lines()) {
            QVERIFY2(QFileInfo(path).size() > 1000, run.all());
            QCOMPARE(QFileInfo(path).absolutePath(), session());
        }
        QVERIFY2(run.err.isEmpty(), run.all());
    }

    void captureAtAnIntervalTakesAsManyPicturesAsAsked()
    {
        const CliRun run = runCli(words("capture --count 3 --interval 0.2 --json --session") +
                                  QStringList(session()) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.objects().size(), 3);
        for (const QJsonObject& object : run.objects()) {
            QCOMPARE(object.value(QStringLiteral("type")).toString(), QStringLiteral("photo"));
            QVERIFY(QFileInfo::exists(object.value(QStringLiteral("path")).toString()));
        }
    }

    void captureTakesItsRowAfterTheSelfTimer()
    {
        const CliRun run = runCli(words("capture --delay 1.2 --count 2 --session") +
                                  QStringList(session()) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.lines().size(), 2);
    }

    void photographsAreNamedAfterThePattern()
    {
        const CliRun run = runCli(words("capture --pattern studio-XXX --session") +
                                  QStringList(session()) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(QFileInfo(run.lines().value(0)).fileName(), QStringLiteral("studio-001.jpg"));
    }

    void withoutASessionPhotographsGoBelowThePicturesFolder()
    {
        const CliRun run = runCli(words("capture") + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
                               QStringLiteral("/Skein/") +
                               QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(QFileInfo(run.lines().value(0)).absolutePath(), folder);
    }

    void theCardKeepsItsPicturesUnlessAsked()
    {
        const QString card = m_dir->filePath(QStringLiteral("card"));
        QVERIFY(QDir().mkpath(card));
        const QStringList camera = virtualCamera(QStringLiteral("--card ") + card);
        const QStringList capture = words("capture --session") + QStringList(session());
        VERIFY_ENDS_WITH(runCli(capture + camera), 0);
        QCOMPARE(filesBelow(card), 1);
        VERIFY_ENDS_WITH(runCli(capture + words("--delete-from-camera") + camera), 0);
        QCOMPARE(filesBelow(card), 1);
        QCOMPARE(QDir(session()).entryList(QDir::Files).size(), 2);
    }

    void aDamagedPhotographIsSavedAndTheRunDoesNotCountAsWell()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("shots")));
        QFile broken(m_dir->filePath(QStringLiteral("shots/broken.jpg")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write(QByteArray::fromHex("ffd8ffda0002") + QByteArray(5000, 'x')) > 0);
        broken.close();
        const CliRun run = runCli(
            words("capture --session") + QStringList(session()) +
            virtualCamera(QStringLiteral("--shots ") + m_dir->filePath(QStringLiteral("shots"))));
        VERIFY_ENDS_WITH(run, 1);
        QCOMPARE(run.lines().size(), 1);
        QVERIFY2(run.err.contains(QLatin1String("is damaged")), run.all());
    }

    void aCaptureOfWhichTheCameraSaysNothingTellsWhereToLook()
    {
        const CliRun run = runCli(words("capture --session") + QStringList(session()) +
                                  virtualCamera(QStringLiteral("--fault lose-events")));
        VERIFY_ENDS_WITH(run, 1);
        QVERIFY2(run.err.contains(QLatin1String("on the camera's card")), run.all());
        QVERIFY2(run.err.contains(QLatin1String("skein-cli tether")), run.all());
        QVERIFY2(run.err.contains(QLatin1String("skein-cli import")), run.all());
    }

    void tetherSavesWhatIsTakenAtTheBody()
    {
        VirtualCamera body;
        auto started = body.start(words("--megapixels 1 --capture-ms 0"));
        QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 20'000);
        QVERIFY(started.result());
        QProcess process;
        process.start(builtProgram("skein-cli"), words("tether --verbose --camera") +
                                                     QStringList(*started.result()) +
                                                     words("--session") + QStringList(session()));
        QVERIFY(waitForText(process, "connected to"));
        body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 20'000);
        process.terminate();
        const CliRun run = finish(process);
        VERIFY_ENDS_WITH(run, 0);
        QCOMPARE(run.lines().size(), 1);
        QVERIFY(QFileInfo::exists(run.lines().first()));
    }

    void tetherEndsByItselfAfterSomeSeconds()
    {
        const CliRun run = runCli(
            words("tether --seconds 0.3 --session") + QStringList(session()) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY2(run.out.isEmpty(), run.all());
    }

    void previewSavesFramesAndOverwritesNothing()
    {
        const QString frames = m_dir->filePath(QStringLiteral("frames"));
        QVERIFY(QDir().mkpath(frames));
        QFile precious(frames + QStringLiteral("/preview-0002.jpg"));
        QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("precious") > 0);
        precious.close();
        const QString unused = m_dir->filePath(QStringLiteral("unused"));
        const CliRun run = runCli(words("preview --frames 3 --out") + QStringList(frames) +
                                  words("--session") + QStringList(unused) + virtualCamera());
        VERIFY_ENDS_WITH(run, 0);
        QVERIFY2(!QFileInfo::exists(unused), run.all()); // nothing is saved there
        QCOMPARE(run.lines().size(), 3);
        QCOMPARE(QDir(frames).entryList(QDir::Files).size(), 4);
        QCOMPARE(precious.size(), qint64(8));
        QFile first(run.lines().first());
        QVERIFY(first.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll().startsWith(QByteArray::fromHex("ffd8")));
    }

private:
    [[nodiscard]] QString session() const { return m_dir->filePath(QStringLiteral("session")); }

    static qsizetype filesBelow(const QString& folder)
    {
        qsizetype count = QDir(folder).entryList(QDir::Files).size();
        const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& name : folders) {
            count += filesBelow(QDir(folder).filePath(name));
        }
        return count;
    }

    static bool waitForText(QProcess& process, const char* text)
    {
        return QTest::qWaitFor(
            [&] {
                process.setReadChannel(QProcess::StandardError);
                const bool found = process.peek(1 << 20).contains(text);
                process.setReadChannel(QProcess::StandardOutput);
                return found;
            },
            20'000);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
