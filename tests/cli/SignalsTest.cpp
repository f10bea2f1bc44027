// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace skein;

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
        const bool prints = !command.startsWith(QStringLiteral("tether"));
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
        for (const QString& path : run.lines()) {
            QVERIFY2(QFileInfo(path).size() > 1000, run.all());
        }
        const QString staging = session + QStringLiteral("/.skein/incoming");
        QVERIFY2(QDir(staging).entryList(QDir::Files | QDir::Hidden).isEmpty(), run.all());
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
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "SignalsTest.moc"
