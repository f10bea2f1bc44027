// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoStore.h"

#include "base/FileHash.h"
#include "session/ExifFixture.h"
#include "session/Leftovers.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"

#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

CardFile cardFile(const QString& name, qint64 size)
{
    return {u"8000001"_s, u"/store/DCIM"_s, name, size,
        QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)};
}

} // namespace

/** What is written down of photographs, and what the next start makes of it. */
class PhotoStoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<PhotoStore> m_store;
    QString m_folder;
    QString m_staging;

    /** As after the end of the program, however that came. */
    void restart()
    {
        m_store = std::make_unique<PhotoStore>(FileNamer::parse(u"capt-XXXX"_s).value());
        m_store->open(m_folder, true);
    }

    /** What the next start finds, and what it did. */
    RecoveryPlan recover()
    {
        restart();
        RecoveryPlan plan = m_store->planFor(findLeftovers(m_folder));
        m_store->settle(plan.lookFor, [] { return false; });
        for (const RecoveryPlan::Whole& whole : plan.takeIn) {
            [&] { SKEIN_VERIFY_RESULT(m_store->takeIn(whole, newRun())); }();
        }
        return plan;
    }

    IncomingPhoto arrived(const QString& name, const QByteArray& bytes)
    {
        IncomingPhoto photo;
        auto file = StagedFile::create(m_staging, name);
        if (file && file->append(bytes)) {
            file->close();
            photo.stagingPath = file->path();
        }
        photo.cameraName = name;
        photo.size = bytes.size();
        photo.card = cardFile(name, bytes.size());
        photo.deletesCopy = true;
        photo.hash = hashOfFile(photo.stagingPath).value_or(QByteArray()); // as the host does
        return photo;
    }

    void announce(const CardFile& card)
    {
        JournalEntry entry;
        entry.card = card;
        QVERIFY(m_store->journal().write([&](Journal& journal) { return journal.note(entry); }));
    }

    QList<JournalEntry> entries()
    {
        const auto memory =
            m_store->journal().ask([](Journal& journal) { return journal.memory(u"8000001"_s); });
        return memory ? memory->entries : QList<JournalEntry>();
    }

    /** Everything up to the moment when the photograph is about to get its name. */
    void stageOnly(const IncomingPhoto& photo)
    {
        JournalEntry entry;
        entry.card = photo.card;
        entry.staging = QFileInfo(photo.stagingPath).fileName();
        entry.size = photo.size;
        entry.hash = hashOfFile(photo.stagingPath).value();
        entry.deletes = true;
        QVERIFY(m_store->journal().ask([&](Journal& journal) { return journal.stage(entry); }));
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
        m_staging = stagingFolderOf(m_folder);
        restart();
    }

    void aPhotographIsWrittenDownBeforeItsCopyMayGo()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        const auto kept = m_store->store(photo);
        SKEIN_VERIFY_RESULT(kept);
        QVERIFY(kept->mayBeDeleted());
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, JournalState::DeletionOrdered);
        QCOMPARE(entries().first().path, u"capt-0001.jpg"_s);
        QCOMPARE(entries().first().hash, hashOfFile(kept->path).value());
    }

    void aDamagedFileIsKeptMarkedAndNotDeleted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("announced");
        QTest::newRow("no end") << jpegOf("light").chopped(2) << int(jpegOf("light").size()) - 2;
        QTest::newRow("fewer bytes than announced") << jpegOf("light") << 400;
        QTest::newRow("more bytes than announced") << jpegOf("light") << 3;
    }
    void aDamagedFileIsKeptMarkedAndNotDeleted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, announced);
        IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, bytes);
        photo.card.size = announced;
        const auto kept = m_store->store(photo);
        SKEIN_VERIFY_RESULT(kept);
        QVERIFY(kept->damage && kept->damage->message.contains(u"DSC_0001.JPG"_s));
        QVERIFY(!kept->mayBeDeleted());
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), bytes);
        QCOMPARE(entries().first().state, JournalState::Damaged);
    }

    void withoutAJournalPhotographsAreSavedAndNoCopyGoes()
    {
        QVERIFY(QDir(m_folder).mkpath(JournalKeeper::pathIn(m_folder) + u".d"_s));
        QVERIFY(QFile::remove(JournalKeeper::pathIn(m_folder)));
        QVERIFY(QDir().mkpath(JournalKeeper::pathIn(m_folder)));
        restart();
        const auto kept = m_store->store(arrived(u"DSC_0001.JPG"_s, jpegOf("light")));
        SKEIN_VERIFY_RESULT(kept);
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), jpegOf("light"));
        QVERIFY(!kept->mayBeDeleted());
        QCOMPARE(m_store->journal().takeTold().size(), 1);
    }

    void whatWasRenamedButNotWrittenDownIsFound()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        QVERIFY(QFile::rename(photo.stagingPath, m_folder + u"/capt-0007.jpg"_s));
        QVERIFY(writeFile(m_folder + u"/capt-0006.jpg"_s, jpegOf("other")));
        QVERIFY(recover().takeIn.isEmpty());
        QCOMPARE(entries().first().state, JournalState::DeletionOrdered);
        QCOMPARE(entries().first().path, u"capt-0007.jpg"_s);
        QCOMPARE(namesOf(m_folder).size(), 2);
    }

    void whatWasAboutToBeRenamedIsRenamed()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        recover();
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), jpegOf("light"));
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, JournalState::DeletionOrdered);
        QVERIFY(QDir(m_staging).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void whoIsClosingLooksForNothingMore()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        QVERIFY(QFile::rename(photo.stagingPath, m_folder + u"/capt-0007.jpg"_s));
        m_store->settle(m_store->planFor({}).lookFor, [] { return true; });
        QCOMPARE(entries().first().state, JournalState::Staged); // for the next start
        recover();
        QCOMPARE(entries().first().path, u"capt-0007.jpg"_s);
    }

    void aNoteFollowsNoLink()
    {
        const QString fragment = arrived(u"DSC_0001.JPG"_s, "part").stagingPath;
        const QString elsewhere = m_root->filePath(u"diary"_s);
        QVERIFY(writeFile(elsewhere, "dear reader"));
        const QFileInfo file(fragment);
        const QString note = file.path() + u"/."_s + file.fileName() + u".told"_s;
        QVERIFY(QFile::link(elsewhere, note));
        noteAsTold({fragment});
        QCOMPARE(readFile(elsewhere), "dear reader");
        QVERIFY(QFile::remove(note));
        noteAsTold({fragment});
        QVERIFY(QFileInfo::exists(note));
    }

    void whatHasBothNamesGetsOne()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        QCOMPARE(
            ::link(qPrintable(photo.stagingPath), qPrintable(m_folder + u"/capt-0001.jpg"_s)), 0);
        recover();
        QCOMPARE(namesOf(m_folder), QStringList{u"capt-0001.jpg"_s});
        QVERIFY(QDir(m_staging).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(entries().first().path, u"capt-0001.jpg"_s);
    }

    void whatIsGoneIsToBeFetchedAgain()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        QVERIFY(QFile::remove(photo.stagingPath));
        recover();
        QCOMPARE(entries().first().state, JournalState::Announced);
    }

    void whatChangedOnTheDiskIsNotWhatArrived()
    {
        // No structure tells: the bytes of a RAW file are pixels.
        const QByteArray raw = rawWith({}, QByteArray(5000, 'p'));
        const IncomingPhoto photo = arrived(u"DSC_0001.NEF"_s, raw);
        stageOnly(photo);
        QByteArray damaged = raw;
        damaged[3000] = '\0';
        QVERIFY(writeFile(photo.stagingPath, damaged));
        for (int start = 0; start < 2; ++start) {
            const RecoveryPlan plan = recover();
            QVERIFY(plan.takeIn.isEmpty());
            QCOMPARE(plan.setAside, start == 0 ? QStringList{photo.stagingPath} : QStringList());
            noteAsTold(plan.setAside);
            QVERIFY(namesOf(m_folder).isEmpty());
            QCOMPARE(entries().size(), 1);
            QCOMPARE(entries().first().state, JournalState::Announced); // and is fetched again
            QCOMPARE(readFile(photo.stagingPath), damaged);
        }
    }

    void aLeftoverThatWasOnlyAnnouncedIsNotTakenForThatPhotograph()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        announce(photo.card);
        recover();
        QCOMPARE(namesOf(m_folder), QStringList{u"capt-0001.jpg"_s});
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, JournalState::Announced);
        // What comes from the card says whether it is the same.
        const auto again = m_store->store(arrived(u"DSC_0001.JPG"_s, jpegOf("light")));
        SKEIN_VERIFY_RESULT(again);
        QVERIFY(again->mayBeDeleted());
        QCOMPARE(namesOf(m_folder).size(), 1);
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, JournalState::DeletionOrdered);
    }

    void theLeftoverOfOneBodyIsNeverThePhotographOfAnother()
    {
        const IncomingPhoto mine = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        CardFile other = mine.card;
        other.body = u"8000002"_s;
        announce(other);
        announce(mine.card);
        recover();
        // The other one's is fetched, of the same name and size: both are in the session.
        IncomingPhoto others = arrived(u"DSC_0001.JPG"_s, jpegOf("night"));
        others.card = other;
        SKEIN_VERIFY_RESULT(m_store->store(others));
        QCOMPARE(namesOf(m_folder).size(), 2);
        QCOMPARE(entries().first().state, JournalState::Announced);
    }

    void whatWasRenamedShorterThanAnnouncedIsNotDeleted_data()
    {
        QTest::addColumn<bool>("hasBothNames");
        QTest::newRow("its new name only") << false;
        QTest::newRow("both names") << true;
    }
    void whatWasRenamedShorterThanAnnouncedIsNotDeleted()
    {
        QFETCH(bool, hasBothNames);
        IncomingPhoto photo = arrived(u"DSC_0001.XYZ"_s, "of no known format");
        photo.card.size += 100;
        stageOnly(photo);
        const QString path = m_folder + u"/capt-0001.xyz"_s;
        QCOMPARE(::link(qPrintable(photo.stagingPath), qPrintable(path)), 0);
        if (!hasBothNames) {
            QVERIFY(QFile::remove(photo.stagingPath));
        }
        recover();
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, JournalState::Damaged);
    }

    void aDamagedFileThatIsRecognisedIsNotDeleted()
    {
        arrived(u"DSC_0001.XYZ"_s, "of no known format");
        recover();
        IncomingPhoto again = arrived(u"DSC_0001.XYZ"_s, "of no known format");
        again.card.size += 100;
        const auto kept = m_store->store(again);
        SKEIN_VERIFY_RESULT(kept);
        QVERIFY(kept->damage);
        QVERIFY(!kept->mayBeDeleted());
        QCOMPARE(entries().first().state, JournalState::Damaged);
    }

    void withoutProofOfTheWholeNothingIsDeleted_data()
    {
        QTest::addColumn<bool>("hasHash");
        QTest::addColumn<bool>("hasSize");
        QTest::newRow("no hash") << false << true;
        QTest::newRow("no size announced") << true << false;
    }
    void withoutProofOfTheWholeNothingIsDeleted()
    {
        QFETCH(bool, hasHash);
        QFETCH(bool, hasSize);
        IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        photo.hash = hasHash ? photo.hash : QByteArray();
        photo.card.size = hasSize ? photo.card.size : -1;
        const auto kept = m_store->store(photo);
        SKEIN_VERIFY_RESULT(kept);
        QVERIFY(kept->isRecorded && kept->unsure && !kept->damage);
        QVERIFY(!kept->mayBeDeleted());
        QCOMPARE(entries().first().state, JournalState::Committed);
    }

    void aJournalThatWasReplacedMeanwhileOrdersNothing()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        stageOnly(photo);
        const JournalEntry entry = entries().first();
        QVERIFY(
            m_store->journal().write([&](Journal& journal) { return journal.rollBack(entry.id); }));
        QVERIFY(!m_store->journal().write([&](Journal& journal) {
            return journal.settle(entry, JournalState::DeletionOrdered, u"capt-0001.jpg"_s);
        }));
        QCOMPARE(entries().first().state, JournalState::Announced);
    }

    void aLeftoverNobodyKnewIsRecognisedWhenItIsFetchedAgain()
    {
        arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        recover();
        QCOMPARE(namesOf(m_folder).size(), 1);
        const auto again = m_store->store(arrived(u"DSC_0001.JPG"_s, jpegOf("light")));
        SKEIN_VERIFY_RESULT(again);
        QCOMPARE(again->path, m_folder + u"/capt-0001.jpg"_s);
        QCOMPARE(namesOf(m_folder).size(), 1);
        QVERIFY(again->mayBeDeleted());
        QCOMPARE(entries().first().path, u"capt-0001.jpg"_s);
        // But a photograph that only looks like it is another one.
        SKEIN_VERIFY_RESULT(m_store->store(arrived(u"DSC_0002.JPG"_s, jpegOf("light"))));
        QCOMPARE(namesOf(m_folder).size(), 2);
    }

    void filesOfOneShotShareTheirNameAcrossRuns()
    {
        IncomingPhoto jpeg = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        jpeg.shotKey = u"run/1"_s;
        SKEIN_VERIFY_RESULT(m_store->store(jpeg));
        SKEIN_VERIFY_RESULT(m_store->store(arrived(u"DSC_0002.JPG"_s, jpegOf("dark"))));
        restart();
        IncomingPhoto raw = arrived(u"DSC_0001.NEF"_s, rawWith({}));
        raw.shotKey = u"run/1"_s;
        const auto kept = m_store->store(raw);
        SKEIN_VERIFY_RESULT(kept);
        QCOMPARE(kept->path, m_folder + u"/capt-0001.nef"_s);
    }
};

QTEST_GUILESS_MAIN(PhotoStoreTest)
#include "PhotoStoreTest.moc"
