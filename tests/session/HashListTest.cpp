// SPDX-License-Identifier: GPL-3.0-or-later
// Hash lists, read here by means of this test's own: no part of the writer is used for that.
#include "session/HashList.h"
#include "session/C4Id.h"
#include "session/HashListFile.h"
#include "session/SessionFixture.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <xxhash.h>

#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
/** The disk cannot read this one. */
struct stat badFile = {};
} // namespace

// Takes the place of the C library's, for this program.
extern "C" ssize_t read(int descriptor, void* buffer, size_t bytes)
{
    struct stat found = {};
    if (badFile.st_ino != 0 && ::fstat(descriptor, &found) == 0 && found.st_ino == badFile.st_ino &&
        found.st_dev == badFile.st_dev) {
        errno = EIO;
        return -1;
    }
    return ::syscall(SYS_read, descriptor, buffer, bytes);
}

using namespace skein;
using namespace skein::test;

namespace {

struct Listed
{
    QString hash;
    QString action;
    QString size;
};

/** What the list at @p path says, by a reading that knows the specification only. */
QHash<QString, Listed> listedIn(const QString& path)
{
    QHash<QString, Listed> all;
    const QByteArray bytes = readFile(path);
    QXmlStreamReader xml(bytes);
    QString file;
    QString size;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.namespaceUri() != QLatin1String("urn:ASC:MHL:v2.0")) {
            continue;
        }
        if (xml.name() == QLatin1String("path")) {
            size = xml.attributes().value(QLatin1String("size")).toString();
            file = xml.readElementText();
        } else if (xml.name() == QLatin1String("xxh128")) {
            const QString action = xml.attributes().value(QLatin1String("action")).toString();
            all.insert(file, {xml.readElementText(), action, size});
        }
    }
    return xml.hasError() ? QHash<QString, Listed>() : all;
}

QString oneShotHash(const QByteArray& bytes)
{
    XXH128_canonical_t canonical = {};
    XXH128_canonicalFromHash(
        &canonical, XXH3_128bits(bytes.constData(), static_cast<size_t>(bytes.size())));
    const QByteArray digest(reinterpret_cast<const char*>(canonical.digest), sizeof(canonical));
    return QString::fromLatin1(digest.toHex());
}

Result<HashListReport> writeListOf(
    const QString& folder, const QHash<QString, QByteArray>& arrived = {})
{
    return writeHashList(folder, arrived, [](qint64, qint64) { return true; });
}

struct Folder
{
    Folder()
    {
        QDir(dir.path()).mkpath(QStringLiteral("Wedding/.skein"));
        QDir(dir.path()).mkpath(QStringLiteral("Wedding/church"));
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("Wedding")); }
    [[nodiscard]] bool write(const char* name, const QByteArray& bytes) const
    {
        return writeFile(path() + u'/' + QString::fromUtf8(name), bytes);
    }
    QTemporaryDir dir;
};

} // namespace

class HashListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsListedWithTheHashThatAnyoneFindsForIt()
    {
        const Folder folder;
        QVERIFY(folder.write("a & b <1>.jpg", jpegOf("one")));
        QVERIFY(folder.write("church/Ä.jpg", jpegOf("two")));
        QVERIFY(folder.write(".skein/journal.sqlite", "ours"));
        const auto report = writeListOf(folder.path());
        SKEIN_VERIFY_RESULT(report);
        QCOMPARE(report->files, 2);
        const auto listed = listedIn(report->path);
        QCOMPARE(listed.size(), 2);
        const Listed one = listed.value(QStringLiteral("a & b <1>.jpg"));
        QCOMPARE(one.hash, oneShotHash(jpegOf("one")));
        QCOMPARE(one.size, QString::number(jpegOf("one").size()));
        QCOMPARE(one.action, QStringLiteral("original"));
        QCOMPARE(listed.value(QString::fromUtf8("church/Ä.jpg")).hash, oneShotHash(jpegOf("two")));
    }

    void theListLiesWhereProgramsForItLookAndTheChainProvesIt()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        const auto report = writeListOf(folder.path());
        SKEIN_VERIFY_RESULT(report);
        const QFileInfo list(report->path);
        QCOMPARE(list.path(), folder.path() + QStringLiteral("/ascmhl"));
        const QRegularExpression name(
            QStringLiteral("^0001_Wedding_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{6}Z\\.mhl$"));
        QVERIFY2(name.match(list.fileName()).hasMatch(), qPrintable(list.fileName()));
        QCOMPARE(namesOf(list.path()).size(), 2);
        const QByteArray chain = readFile(list.path() + QStringLiteral("/ascmhl_chain.xml"));
        QVERIFY(chain.contains("urn:ASC:MHL:DIRECTORY:v2.0"));
        QVERIFY(chain.contains(list.fileName().toUtf8()));
        QVERIFY(chain.contains(c4IdOf(readFile(report->path)).toLatin1()));
    }

    void c4IdsAreThoseOfTheSpecification()
    {
        // The ID of nothing, from the specification's own examples.
        QCOMPARE(
            c4IdOf({}), QStringLiteral("c459dsjfscH38cYeXXYogktxf4Cd9ibshE3BHUo6a58hBXmRQdZrAkZz"
                                       "sWcbWtDg5oQstpDuni4Hirj75GEmTc1sFT"));
        QCOMPARE(c4IdOf("skein").size(), 90);
    }

    void theNextListSaysWhatIsStillTheSame()
    {
        const Folder folder;
        QVERIFY(folder.write("same.jpg", jpegOf("one")));
        QVERIFY(folder.write("rotten.jpg", jpegOf("two")));
        QVERIFY(folder.write("gone.jpg", jpegOf("three")));
        const auto first = writeListOf(folder.path());
        SKEIN_VERIFY_RESULT(first);
        const QByteArray firstBytes = readFile(first->path);
        QVERIFY(folder.write("rotten.jpg", jpegOf("tWo")));
        QVERIFY(folder.write("new.jpg", jpegOf("four")));
        QVERIFY(QFile::remove(folder.path() + QStringLiteral("/gone.jpg")));
        const auto second = writeListOf(folder.path());
        SKEIN_VERIFY_RESULT(second);
        QCOMPARE(second->number, 2);
        QCOMPARE(second->failed, QStringList{QStringLiteral("rotten.jpg")});
        QCOMPARE(second->missing, QStringList{QStringLiteral("gone.jpg")});
        QVERIFY(!second->isClean());
        const auto listed = listedIn(second->path);
        QCOMPARE(listed.value(QStringLiteral("same.jpg")).action, QStringLiteral("verified"));
        QCOMPARE(listed.value(QStringLiteral("rotten.jpg")).action, QStringLiteral("failed"));
        QCOMPARE(listed.value(QStringLiteral("new.jpg")).action, QStringLiteral("original"));
        QCOMPARE(readFile(first->path), firstBytes);
    }

    void aFileThatIsNotWhatCameFromTheCameraIsNamed()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        const auto report =
            writeListOf(folder.path(), {{QStringLiteral("a.jpg"), QByteArray(16, 'x')}});
        SKEIN_VERIFY_RESULT(report);
        QCOMPARE(report->notArrived, QStringList{QStringLiteral("a.jpg")});
    }

    void hashesOfTheJournalAreThoseOfTheList()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("job"));
        Session session;
        QVERIFY(answerOf(session.open(folder)).has_value());
        const auto path = answerOf(session.commit(
            staged(session.stagingFolder(), QStringLiteral("DSC_0001.JPG"), jpegOf("one"))));
        SKEIN_VERIFY_RESULT(path);
        const auto arrived = arrivedHashes(folder);
        SKEIN_VERIFY_RESULT(arrived);
        QCOMPARE(arrived->size(), 1);
        const auto report = writeHashList(folder, arrived, [](qint64, qint64) { return true; });
        SKEIN_VERIFY_RESULT(report);
        QVERIFY(report->notArrived.isEmpty());
        const QString name = QFileInfo(*path).fileName();
        QCOMPARE(listedIn(report->path).value(name).hash,
            QString::fromLatin1(arrived->value(name).toHex()));
    }

    void aSessionBehindALinkIsComparedAsWell_data() { addRowsOfLinks(); }
    void aSessionBehindALinkIsComparedAsWell()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, session);
        QTemporaryDir dir;
        {
            Session shoot;
            const QString folder = dir.filePath(QStringLiteral("disk/job"));
            QVERIFY(answerOf(shoot.open(folder)).has_value());
            const auto path = answerOf(shoot.commit(
                staged(shoot.stagingFolder(), QStringLiteral("DSC_0001.JPG"), jpegOf("one"))));
            SKEIN_VERIFY_RESULT(path);
            QVERIFY(writeFile(*path, jpegOf("wan")));
        }
        QVERIFY(QFile::link(dir.filePath(link), dir.filePath(QStringLiteral("pictures"))));
        const QString folder = dir.filePath(session);
        const auto report =
            writeHashList(folder, arrivedHashes(folder), [](qint64, qint64) { return true; });
        SKEIN_VERIFY_RESULT(report);
        QVERIFY(!report->notCompared);
        QCOMPARE(report->notArrived.size(), 1);
        QCOMPARE(namesOf(dir.filePath(QStringLiteral("disk/job/ascmhl"))).size(), 2);
    }

    void aJournalThatCannotBeReadIsSaidAndTheListIsNotClean()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        QVERIFY(folder.write(".skein/journal.sqlite", "no journal"));
        const auto report = writeHashList(
            folder.path(), arrivedHashes(folder.path()), [](qint64, qint64) { return true; });
        SKEIN_VERIFY_RESULT(report);
        QCOMPARE(report->files, 1);
        QVERIFY(report->notCompared && !report->notCompared->message.isEmpty());
        QVERIFY(!report->isClean());
    }

    void aFileThatGoesAwayMeanwhileIsLeftOutAndIsMissing()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        QVERIFY(folder.write("b.jpg", jpegOf("two")));
        SKEIN_VERIFY_RESULT(writeListOf(folder.path()));
        const auto report = writeHashList(folder.path(), {}, [&folder](qint64, qint64) {
            QFile::remove(folder.path() + QStringLiteral("/b.jpg"));
            return true;
        });
        SKEIN_VERIFY_RESULT(report);
        QCOMPARE(report->files, 1);
        QCOMPARE(report->missing, QStringList{QStringLiteral("b.jpg")});
        QVERIFY(report->isClean());
        QCOMPARE(listedIn(report->path).keys(), QStringList{QStringLiteral("a.jpg")});
    }

    void aFolderThatGoesAwayMeanwhileIsNotMadeAnewForAnEmptyList()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        const auto report = writeHashList(folder.path(), {}, [&folder](qint64, qint64) {
            return QDir().rename(folder.path(), folder.dir.filePath(QStringLiteral("pulled"))) ||
                   !QFileInfo::exists(folder.path());
        });
        QVERIFY(!report && !report.error().isCancellation());
        QVERIFY(!QFileInfo::exists(folder.path()));
    }

    void aFileThatCannotBeReadIsNamedAndTheOthersAreListed()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        QVERIFY(folder.write("b.jpg", jpegOf("two")));
        QVERIFY(::stat(qPrintable(folder.path() + QStringLiteral("/a.jpg")), &badFile) == 0);
        const auto report = writeListOf(folder.path());
        badFile = {};
        SKEIN_VERIFY_RESULT(report);
        QCOMPARE(report->unreadable, QStringList{QStringLiteral("a.jpg")});
        QVERIFY(!report->isClean());
        QCOMPARE(listedIn(report->path).keys(), QStringList{QStringLiteral("b.jpg")});
    }

    void anEarlierListThatWasChangedIsNotBuiltUpon()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        const auto first = writeListOf(folder.path());
        SKEIN_VERIFY_RESULT(first);
        QVERIFY(writeFile(first->path, readFile(first->path) + '\n'));
        const auto second = writeListOf(folder.path());
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(QFileInfo(first->path).fileName()));
    }

    void aListThatIsStoppedIsNotWritten()
    {
        const Folder folder;
        QVERIFY(folder.write("a.jpg", jpegOf("one")));
        const auto report = writeHashList(folder.path(), {}, [](qint64, qint64) { return false; });
        QVERIFY(!report && report.error().isCancellation());
        QVERIFY(!QFileInfo::exists(folder.path() + QStringLiteral("/ascmhl")));
    }
};

QTEST_GUILESS_MAIN(HashListTest)
#include "HashListTest.moc"
