// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileSync.h"

#include "base/TestDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/** What the mount of this test does with rename(). */
enum class Rename { Works, WorksAndFails, FailsOnly };
Rename renameManner = Rename::Works;

int renameFor(long done)
{
    if (renameManner != Rename::Works) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(done);
}

} // namespace

// These take the place of the C library's, for this program.
extern "C" int rename(const char* from, const char* to) noexcept
{
    return renameFor(renameManner == Rename::FailsOnly ? -1 : ::syscall(SYS_rename, from, to));
}

extern "C" int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    return renameFor(renameManner == Rename::FailsOnly
                         ? -1
                         : ::syscall(SYS_renameat, fromFolder, from, toFolder, to));
}

extern "C" int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    return renameFor(renameManner == Rename::FailsOnly
                         ? -1
                         : ::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

using namespace skein;

Q_DECLARE_METATYPE(skein::RenameMethod)

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

} // namespace

class FileSyncTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static void addMethods()
    {
        QTest::addColumn<RenameMethod>("method");
        QTest::newRow("renameat2") << RenameMethod::NoReplace;
        QTest::newRow("link and unlink") << RenameMethod::LinkAndUnlink;
        QTest::newRow("reserve and rename") << RenameMethod::ReserveAndRename;
    }

private Q_SLOTS:
    void init()
    {
        renameManner = Rename::Works;
        for (const QFileInfo& entry : QDir(m_folder.path())
                                          .entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot |
                                                         QDir::Hidden | QDir::System)) {
            QVERIFY(entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively()
                                                        : QFile::remove(entry.filePath()));
        }
    }

    void givesTheFileItsNewNameAndNoOther_data() { addMethods(); }
    void givesTheFileItsNewNameAndNoOther()
    {
        QFETCH(const RenameMethod, method);
        QVERIFY(write(at("staged"), "light"));

        const auto renamed = renameWithoutReplacing(at("staged"), at("photo.jpg"), method);

        QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().message));
        QCOMPARE(read(at("photo.jpg")), QByteArray("light"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), {QStringLiteral("photo.jpg")});
    }

    void leavesBothFilesAloneWhenTheNameIsTaken_data() { addMethods(); }
    void leavesBothFilesAloneWhenTheNameIsTaken()
    {
        QFETCH(const RenameMethod, method);
        QVERIFY(write(at("staged"), "new"));
        QVERIFY(write(at("photo.jpg"), "old"));

        const auto renamed = renameWithoutReplacing(at("staged"), at("photo.jpg"), method);

        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(renamed.error().message.contains(QStringLiteral("photo.jpg")));
        QCOMPARE(read(at("staged")), QByteArray("new"));
        QCOMPARE(read(at("photo.jpg")), QByteArray("old"));
    }

    void aDanglingLinkIsATakenName_data() { addMethods(); }
    void aDanglingLinkIsATakenName()
    {
        QFETCH(const RenameMethod, method);
        QVERIFY(write(at("staged"), "new"));
        QVERIFY(QFile::link(at("nowhere"), at("photo.jpg")));

        const auto renamed = renameWithoutReplacing(at("staged"), at("photo.jpg"), method);

        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(read(at("staged")), QByteArray("new"));
        QVERIFY(!QFile::exists(at("nowhere")));
    }

    void aMissingSourceTakesNoName_data() { addMethods(); }
    void aMissingSourceTakesNoName()
    {
        QFETCH(const RenameMethod, method);

        const auto renamed = renameWithoutReplacing(at("staged"), at("photo.jpg"), method);

        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(at("photo.jpg")));
    }

    void aMountThatRenamesAndReportsAnErrorKeepsThePhotograph_data() { addMethods(); }
    void aMountThatRenamesAndReportsAnErrorKeepsThePhotograph()
    {
        QFETCH(const RenameMethod, method);
        QVERIFY(write(at("staged"), "light"));
        renameManner = Rename::WorksAndFails;

        const auto renamed = renameWithoutReplacing(at("staged"), at("photo.jpg"), method);

        renameManner = Rename::Works;
        QCOMPARE(read(at("photo.jpg")), QByteArray("light"));
        QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().message));
    }

    void aMountThatDoesNotRenameLeavesNoReservation()
    {
        QVERIFY(write(at("staged"), "light"));
        renameManner = Rename::FailsOnly;

        const auto renamed =
            renameWithoutReplacing(at("staged"), at("photo.jpg"), RenameMethod::ReserveAndRename);

        renameManner = Rename::Works;
        QVERIFY(!renamed);
        QCOMPARE(read(at("staged")), QByteArray("light"));
        QVERIFY(!QFile::exists(at("photo.jpg")));
    }

    void anotherDiskIsNamedAsTheReasonAndTheFileStays()
    {
        const auto disk = test::TestDisk::small();
        if (!disk.isMounted()) {
            QSKIP("Mounting a second disk needs root");
        }
        QVERIFY(write(at("staged"), "new"));

        const auto renamed =
            renameWithoutReplacing(at("staged"), disk.path() + QStringLiteral("/photo.jpg"));

        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::Io);
        QVERIFY(renamed.error().message.contains(QStringLiteral("another disk")));
        QCOMPARE(read(at("staged")), QByteArray("new"));
        QVERIFY(QDir(disk.path()).isEmpty());
    }

    void flushesFilesAndFolders()
    {
        QVERIFY(write(at("photo.jpg"), "light"));
        QVERIFY(syncFile(at("photo.jpg")));
        QVERIFY(syncFolder(m_folder.path()));
    }

    void whatIsNotThereCannotBeFlushed()
    {
        QCOMPARE(syncFile(at("missing")).error().kind, ErrorKind::NotFound);
        QCOMPARE(syncFolder(at("missing")).error().kind, ErrorKind::NotFound);
        QVERIFY(write(at("photo.jpg"), "light"));
        QVERIFY(!syncFolder(at("photo.jpg")));
    }
};

QTEST_GUILESS_MAIN(FileSyncTest)
#include "FileSyncTest.moc"
