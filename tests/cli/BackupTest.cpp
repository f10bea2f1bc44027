// SPDX-License-Identifier: GPL-3.0-or-later
// skein-cli with a backup folder, and its hash lists.
#include "cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

struct Disks
{
    Disks() { QDir(dir.path()).mkpath(QStringLiteral("disk")); }

    [[nodiscard]] QString session() const { return dir.filePath(QStringLiteral("job")); }
    [[nodiscard]] QString backup() const { return dir.filePath(QStringLiteral("disk")); }
    [[nodiscard]] CliRun capture(const QString& backup) const
    {
        return runCli(
            QStringList{QStringLiteral("capture"), QStringLiteral("--count"), QStringLiteral("2"),
                QStringLiteral("--session"), session(), QStringLiteral("--backup"), backup} +
            virtualCamera());
    }
    QTemporaryDir dir;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captureEndsWhenItsPhotographsAreSafeTwice()
    {
        const Disks disks;
        const CliRun run = disks.capture(disks.backup());
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.lines().size(), 2);
        for (const QString& path : run.lines()) {
            const QString copy =
                disks.backup() + QStringLiteral("/job/") + QFileInfo(path).fileName();
            QVERIFY2(!bytesOf(copy).isEmpty() && bytesOf(copy) == bytesOf(path), qPrintable(copy));
        }
    }

    void aBackupFolderThatWillNotDoIsRefusedBeforeTheFirstFrame_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("reason");
        for (const char* command : {"capture", "tether", "import"}) {
            const auto row = [command](const char* folder, const char* reason) {
                QTest::addRow("%s: %s", command, reason)
                    << QString::fromLatin1(command) << QString::fromLatin1(folder)
                    << QString::fromLatin1(reason);
            };
            row("job/inside", "lie in each other");
            row("job", "lie in each other");
            row(".", "lie in each other");
            row("nowhere", "There is no backup folder");
            row("nowhere/at/all", "There is no backup folder");
            row("file", "There is no backup folder");
        }
        QTest::newRow("not writable") << QStringLiteral("capture") << QStringLiteral("/proc")
                                      << QStringLiteral("Check its disk");
    }
    void aBackupFolderThatWillNotDoIsRefusedBeforeTheFirstFrame()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, folder);
        QFETCH(const QString, reason);
        const Disks disks;
        QDir().mkpath(disks.session() + QStringLiteral("/inside"));
        QFile file(disks.dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const CliRun run = runCli(
            QStringList{command, QStringLiteral("--session"), disks.session(),
                QStringLiteral("--backup"), QDir(disks.dir.path()).absoluteFilePath(folder)} +
            virtualCamera());
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.lines().isEmpty(), run.all());
        QVERIFY2(run.err.count(reason) == 1, run.all()); // said once
        QVERIFY(!QFileInfo::exists(disks.dir.filePath(QStringLiteral("nowhere"))));
        QCOMPARE(QDir(disks.session()).entryList(QDir::Files), QStringList());
    }

    void aMountPointWhoseDiskIsAwayIsNotTakenForTheBackup()
    {
        const Disks disks;
        const CliRun first = disks.capture(disks.backup());
        QVERIFY2(first.exitCode == 0, first.all());
        QVERIFY(QDir(disks.backup()).removeRecursively());
        QVERIFY(QDir().mkpath(disks.backup()));
        const CliRun second = disks.capture(disks.backup());
        QVERIFY2(second.exitCode == 1, second.all());
        QCOMPARE(second.lines().size(), 2);
        QVERIFY2(second.err.contains(disks.backup()), second.all());
        QVERIFY(
            QDir(disks.backup()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aSpoiltCopyIsMadeAnewAndTheRunDoesNotCountAsWell()
    {
        const Disks disks;
        const CliRun first = disks.capture(disks.backup());
        QVERIFY2(first.exitCode == 0, first.all());
        const QString name = QFileInfo(first.lines().first()).fileName();
        const QString copy = disks.backup() + QStringLiteral("/job/") + name;
        QFile file(copy);
        QVERIFY(
            file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("\0\0\0\0", 4) == 4);
        file.close();
        const QByteArray spoilt = bytesOf(copy);
        const CliRun second = disks.capture(disks.backup());
        QVERIFY2(second.exitCode == 1, second.all());
        QString aside = name;
        aside.insert(name.lastIndexOf(u'.'), QStringLiteral("-damaged"));
        QVERIFY2(second.err.contains(aside), second.all());
        QCOMPARE(bytesOf(disks.backup() + QStringLiteral("/job/") + aside), spoilt);
        QCOMPARE(bytesOf(copy), bytesOf(first.lines().first()));
        const CliRun third = disks.capture(disks.backup());
        QVERIFY2(third.exitCode == 0, third.all());
    }

    void hashesWritesAListOfASession()
    {
        const Disks disks;
        QDir().mkpath(disks.session());
        QFile file(disks.session() + QStringLiteral("/a.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("photograph") > 0);
        file.close();
        const QStringList arguments{QStringLiteral("hashes"), QStringLiteral("--json"),
            QStringLiteral("--session"), disks.session()};
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.objects().size(), 1);
        const QString list = run.objects().first().value(QStringLiteral("path")).toString();
        QVERIFY2(bytesOf(list).contains("<xxh128"), run.all());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("another") > 0);
        file.close();
        const CliRun again = runCli(arguments);
        QVERIFY2(again.exitCode == 1, again.all()); // it is not what it was
    }

    void hashesOfNoFolderIsAnError()
    {
        const CliRun run = runCli({QStringLiteral("hashes"), QStringLiteral("--session"),
            QStringLiteral("/nonexistent/session")});
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY(!QFileInfo::exists(QStringLiteral("/nonexistent")));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
