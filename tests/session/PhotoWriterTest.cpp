// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoWriter.h"

#include "base/TestDisk.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"

#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
bool foldersCanBeSynced = true;
}

// Takes the place of the C library's, for this program.
extern "C" int fsync(int descriptor)
{
    struct stat found = {};
    if (!foldersCanBeSynced && ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class PhotoWriterTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;

    PhotoWriter writer(const QString& pattern = u"capt-XXXX"_s) const
    {
        PhotoWriter made(FileNamer::parse(pattern).value());
        made.setFolder(m_folder);
        return made;
    }
    IncomingPhoto photo(const char* name, const QByteArray& bytes, const char* shot = "") const
    {
        return staged(
            stagingFolderOf(m_folder), QString::fromUtf8(name), bytes, QString::fromUtf8(shot));
    }
    /** The name the photograph got, or what went wrong. */
    static QString nameFrom(PhotoWriter& writer, const IncomingPhoto& photo)
    {
        const auto path = writer.commit(photo);
        return path ? QFileInfo(path->path).fileName() : messageOf(path.error());
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
    }

    void countsOn()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1")), u"capt-0001.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("A.JPG", "2")), u"capt-0002.jpg"_s);
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), QByteArray("1"));
        QCOMPARE(readFile(m_folder + u"/capt-0002.jpg"_s), QByteArray("2"));
        QVERIFY(QDir(stagingFolderOf(m_folder)).isEmpty());
    }

    void continuesAfterTheHighestNumberInTheFolderWhateverItsExtension()
    {
        QVERIFY(writeFile(m_folder + u"/capt-0003.jpg"_s, "old"));
        QVERIFY(writeFile(m_folder + u"/CAPT-0041.unheardof"_s, "old"));
        QVERIFY(writeFile(m_folder + u"/capt-0040.cr3.xmp"_s, "old"));
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "new")), u"capt-0042.jpg"_s);
    }

    void continuesWhenTheDigitsDoNotSuffice()
    {
        QVERIFY(writeFile(m_folder + u"/capt-9999.jpg"_s, "old"));
        PhotoWriter first = this->writer();
        QCOMPARE(nameFrom(first, photo("A.JPG", "new")), u"capt-10000.jpg"_s);
        PhotoWriter second = this->writer();
        QCOMPARE(nameFrom(second, photo("A.JPG", "new")), u"capt-10001.jpg"_s);
    }

    void doesNotUseANumberAgainWhenItsFileWasRemoved()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1")), u"capt-0001.jpg"_s);
        QVERIFY(QFile::remove(m_folder + u"/capt-0001.jpg"_s));
        QCOMPARE(nameFrom(writer, photo("A.JPG", "2")), u"capt-0002.jpg"_s);
    }

    void filesOfOneShotShareTheirNameWhenOtherShotsComeBetween()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "a-jpg", "a")), u"capt-0001.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("B.JPG", "b-jpg", "b")), u"capt-0002.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("C.JPG", "c-jpg")), u"capt-0003.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("B.NEF", "b-nef", "b")), u"capt-0002.nef"_s);
        QCOMPARE(nameFrom(writer, photo("A.NEF", "a-nef", "a")), u"capt-0001.nef"_s);
        QCOMPARE(nameFrom(writer, photo("A", "a-bare", "a")), u"capt-0001"_s);
    }

    void twoFilesOfOneShotAndOneKindGetTwoNames()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1", "a")), u"capt-0001.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("A.JPG", "2", "a")), u"capt-0002.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("A.NEF", "3", "a")), u"capt-0001.nef"_s);
    }

    void aSharedNameSomebodyElseTookIsLeftToThem()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1", "a")), u"capt-0001.jpg"_s);
        QVERIFY(writeFile(m_folder + u"/capt-0001.NEF"_s, "theirs"));
        QCOMPARE(nameFrom(writer, photo("A.NEF", "ours", "a")), u"capt-0002.nef"_s);
        QCOMPARE(readFile(m_folder + u"/capt-0001.NEF"_s), QByteArray("theirs"));
    }

    void aPatternWithoutACounterGetsOneOnlyWhereItMust()
    {
        PhotoWriter writer = this->writer(u"{name}"_s);
        QCOMPARE(nameFrom(writer, photo("DSC_1.JPG", "1", "a")), u"DSC_1.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("DSC_1.NEF", "2", "a")), u"DSC_1.nef"_s);
        QCOMPARE(nameFrom(writer, photo("DSC_1.NEF", "3", "b")), u"DSC_1-2.nef"_s);
        QCOMPARE(nameFrom(writer, photo("DSC_1.JPG", "4", "b")), u"DSC_1-2.jpg"_s);
        QCOMPARE(nameFrom(writer, photo("DSC_2.JPG", "5")), u"DSC_2.jpg"_s);
    }

    void aNewPatternCountsTheNextShotButKeepsTheNameOfThisOne()
    {
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1", "a")), u"capt-0001.jpg"_s);
        writer.setNamer(FileNamer::parse(u"model-XX"_s).value());
        QCOMPARE(nameFrom(writer, photo("A.NEF", "2", "a")), u"capt-0001.nef"_s);
        QCOMPARE(nameFrom(writer, photo("B.JPG", "3", "b")), u"model-01.jpg"_s);
    }

    void forgetsOldShotsButNoPhotograph()
    {
        const auto memory = TestDisk::small("16m"); // where there is one: flushing takes no time
        if (memory.isMounted()) {
            m_folder = prepareSessionFolder(memory.path()).value();
        }
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "first", "first")), u"capt-0001.jpg"_s);
        for (int i = 0; i < PhotoWriter::rememberedFiles; ++i) {
            const QByteArray key = QByteArray::number(i);
            QVERIFY(writer.commit(photo("A.JPG", key, key.constData())));
        }
        const auto late = writer.commit(photo("A.NEF", "late", "first"));
        SKEIN_VERIFY_RESULT(late);
        QVERIFY(!late->path.endsWith(u"capt-0001.nef"));
        QCOMPARE(readFile(late->path), QByteArray("late"));
        QCOMPARE(namesOf(m_folder).size(), PhotoWriter::rememberedFiles + 2);
    }

    void hostileCameraNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("cameraName");
        QTest::newRow("upwards") << u"../../evil.jpg"_s;
        QTest::newRow("absolute") << u"/tmp/evil.jpg"_s;
        QTest::newRow("only dots") << u".."_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("extension upwards") << u"a./../../b"_s;
        QTest::newRow("5,000 characters") << QString(5000, u'x') + u".jpg"_s;
        QTest::newRow("control characters") << u"a\n\t\x1b.jpg"_s;
        QTest::newRow("hidden") << u".skein"_s;
        QTest::newRow("kept for a device") << u"CON.jpg"_s;
        QTest::newRow("not text") << QString(QChar(0xD83D)) + u".jpg"_s;
        QTest::newRow("written backwards") << u"a\u202Egpj.jpg"_s;
        QTest::newRow("only spaces") << u"   .jpg"_s;
        QTest::newRow("another system's separators") << u"..\\..\\evil.jpg"_s;
    }
    void hostileCameraNamesStayInTheFolder()
    {
        QFETCH(const QString, cameraName);
        PhotoWriter writer = this->writer(u"{name}"_s);
        const auto path = writer.commit(staged(stagingFolderOf(m_folder), cameraName, "light"));
        SKEIN_VERIFY_RESULT(path);
        QCOMPARE(QFileInfo(path->path).path(), m_folder);
        QCOMPARE(namesOf(m_folder), {QFileInfo(path->path).fileName()});
        QCOMPARE(readFile(path->path), QByteArray("light"));
    }

    void aPhotographOnAnotherDiskStaysThereAndTheSentenceSaysSo()
    {
        const auto disk = TestDisk::small();
        if (!disk.isMounted()) {
            QSKIP("Mounting a second disk needs root");
        }
        PhotoWriter writer = this->writer();
        const IncomingPhoto far = staged(disk.path(), u"A.JPG"_s, "light");
        const auto path = writer.commit(far);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Io);
        QVERIFY(path.error().message.contains(u"another disk"_s));
        QCOMPARE(readFile(far.stagingPath), QByteArray("light"));
        QVERIFY(namesOf(m_folder).isEmpty());
    }

    void aDiskThatDoesNotConfirmTheNameIsToldBesidesTheName()
    {
        PhotoWriter writer = this->writer();
        foldersCanBeSynced = false;
        const auto stored = writer.commit(photo("A.JPG", "light"));
        foldersCanBeSynced = true;
        SKEIN_VERIFY_RESULT(stored);
        QCOMPARE(readFile(stored->path), QByteArray("light"));
        QVERIFY(stored->doubt);
        QVERIFY(stored->doubt->message.contains(u"capt-0001.jpg"_s));
    }

    void aFileThatIsNotTheOneThatArrivedIsLeftAlone()
    {
        PhotoWriter writer = this->writer();
        IncomingPhoto taken = photo("A.JPG", "light");
        taken.size += 1;
        const auto path = writer.commit(taken);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Io);
        QCOMPARE(readFile(taken.stagingPath), QByteArray("light"));
        QVERIFY(namesOf(m_folder).isEmpty());
    }

    void whatIsNoPhotographIsLeftAlone()
    {
        PhotoWriter writer = this->writer();
        IncomingPhoto missing;
        missing.stagingPath = stagingFolderOf(m_folder) + u"/gone"_s;
        missing.cameraName = u"A.JPG"_s;
        QCOMPARE(writer.commit(missing).error().kind, ErrorKind::NotFound);

        IncomingPhoto link = missing;
        link.stagingPath = stagingFolderOf(m_folder) + u"/link"_s;
        QVERIFY(QFile::link(u"/etc/passwd"_s, link.stagingPath));
        QCOMPARE(writer.commit(link).error().kind, ErrorKind::InvalidArgument);
        QVERIFY(namesOf(m_folder).isEmpty());
    }

    void aLockThatIsNeverLetGoDoesNotStopTheShoot()
    {
        const QByteArray lock = QFile::encodeName(ownFolderOf(m_folder) + u"/lock"_s);
        const Fd held(::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QCOMPARE(::flock(held.get(), LOCK_EX), 0);
        PhotoWriter writer = this->writer();
        QCOMPARE(nameFrom(writer, photo("A.JPG", "1")), u"capt-0001.jpg"_s);
    }
};

QTEST_GUILESS_MAIN(PhotoWriterTest)
#include "PhotoWriterTest.moc"
