// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of one file at a time, on ordinary disks.
#include "session/CopyKeeper.h"
#include "base/FileHash.h"
#include "session/CopyDisks.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
/** The disk spoils what is flushed to it. */
bool isDiskBad = false;
} // namespace

// Takes the place of the C library's, for this program.
extern "C" int fsync(int descriptor)
{
    struct stat found = {};
    if (isDiskBad && ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode)) {
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
        const int writable = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
        const bool isSpoilt = ::pwrite(writable, "!", 1, found.st_size / 2) == 1;
        ::close(writable);
        if (!isSpoilt) {
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

using namespace skein;
using namespace skein::test;

namespace {

/** No file of this program can grow beyond that, as on a disk formatted with FAT. */
class SizeLimit final
{
public:
    explicit SizeLimit(rlim_t bytes)
        : m_formerAction(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerAction);
    }

private:
    rlimit m_former = {};
    void (*m_formerAction)(int);
};

QByteArray hashOf(const QString& path)
{
    return hashOfFile(path).value_or(QByteArray());
}

} // namespace

class CopyKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographIsCopiedWithItsTimeIntoTheSessionsSubFolder()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
        QCOMPARE(QFileInfo(disks.copy("a.jpg")).lastModified(),
            QFileInfo(disks.file("a.jpg")).lastModified());
        QVERIFY(namesOf(disks.target()->stagingFolder()).isEmpty());
    }

    void aCopyThatIsThereIsRecognisedAndNotTouched()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QDir().mkpath(disks.copies());
        QVERIFY(writeFile(disks.copy("a.jpg"), jpegOf("one"))); // copied by hand
        const auto before = factsOf(disks.copy("a.jpg"));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QCOMPARE(factsOf(disks.copy("a.jpg")).value(), before.value());
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("a.jpg")});
    }

    void otherContentsOfTheSameNameStayAndTheCopyGetsANumber()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QFile::remove(disks.file("a.jpg")); // to the trash, and the name is given again
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("another")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
        QCOMPARE(readFile(disks.copy("a-2.jpg")), jpegOf("another"));
    }

    void aRenamedPhotographIsRenamedThereAndNotCopiedAgain()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        const auto before = factsOf(disks.copy("a.jpg"));
        QVERIFY(QFile::rename(disks.file("a.jpg"), disks.file("b.jpg")));
        QCOMPARE(disks.keep("b.jpg"), CopyState::Safe);
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("b.jpg")});
        QCOMPARE(factsOf(disks.copy("b.jpg"))->inode, before->inode);
    }

    void aPhotographRenamedWhileNobodyLookedIsRecognisedByItsHash()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(writeFile(disks.file("b.jpg"), jpegOf("one"))); // another file, other time
        QFile::remove(disks.file("a.jpg"));
        QCOMPARE(disks.keep("b.jpg"), CopyState::Safe);
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("b.jpg")});
    }

    void whatGoesToTheTrashStaysInTheBackup()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QFile::remove(disks.file("a.jpg"));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Failed);
        QCOMPARE(disks.last.error->kind, ErrorKind::NotFound);
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
    }

    void aSpoiltCopyIsPutAsideByANameThatSaysSoAndMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("spoilt");
        QTest::newRow("other bytes") << jpegOf("wan");
        QTest::newRow("cut short") << jpegOf("one").chopped(3);
        QTest::newRow("empty") << QByteArray();
    }
    void aSpoiltCopyIsPutAsideByANameThatSaysSoAndMadeAnew()
    {
        QFETCH(const QByteArray, spoilt);
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        for (const char* aside : {"a-damaged.jpg", "a-damaged-2.jpg"}) {
            QVERIFY(disks.last.putAside.isEmpty());
            QVERIFY(writeFile(disks.copy("a.jpg"), spoilt));
            QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
            QCOMPARE(disks.last.putAside, QLatin1String(aside));
            QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
            QCOMPARE(readFile(disks.copy(aside)), spoilt);
            QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        }
    }

    void aCopyThatWasOnlyTouchedStaysWhereItIs()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(writeFile(disks.copy("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(disks.last.putAside.isEmpty());
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("a.jpg")});
    }

    void aCopyThatMayNotBeLookedAtJustNowIsNotCalledSpoilt()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(writeFile(disks.copy("a.jpg"), jpegOf("one"))); // to be read again
        disks.mayGoOn = false;
        QCOMPARE(disks.keep("a.jpg"), CopyState::Waiting);
        QVERIFY(disks.last.error->isCancellation());
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("a.jpg")});
    }

    void theCopyOfWhatChangedInTheSessionKeepsItsName()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(writeFile(disks.copy("a.jpg"), jpegOf("theirs")));
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("edited")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QVERIFY(disks.last.putAside.isEmpty()); // nobody knows which of them is right
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("theirs"));
        QCOMPARE(readFile(disks.copy("a-2.jpg")), jpegOf("edited"));
    }

    void theNewestVersionOfASidecarReplacesOurOwn()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "one star"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "two stars"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg.xmp")), QByteArray("two stars"));
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("a.jpg.xmp")});
    }

    void aSidecarThatAnotherProgramWroteInTheBackupIsMovedAside()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "one star"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QVERIFY(writeFile(disks.copy("a.jpg.xmp"), "their words"));
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "two stars"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg.xmp")), QByteArray("two stars"));
        QCOMPARE(readFile(disks.copy("a.jpg-2.xmp")), QByteArray("their words"));
    }

    void sidecarsOfEqualRatingsHaveACopyEach()
    {
        Disks disks;
        const QStringList names{
            QStringLiteral("a.jpg.xmp"), QStringLiteral("b.jpg.xmp"), QStringLiteral("c.jpg.xmp")};
        for (const QString& name : names) {
            QVERIFY(writeFile(disks.session() + u'/' + name, "three stars"));
            QCOMPARE(disks.keep(name.toLatin1().constData()), CopyState::Safe);
        }
        QCOMPARE(namesOf(disks.copies()), names);
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "five stars!"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg.xmp")), QByteArray("five stars!"));
        QCOMPARE(readFile(disks.copy("b.jpg.xmp")), QByteArray("three stars"));
        QCOMPARE(readFile(disks.copy("c.jpg.xmp")), QByteArray("three stars"));
    }

    void theSidecarOfATrashedPhotographStaysWhenAnotherGetsItsRating()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg.xmp"), "three stars"));
        QCOMPARE(disks.keep("a.jpg.xmp"), CopyState::Safe);
        QVERIFY(QFile::remove(disks.file("a.jpg.xmp")));
        QVERIFY(writeFile(disks.file("b.jpg.xmp"), "three stars"));
        QCOMPARE(disks.keep("b.jpg.xmp"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg.xmp")), QByteArray("three stars"));
        QCOMPARE(readFile(disks.copy("b.jpg.xmp")), QByteArray("three stars"));
    }

    void aPhotographThatIsThereTwiceIsCopiedTwice()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QVERIFY(writeFile(disks.file("b.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QCOMPARE(disks.keep("b.jpg"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
        QCOMPARE(readFile(disks.copy("b.jpg")), jpegOf("one"));
        QVERIFY(QFile::rename(disks.file("b.jpg"), disks.file("c.jpg")));
        QCOMPARE(disks.keep("c.jpg"), CopyState::Safe);
        QCOMPARE(namesOf(disks.copies()),
            (QStringList{QStringLiteral("a.jpg"), QStringLiteral("c.jpg")}));
    }

    void aPhotographThatGotTheNumberOfAnotherIsNotTakenForIt_data()
    {
        QTest::addColumn<bool>("isTrashed");
        QTest::newRow("which is still there") << false;
        QTest::newRow("which is in the trash") << true;
    }
    void aPhotographThatGotTheNumberOfAnotherIsNotTakenForIt()
    {
        QFETCH(const bool, isTrashed);
        // A burst of uncompressed RAWs on a disk that keeps whole seconds and was mounted again.
        Disks disks;
        QVERIFY(writeFile(disks.file("1.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("1.jpg"), CopyState::Safe);
        QVERIFY(writeFile(disks.file("4.jpg"), jpegOf("for")));
        const QDateTime second = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        QFile file(disks.file("4.jpg"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(second, QFileDevice::FileModificationTime));
        file.close();
        const QString target = disks.target()->id();
        const auto facts = factsOf(disks.file("4.jpg"));
        SKEIN_VERIFY_RESULT(facts);
        auto record = disks.store.find(target, QStringLiteral("1.jpg"));
        QVERIFY(record && record->size == facts->size);
        record->inode = facts->inode;
        record->modified = facts->modified;
        disks.store.put(target, *record);
        QVERIFY(!isTrashed || QFile::remove(disks.file("1.jpg")));
        QCOMPARE(disks.keep("4.jpg"), CopyState::Safe);
        QCOMPARE(readFile(disks.copy("4.jpg")), jpegOf("for"));
        QCOMPARE(readFile(disks.copy("1.jpg")), jpegOf("one"));
    }

    void aFileThatTheDiskDoesNotTakeIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file where its folder is needed") << QStringLiteral("day1/a.jpg");
        QTest::newRow("too large, as a film for FAT") << QStringLiteral("film.mov");
    }
    void aFileThatTheDiskDoesNotTakeIsNamed()
    {
        QFETCH(const QString, name);
        Disks disks;
        QVERIFY(QDir(disks.session()).mkpath(QStringLiteral("day1")));
        QCOMPARE(disks.target()->root(), disks.copies());
        QVERIFY(writeFile(disks.copy("day1"), "no folder"));
        constexpr int megabyte = 1 << 20;
        const QString path = disks.session() + u'/' + name;
        const QByteArray bytes(name.endsWith(QLatin1String("mov")) ? 2 * megabyte : 10, 'x');
        QVERIFY(writeFile(path, bytes));
        const SizeLimit limit(megabyte);
        QCOMPARE(disks.keep(name.toLatin1().constData()), CopyState::Failed);
        QVERIFY(!disks.last.isTargetAtFault);
        QVERIFY2(disks.last.error->message.contains(name), qPrintable(disks.last.error->message));
        QCOMPARE(disks.last.error->kind, ErrorKind::InvalidArgument);
        QVERIFY(namesOf(disks.target()->stagingFolder()).isEmpty());
    }

    void aFileThatIsNotWhatCameFromTheCameraIsCopiedAndSaidSo()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("bad")));
        QVERIFY(writeFile(disks.dir.filePath(QStringLiteral("sent.jpg")), jpegOf("one")));
        const QByteArray sent = hashOf(disks.dir.filePath(QStringLiteral("sent.jpg")));
        QCOMPARE(disks.keep("a.jpg", {{QStringLiteral("a.jpg"), sent}}), CopyState::Changed);
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("bad"));
    }

    void aPhotographThatGotTheNameOfAnotherIsNotTakenForChanged()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("two")));
        const QHash<QString, QByteArray> arrived{{QStringLiteral("a.jpg"), QByteArray(16, 'x')},
            {QStringLiteral("b.jpg"), hashOf(disks.file("a.jpg"))}};
        QCOMPARE(disks.keep("a.jpg", arrived), CopyState::Safe);
    }

    void aCopyThatMayNotGoOnLeavesNothingBehind()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        disks.mayGoOn = false;
        QCOMPARE(disks.keep("a.jpg"), CopyState::Waiting);
        QVERIFY(disks.last.error->isCancellation());
        QVERIFY(!QFileInfo::exists(disks.copy("a.jpg")));
        QVERIFY(namesOf(disks.target()->stagingFolder()).isEmpty());
    }

    void aCopyThatTheDiskGivesBackDifferentlyIsNotTrusted()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.target()->root(), disks.copies()); // with its marks
        isDiskBad = true;
        const CopyState spoilt = disks.keep("a.jpg");
        isDiskBad = false;
        QCOMPARE(spoilt, CopyState::Failed);
        QVERIFY(disks.last.error->message.contains(QStringLiteral("a.jpg")));
        QVERIFY(namesOf(disks.copies()).isEmpty());
        QVERIFY(namesOf(disks.target()->stagingFolder()).isEmpty());
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe); // tried again
        QCOMPARE(readFile(disks.copy("a.jpg")), jpegOf("one"));
    }
};

QTEST_GUILESS_MAIN(CopyKeeperTest)
#include "CopyKeeperTest.moc"
