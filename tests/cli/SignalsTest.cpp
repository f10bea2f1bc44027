// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace skein;

namespace {

/** A virtual camera that ends with its test. */
class Body final : public QProcess
{
public:
    ~Body() override
    {
        closeWriteChannel();
        waitForFinished();
    }
};

} // namespace

/** However skein-cli is ended, what it printed is saved and no half file is left. */
class SignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsTheCommandInOrder_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("tether, Ctrl-C") << "tether" << SIGINT << 0;
        QTest::newRow("tether, SIGTERM") << "tether" << SIGTERM << 0;
        QTest::newRow("capture, Ctrl-C") << "capture --count 1000" << SIGINT << 1;
        QTest::newRow("capture, SIGTERM") << "capture --count 1000" << SIGTERM << 1;
        QTest::newRow("preview, Ctrl-C") << "preview --frames 0" << SIGINT << 1;
        QTest::newRow("self-timer, Ctrl-C") << "capture --delay 3600 --count 2" << SIGINT << 1;
    }

    void aSignalEndsTheCommandInOrder()
    {
        QFETCH(QString, command);
        QFETCH(int, number);
        QFETCH(int, exitCode);
        QTemporaryDir dir;
        QProcess process;
        process.setWorkingDirectory(dir.path());
        const QString session = dir.filePath(QStringLiteral("session"));
        process.start(builtProgram("skein-cli"),
            command.split(u' ') +
                QStringList{QStringLiteral("--verbose"), QStringLiteral("--session"), session} +
                virtualCamera());
        const bool isSelfTimer = command.contains(QStringLiteral("--delay"));
        const bool prints = !command.startsWith(QStringLiteral("tether")) && !isSelfTimer;
        process.setReadChannel(prints ? QProcess::StandardOutput : QProcess::StandardError);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QByteArray said = process.peek(1 << 20);
                return prints ? said.contains('\n') : said.contains("connected to");
            },
            20'000));
        ::kill(static_cast<pid_t>(process.processId()), number);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == exitCode, run.all());
        QVERIFY2(!isSelfTimer || run.lines().isEmpty(), run.all()); // Nothing was taken yet.
        for (const QString& path : run.lines()) {
            QVERIFY2(QFileInfo(path).size() > 1000, run.all());
        }
        const QString staging = session + QStringLiteral("/.skein/incoming");
        QVERIFY2(QDir(staging).entryList(QDir::Files | QDir::Hidden).isEmpty(), run.all());
    }

    void aBulbExposureThatIsInterruptedIsSaved_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("on the card") << QStringLiteral("Memory card");
        QTest::newRow("in memory") << QStringLiteral("Internal RAM");
    }

    void aBulbExposureThatIsInterruptedIsSaved()
    {
        QFETCH(QString, target);
        QTemporaryDir dir;
        Body body;
        const QString port = startBody(body, dir,
            {QStringLiteral("capturetarget=") + target, QStringLiteral("shutterspeed=Bulb")});
        QVERIFY(!port.isEmpty());
        CliRun run;
        for (int attempt = 0; attempt < 10; ++attempt) {
            QProcess process;
            QVERIFY(startCapture(process, dir, port));
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            run = finish(process);
            // Sometimes the signal is faster than the shutter, and no picture was taken.
            if (!run.err.contains(QStringLiteral("Stopped."))) {
                break;
            }
        }
        QVERIFY2(run.lines().size() == 1, run.all());
        QVERIFY2(QFileInfo(run.lines().first()).size() > 1000, run.all());
    }

    void aBulbExposureEndsAfterItsTime()
    {
        QTemporaryDir dir;
        Body body;
        const QString port = startBody(body, dir, {QStringLiteral("shutterspeed=Bulb")});
        QVERIFY(!port.isEmpty());
        const CliRun run =
            runCli({QStringLiteral("capture"), QStringLiteral("--bulb"), QStringLiteral("0.3"),
                QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--camera"), port,
                QStringLiteral("--session"), dir.filePath(QStringLiteral("session"))});
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(run.lines().size() == 2, run.all());
        for (const QString& path : run.lines()) {
            QVERIFY2(QFileInfo(path).size() > 1000, run.all());
        }
    }

    void theSecondInterruptEndsWhatTheFirstWaitsFor()
    {
        QTemporaryDir dir;
        Body body;
        // A capture that would be waited for much longer than this test's patience.
        const QString port = startBody(body, dir, {QStringLiteral("shutterspeed=30.0000s")},
            {QStringLiteral("--fault"), QStringLiteral("capture-never-ready")});
        QVERIFY(!port.isEmpty());
        QProcess process;
        QVERIFY(startCapture(process, dir, port));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM); // two of one kind may become one
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == 1, run.all());
    }

    void aReaderThatGoesAwayEndsItWithoutACrash()
    {
        QTemporaryDir dir;
        const QString script = QStringLiteral("\"$@\" | head -n 1; exit ${PIPESTATUS[0]}");
        const CliRun run = runProgram(QStringLiteral("bash"),
            QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"),
                builtProgram("skein-cli"), QStringLiteral("capture"), QStringLiteral("--count"),
                QStringLiteral("1000"), QStringLiteral("--session"), dir.path()} +
                virtualCamera());
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY(QFileInfo::exists(run.lines().value(0)));
    }

private:
    /** Starts a virtual camera that lives as long as @p body; its port, or nothing. */
    static QString startBody(Body& body, const QTemporaryDir& dir, const QStringList& settings,
        const QStringList& more = {})
    {
        const QString card = dir.filePath(QStringLiteral("card"));
        QDir().mkpath(card);
        body.start(builtProgram("skein-virtual-camera"),
            QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--card"),
                card, QStringLiteral("--megapixels"), QStringLiteral("1"),
                QStringLiteral("--exit-with-stdin")} +
                more);
        if (!QTest::qWaitFor([&] { return body.canReadLine(); }, 20'000)) {
            return {};
        }
        const QString port = QString::fromLatin1(body.readLine()).trimmed();
        for (const QString& setting : settings) {
            const CliRun run =
                runCli({QStringLiteral("config"), setting, QStringLiteral("--camera"), port});
            if (run.exitCode != 0) {
                qWarning() << run.all();
                return {};
            }
        }
        return port;
    }

    /** True when the shutter was pressed. */
    static bool startCapture(QProcess& process, const QTemporaryDir& dir, const QString& port)
    {
        process.start(builtProgram("skein-cli"),
            {QStringLiteral("capture"), QStringLiteral("--verbose"), QStringLiteral("--camera"),
                port, QStringLiteral("--session"), dir.filePath(QStringLiteral("session"))});
        process.setReadChannel(QProcess::StandardError);
        return QTest::qWaitFor([&] { return process.peek(1 << 20).contains("Capturing"); }, 20'000);
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "SignalsTest.moc"
