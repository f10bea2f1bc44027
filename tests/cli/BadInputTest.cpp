// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

/** Each gets a sentence on standard error, the right exit code, and an end. */
class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWrongInputHasItsExitCodeAndSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString session = m_dir.filePath(QStringLiteral("session"));
        const QString file = m_dir.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto row = [](const char* name, const char* text, const QStringList& more, int code) {
            QTest::newRow(name) << QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts) + more
                                << code;
        };
        row("no command", "", {}, 2);
        row("unknown command", "shoot", {}, 2);
        row("unknown option", "capture --fast", {}, 2);
        row("not a number", "capture --count many", {}, 2);
        row("bad pattern", "capture --pattern a/b --session",
            QStringList(session) + virtualCamera(), 2);
        row("no camera", "summary", {}, 1);
        row("no such USB camera", "summary --camera usb:250,250", {}, 1);
        row("nothing listens", "summary --camera ptpip:127.0.0.1:1:1", {}, 1);
        row("no such host", "summary --camera camera.invalid", {}, 1);
        row("no address", "summary --camera ptpip:???", {}, 1);
        row("bad virtual options", "summary", virtualCamera(QStringLiteral("--nonsense")), 1);
        row("unknown setting", "config nosuchsetting", virtualCamera(), 1);
        row("unknown setting to be set", "config nosuchsetting=1", virtualCamera(), 1);
        row("unknown value", "config iso=loud", virtualCamera(), 1);
        row("number outside its range", "config burstnumber=5000", virtualCamera(), 1);
        row("setting that is read only", "config batterylevel=3", virtualCamera(), 1);
        row("session is a file", "capture --session", QStringList(file) + virtualCamera(), 1);
        row("session cannot be made", "capture --session",
            QStringList(QStringLiteral("/proc/session")) + virtualCamera(), 1);
        row("frames cannot be written", "preview --out", QStringList(file) + virtualCamera(), 1);
        row("responder talks nonsense", "summary", virtualCamera(QStringLiteral("--fault garbage")),
            1);
        row("responder drops the line", "summary",
            virtualCamera(QStringLiteral("--fault drop-after=20")), 1);
    }

    void everyWrongInputHasItsExitCodeAndSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == exitCode, run.all());
        QVERIFY2(run.out.isEmpty(), run.all());
        QVERIFY2(run.isSentence(), run.all());
    }

    void inJsonTheErrorIsAnObjectToo()
    {
        const CliRun run = runCli({QStringLiteral("config"), QStringLiteral("--json"),
            QStringLiteral("iso=loud"), QStringLiteral("--camera"), QStringLiteral("virtual")});
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.objects().size(), 1);
        QCOMPARE(run.objects().first().value(QStringLiteral("type")).toString(),
            QStringLiteral("error"));
        QCOMPARE(run.objects().first().value(QStringLiteral("kind")).toString(),
            QStringLiteral("invalid-argument"));
    }

    void aMisspeltSettingGetsTheRightOneAsAdvice()
    {
        const CliRun run = runCli(
            QStringList{QStringLiteral("config"), QStringLiteral("shuterspeed")} + virtualCamera());
        QVERIFY2(run.err.contains(QStringLiteral("shutterspeed")), run.all());
    }

    void whatWasPrintedIsThereThoughTheLineBreaksOff()
    {
        // The camera drops the line once, somewhere in the middle, and is there again.
        const QString card = m_dir.filePath(QStringLiteral("card"));
        QVERIFY(QDir().mkpath(card));
        const QString session = m_dir.filePath(QStringLiteral("broken"));
        const CliRun run =
            runCli(QStringList{QStringLiteral("capture"), QStringLiteral("--count"),
                       QStringLiteral("4"), QStringLiteral("--session"), session} +
                   virtualCamera(QStringLiteral("--fault drop-after=250 --card ") + card));
        // Whenever it broke off: what was printed is there, and the card has everything.
        for (const QString& path : run.lines()) {
            QVERIFY2(QFileInfo(path).size() > 1000, run.all());
        }
        QVERIFY2(run.exitCode == 0 || !run.err.isEmpty(), run.all());
    }

    void aFullDiskIsSaidBeforeAPictureIsTaken_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::newRow("full") << QStringLiteral("size=64k");
        QTest::newRow("read-only") << QStringLiteral("ro");
    }

    void aFullDiskIsSaidBeforeAPictureIsTaken()
    {
        QFETCH(QString, mount);
        const QString unshare = QStringLiteral("unshare");
        const QStringList alone{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c")};
        if (runProgram(unshare, alone + QStringList(QStringLiteral("mount -t tmpfs tmpfs /mnt")))
                .exitCode != 0) {
            QSKIP("This machine lets nobody mount a small disk.");
        }
        const QString card = m_dir.filePath(QStringLiteral("card-") + mount);
        const QString disk = m_dir.filePath(QStringLiteral("disk-") + mount);
        QVERIFY(QDir().mkpath(card) && QDir().mkpath(disk));
        const QString script =
            QStringLiteral("mount -t tmpfs -o \"$1\" tmpfs \"$2\" && shift 2 && exec \"$@\"");
        const CliRun run = runProgram(unshare,
            alone +
                QStringList{script, QStringLiteral("sh"), mount, disk, builtProgram("skein-cli"),
                    QStringLiteral("capture"), QStringLiteral("--delete-from-camera"),
                    QStringLiteral("--session"), disk + QStringLiteral("/session")} +
                virtualCamera(QStringLiteral("--card ") + card));
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.out.isEmpty(), run.all());
        QVERIFY2(run.err.startsWith(QStringLiteral("skein-cli: ")), run.all());
        if (mount != QLatin1String("ro")) {
            QVERIFY2(run.err.contains(QStringLiteral("full")), run.all());
            QVERIFY(QDir(card + QStringLiteral("/DCIM"))
                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                        .isEmpty()); // Else it would be there, and fetched some day.
        }
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
