// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StagedFile.h"

#include "base/TestDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace skein;

namespace {

/** What @p question answers in another process. */
bool askOtherProcess(const std::function<bool()>& question)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(question() ? 42 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 42;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

} // namespace

class StagedFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<StagedFile> create(const char* hint = "DSC_0001.JPG") const
    {
        return StagedFile::create(m_folder.path(), QString::fromLatin1(hint));
    }

private Q_SLOTS:
    void keepsWhatWasAppendedUntilItIsDiscarded()
    {
        auto file = create();
        QVERIFY(file);
        QVERIFY(file->append("first "));
        QVERIFY(file->append("second"));
        QCOMPARE(file->size(), qint64(12));
        file->close();
        QCOMPARE(read(file->path()), QByteArray("first second"));
        file->discard();
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void droppingTheObjectLeavesTheFile()
    {
        QString path;
        {
            auto file = create();
            QVERIFY(file && file->append("light"));
            path = file->path();
        }
        QCOMPARE(read(path), QByteArray("light"));
        QVERIFY(QFile::remove(path));
    }

    void aThousandFilesOfOneNameAreAThousandFiles()
    {
        QSet<QString> paths;
        for (int i = 0; i < 1000; ++i) {
            const auto file = create();
            QVERIFY(file);
            paths.insert(file->path());
        }
        QCOMPARE(paths.size(), 1000);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1000);
        for (const QString& path : paths) {
            QVERIFY(QFile::remove(path));
        }
    }

    void theNameFromTheCameraNeverChoosesTheFolder()
    {
        auto file = create("../../etc/passwd");
        QVERIFY(file);
        QCOMPARE(QFileInfo(file->path()).path(), m_folder.path());
        file->discard();
    }

    void isLiveForOthersUntilItIsClosed()
    {
        auto file = create();
        QVERIFY(file);
        const QString path = file->path();
        QVERIFY(StagedFile::isLive(path)); // through another descriptor
        QVERIFY(askOtherProcess([&] { return StagedFile::isLive(path); }));
        file->close();
        QVERIFY(!StagedFile::isLive(path));
        QVERIFY(!askOtherProcess([&] { return StagedFile::isLive(path); }));
        file->discard();
        QVERIFY(!StagedFile::isLive(path));
    }

    void anOwnerThatDiedLeavesALeftover()
    {
        const bool hasWritten = askOtherProcess([&] {
            auto file = create("orphan.jpg");
            return file && file->append("light") && StagedFile::isLive(file->path());
        });
        QVERIFY(hasWritten);
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files);
        QCOMPARE(left.size(), 1);
        const QString path = m_folder.filePath(left.first());
        QVERIFY(!StagedFile::isLive(path));
        QCOMPARE(read(path), QByteArray("light"));
        QVERIFY(QFile::remove(path));
    }

    void onlyAFileThatWasClosedIsWhole()
    {
        auto file = create();
        QVERIFY(file && file->append("light"));
        QVERIFY(!StagedFile::isWhole(file->path()));
        file->close();
        QVERIFY(StagedFile::isWhole(file->path()));
        QCOMPARE(StagedFile::hintOf(file->path()), QStringLiteral("DSC_0001.JPG"));
        file->discard();
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aDeadOwnersFileIsWholeOnlyWhenItWasClosed()
    {
        QString path;
        for (const bool isClosed : {true, false}) {
            QVERIFY(askOtherProcess([&] {
                auto file = create("orphan.jpg");
                const bool hasWritten = file && file->append("light");
                if (isClosed) {
                    file->close();
                }
                return hasWritten;
            }));
            path = m_folder.filePath(QDir(m_folder.path()).entryList(QDir::Files).value(0));
            QCOMPARE(StagedFile::isWhole(path), isClosed);
            StagedFile::removeWholeMark(path);
            QVERIFY(QFile::remove(path));
        }
    }

    void aWholeFileThatWasCutShortLaterIsNotWhole()
    {
        auto file = create();
        QVERIFY(file && file->append("light"));
        file->close();
        QVERIFY(QFile::resize(file->path(), 2));
        QVERIFY(!StagedFile::isWhole(file->path()));
        file->discard();
    }

    void aFullDiskIsToldAndNothingElseIsHurt()
    {
        const auto disk = test::TestDisk::small("256k");
        if (!disk.isMounted()) {
            QSKIP("Mounting a small disk needs root");
        }
        auto file = StagedFile::create(disk.path(), QStringLiteral("DSC_0001.JPG"));
        QVERIFY(file);
        const auto written = file->append(QByteArray(1024 * 1024, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NoSpace);
        QVERIFY(written.error().message.contains(QStringLiteral("full")));
        file->discard();
        QVERIFY(QDir(disk.path()).isEmpty());
        auto next = StagedFile::create(disk.path(), QStringLiteral("DSC_0002.JPG"));
        QVERIFY(next && next->append("fits"));
    }

    void aFileTooLargeForItsDiskIsToldFromAFullDisk()
    {
        // Set in a process of its own: the limit would hold for the test's log, too.
        QVERIFY(askOtherProcess([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto file = create();
            const auto written = file->append(QByteArray(8192, 'x'));
            file->discard();
            return !written && written.error().kind == ErrorKind::Unsupported &&
                   written.error().message.endsWith(u'.');
        }));
    }

    void aFolderThatIsNotThereIsToldInASentence()
    {
        const auto file = StagedFile::create(
            m_folder.filePath(QStringLiteral("missing")), QStringLiteral("a.jpg"));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::NotFound);
        QVERIFY(file.error().message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(StagedFileTest)
#include "StagedFileTest.moc"
