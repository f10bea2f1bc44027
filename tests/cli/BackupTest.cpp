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

    void aBackupFolderThatIsNotThereFailsTheCommandButNoPhotograph()
    {
        const Disks disks;
        const CliRun run = disks.capture(disks.dir.filePath(QStringLiteral("nowhere")));
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.lines().size(), 2);
        QVERIFY2(run.err.contains(QStringLiteral("nowhere")), run.all());
        QVERIFY(!QFileInfo::exists(disks.dir.filePath(QStringLiteral("nowhere"))));
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

    void aBackupFolderInTheSessionIsRefused()
    {
        const Disks disks;
        QDir().mkpath(disks.session() + QStringLiteral("/inside"));
        const CliRun run = disks.capture(disks.session() + QStringLiteral("/inside"));
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.lines().size(), 2);
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
