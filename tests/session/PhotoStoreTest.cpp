// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoStore.h"

#include "base/FileHash.h"
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
        m_store->settle(plan.lookFor);
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
        return photo;
    }

    void announce(const CardFile& card)
    {
        JournalEntry entry;
        entry.card = card;
        entry.deletes = true;
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
        QTest::newRow("no end") << jpegOf("light").chopped(2) << 11 - 2;
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

    void aWholeLeftoverThatWasAnnouncedIsThatPhotograph()
    {
        const IncomingPhoto photo = arrived(u"DSC_0001.JPG"_s, jpegOf("light"));
        announce(photo.card);
        recover();
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().path, u"capt-0001.jpg"_s);
        QCOMPARE(entries().first().state, JournalState::DeletionOrdered);
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
        IncomingPhoto raw = arrived(u"DSC_0001.NEF"_s, "raw");
        raw.shotKey = u"run/1"_s;
        const auto kept = m_store->store(raw);
        SKEIN_VERIFY_RESULT(kept);
        QCOMPARE(kept->path, m_folder + u"/capt-0001.nef"_s);
    }
};

QTEST_GUILESS_MAIN(PhotoStoreTest)
#include "PhotoStoreTest.moc"
