// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Journal.h"

#include "session/JournalKeeper.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"
#include "session/SqliteFixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

CardFile file(const QString& name, qint64 size = 100)
{
    return {u"8000001"_s, u"/store/DCIM"_s, name, size,
        QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)};
}

JournalEntry noted(const CardFile& card, JournalState state)
{
    JournalEntry entry;
    entry.card = card;
    entry.shotKey = u"run/1"_s;
    entry.state = state;
    return entry;
}

JournalEntry staged(const CardFile& card)
{
    JournalEntry entry = noted(card, JournalState::Staged);
    entry.staging = u"1-0-"_s + card.name;
    entry.size = 100;
    entry.hash = QByteArray(16, 'h');
    entry.deletes = true;
    return entry;
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_path;

    Result<Journal> open(bool isRemote = false) { return Journal::open(m_path, isRemote); }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
        m_path = JournalKeeper::pathIn(m_folder);
    }

    void aPhotographIsRememberedFromItsAnnouncementToItsDeletion_data()
    {
        QTest::addColumn<bool>("isRemote");
        QTest::newRow("on this computer") << false;
        QTest::newRow("on the network") << true;
    }
    void aPhotographIsRememberedFromItsAnnouncementToItsDeletion()
    {
        QFETCH(bool, isRemote);
        const CardFile card = file(u"DSC_0001.JPG"_s);
        {
            auto journal = open(isRemote);
            SKEIN_VERIFY_RESULT(journal);
            SKEIN_VERIFY_RESULT(journal->note(noted(card, JournalState::Announced)));
            QCOMPARE(journal->unfinished()->size(), 1);
            SKEIN_VERIFY_RESULT(journal->stage(staged(card)));
            QCOMPARE(journal->unfinished()->first().staging, u"1-0-DSC_0001.JPG"_s);
            SKEIN_VERIFY_RESULT(journal->settle(
                journal->unfinished()->first(), JournalState::DeletionOrdered, u"capt-0001.jpg"_s));
            QVERIFY(journal->unfinished()->isEmpty());
        }
        auto journal = open(isRemote); // another run
        SKEIN_VERIFY_RESULT(journal);
        // Announced again it stays what it is.
        SKEIN_VERIFY_RESULT(journal->note(noted(card, JournalState::Announced)));
        const auto memory = journal->memory(card.body);
        SKEIN_VERIFY_RESULT(memory);
        QCOMPARE(memory->entries.size(), 1);
        const JournalEntry entry = memory->entries.first();
        QCOMPARE(entry.card, card);
        QCOMPARE(entry.path, u"capt-0001.jpg"_s);
        QCOMPARE(entry.hash, QByteArray(16, 'h'));
        QCOMPARE(entry.state, JournalState::DeletionOrdered);
        QVERIFY(entry.deletes);
        QCOMPARE(journal->relatives({u"run/1"_s, {}, {}, {}, {}, {}, {}})->value(0).path,
            u"capt-0001.jpg"_s);
        SKEIN_VERIFY_RESULT(journal->setState(card, JournalState::Deleted));
        QCOMPARE(journal->memory(card.body)->entries.first().state, JournalState::Deleted);
    }

    void aNameThatIsGivenAgainIsAnotherPhotograph()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        SKEIN_VERIFY_RESULT(journal->stage(staged(file(u"DSC_0001.JPG"_s, 100))));
        SKEIN_VERIFY_RESULT(journal->stage(staged(file(u"DSC_0001.JPG"_s, 200))));
        QCOMPARE(journal->memory(u"8000001"_s)->entries.size(), 2);
    }

    void photographsFromMemoryAreNeverTheSame()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        CardFile inMemory = file(u"capt0000.jpg"_s);
        inMemory.folder.clear();
        const auto first = journal->stage(staged(inMemory));
        const auto second = journal->stage(staged(inMemory));
        SKEIN_VERIFY_RESULT(first);
        SKEIN_VERIFY_RESULT(second);
        QVERIFY(*first != *second);
        // What never got a name and lies on no card is forgotten.
        SKEIN_VERIFY_RESULT(journal->rollBack(*first));
        QCOMPARE(journal->unfinished()->size(), 1);
    }

    void whatNeverGotItsNameIsAnnouncedAgain()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        const auto id = journal->stage(staged(file(u"DSC_0001.JPG"_s)));
        SKEIN_VERIFY_RESULT(journal->rollBack(*id));
        QCOMPARE(journal->unfinished()->first().state, JournalState::Announced);
    }

    void onlyThePhotographThatWasStagedIsSettled_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another number") << 0;
        QTest::newRow("another staging file") << 1;
        QTest::newRow("another size") << 2;
        QTest::newRow("another hash") << 3;
        QTest::newRow("another body") << 4;
        QTest::newRow("another folder on the card") << 5;
    }
    void onlyThePhotographThatWasStagedIsSettled()
    {
        QFETCH(int, what);
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        SKEIN_VERIFY_RESULT(journal->stage(staged(file(u"DSC_0001.JPG"_s))));
        JournalEntry other = journal->unfinished()->first();
        other.id += what == 0 ? 1 : 0;
        other.staging += what == 1 ? u"x"_s : QString();
        other.size += what == 2 ? 1 : 0;
        other.hash += what == 3 ? "x" : "";
        other.card.body += what == 4 ? u"x"_s : QString();
        other.card.folder += what == 5 ? u"x"_s : QString();
        const auto settled = journal->settle(other, JournalState::DeletionOrdered, u"a.jpg"_s);
        QVERIFY(!settled && settled.error().kind == ErrorKind::NotFound);
        QCOMPARE(journal->unfinished()->first().state, JournalState::Staged);
    }

    void onlyAStrayIsAdopted()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        SKEIN_VERIFY_RESULT(journal->stage(staged(file(u"DSC_0001.JPG"_s))));
        QVERIFY(!journal->adopt(1, file(u"DSC_0002.JPG"_s)));
        QVERIFY(!journal->adopt(7, file(u"DSC_0002.JPG"_s)));
        QCOMPARE(journal->unfinished()->first().card, file(u"DSC_0001.JPG"_s));
    }

    void whatWasAnnouncedWithoutASizeIsOneWithWhatIsListed()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        CardFile unknown = file(u"DSC_0001.JPG"_s, -1);
        unknown.taken = {};
        const CardFile listed = file(u"DSC_0001.JPG"_s, 100);
        for (int round = 0; round < 2; ++round) { // the second time the listed one is there already
            SKEIN_VERIFY_RESULT(journal->note(noted(unknown, JournalState::Announced)));
            SKEIN_VERIFY_RESULT(journal->amend(unknown, listed));
            QCOMPARE(journal->memory(listed.body)->entries.size(), 1);
            QCOMPARE(journal->memory(listed.body)->entries.first().card, listed);
        }
    }

    void whatLiesOnACardIsRememberedForItsBody()
    {
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        QVERIFY(!journal->memory(u"8000001"_s)->isMet);
        const QList<CardFile> old{file(u"A.JPG"_s), file(u"B.JPG"_s)};
        SKEIN_VERIFY_RESULT(journal->setSeen(u"8000001"_s, old, true));
        SKEIN_VERIFY_RESULT(journal->setSeen(u"8000001"_s, {file(u"C.JPG"_s)}, false));
        QCOMPARE(journal->memory(u"8000001"_s)->seen.size(), 3);
        SKEIN_VERIFY_RESULT(journal->setSeen(u"8000001"_s, {file(u"C.JPG"_s)}, true));
        QCOMPARE(journal->memory(u"8000001"_s)->seen, QList{file(u"C.JPG"_s)});
        QVERIFY(journal->memory(u"8000001"_s)->isMet);
        QVERIFY(!journal->memory(u"another"_s)->isMet);
    }

    void whenASessionBeganToTakePhotographsIsRememberedOnce()
    {
        const QString body = u"8000001"_s;
        const QDateTime first(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        QVERIFY(!journal->memory(body)->beginning.moment.isValid());
        SKEIN_VERIFY_RESULT(journal->setBeginning(body, {first, true}));
        SKEIN_VERIFY_RESULT(journal->setBeginning(body, {first.addDays(1), false}));
        QCOMPARE(journal->memory(body)->beginning.moment, first);
        QVERIFY(journal->memory(body)->beginning.isSure);
        // Whose card was looked at needs no such thing.
        SKEIN_VERIFY_RESULT(journal->setSeen(u"another"_s, {}, true));
        SKEIN_VERIFY_RESULT(journal->setBeginning(u"another"_s, {first, true}));
        QVERIFY(!journal->memory(u"another"_s)->beginning.moment.isValid());
    }

    void pathsThatLeadOutOfTheSessionAreNotTaken()
    {
        const CardFile card = file(u"DSC_0001.JPG"_s);
        auto journal = open();
        SKEIN_VERIFY_RESULT(journal);
        for (const auto& path : {u"../other.jpg"_s, u"/etc/passwd"_s, u"a/../../b.jpg"_s}) {
            SKEIN_VERIFY_RESULT(journal->stage(staged(card)));
            SKEIN_VERIFY_RESULT(journal->settle(
                journal->unfinished()->first(), JournalState::DeletionOrdered, path));
            QCOMPARE(journal->memory(card.body)->entries.first().path, QString());
        }
    }

    void aJournalThatIsNoneIsPutAsideByNameAndSaidOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray("my diary, dear reader, and more of it");
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
        QTest::newRow("of another program") << QByteArray();
        QTest::newRow("of a later version") << QByteArray();
    }
    void aJournalThatIsNoneIsPutAsideByNameAndSaidOnce()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray row = QTest::currentDataTag();
        if (!bytes.isEmpty()) {
            QVERIFY(writeFile(m_path, bytes));
        } else if (row == "of another program") {
            QVERIFY(execute(openDatabase(m_path), "CREATE TABLE recipes (cake TEXT)"));
        } else {
            SKEIN_VERIFY_RESULT(open());
            QVERIFY(execute(openDatabase(m_path), "PRAGMA user_version = 99"));
        }
        const QByteArray before = readFile(m_path);
        JournalKeeper keeper;
        keeper.open(m_folder, true);
        QVERIFY(keeper.isOpen());
        QCOMPARE(keeper.takeTold().size(), 1);
        QCOMPARE(readFile(m_path + u".broken-1"_s), before);
        QVERIFY(keeper.write([](Journal& journal) {
            return journal.note(noted(file(u"A.JPG"_s), JournalState::Announced));
        }));
        keeper.open(m_folder, true);
        QVERIFY(keeper.takeTold().isEmpty());
    }

    void aForeignJournalStaysWhileAnotherSessionIsThere()
    {
        QVERIFY(writeFile(m_path, "my diary, dear reader, and so on and on"));
        JournalKeeper keeper;
        keeper.open(m_folder, false);
        QVERIFY(!keeper.isOpen());
        QCOMPARE(keeper.takeTold().size(), 1);
        QCOMPARE(readFile(m_path), QByteArray("my diary, dear reader, and so on and on"));
    }

    void aLockedJournalIsSaidOnceAndHoldsNothingUp()
    {
        SKEIN_VERIFY_RESULT(open());
        JournalKeeper keeper;
        keeper.open(m_folder, true);
        Database other = openDatabase(m_path);
        QVERIFY(execute(other, "BEGIN IMMEDIATE"));
        const auto note = [](Journal& journal) {
            return journal.note(noted(file(u"A.JPG"_s), JournalState::Announced));
        };
        QVERIFY(!keeper.write(note));
        QCOMPARE(keeper.takeTold().size(), 1);
        QVERIFY(!keeper.write(note));
        QVERIFY(keeper.takeTold().isEmpty());
        other.reset();
        QVERIFY(keeper.write(note));
    }

    void whatIsOverBeforeItWasSaidIsNeitherToldNorTakenBack()
    {
        SKEIN_VERIFY_RESULT(open());
        JournalKeeper keeper;
        keeper.open(m_folder, true);
        const auto note = [](Journal& journal) {
            return journal.note(noted(file(u"A.JPG"_s), JournalState::Announced));
        };
        for (const bool isTaken : {false, true}) {
            Database other = openDatabase(m_path);
            QVERIFY(execute(other, "BEGIN IMMEDIATE"));
            QVERIFY(!keeper.write(note));
            const auto told = isTaken ? keeper.takeTold() : QList<Error>();
            QCOMPARE(told.size(), isTaken ? 1 : 0);
            other.reset();
            QVERIFY(keeper.write(note));
            QVERIFY(keeper.takeTold().isEmpty());
            QCOMPARE(keeper.takeSolved(), told);
        }
    }

    void aJournalThatIsDeletedUnderWayIsBegunAnew()
    {
        JournalKeeper keeper;
        keeper.open(m_folder, true);
        QVERIFY(QDir(ownFolderOf(m_folder)).removeRecursively());
        SKEIN_VERIFY_RESULT(prepareSessionFolder(m_folder));
        QVERIFY(keeper.write([](Journal& journal) {
            return journal.note(noted(file(u"A.JPG"_s), JournalState::Announced));
        }));
        QVERIFY(QFileInfo::exists(m_path));
    }

    void aLinkIsNotFollowed()
    {
        const QString elsewhere = m_root->filePath(u"elsewhere"_s);
        QVERIFY(QFile::link(elsewhere, m_path));
        QVERIFY(!open());
        QVERIFY(!QFileInfo::exists(elsewhere));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
