// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalGuard.h"

#include "session/BackupStore.h"
#include "session/JournalKeeper.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"
#include "session/SqliteFixture.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

/** What SQLite adds to a rollback journal of which @p above is said to be a part of. */
QByteArray superJournal(const QByteArray& above)
{
    constexpr quint32 pageBytes = 4096;
    constexpr quint32 lockPage = 0x40000000 / pageBytes + 1;
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto sum = static_cast<quint32>(std::accumulate(above.begin(), above.end(), 0));
    return number(lockPage) + above + number(static_cast<quint32>(above.size())) + number(sum) +
           QByteArray::fromHex("d9d505f920a163d7");
}

} // namespace

/** A session's folder that came from somebody who means harm by the databases in it. */
class JournalGuardTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_path;

    /** A journal that was killed in the middle of a change, and names @p above; at @p path. */
    [[nodiscard]] bool interrupt(const QString& path, const QString& above)
    {
        const QString whole = m_root->filePath(u"whole"_s);
        QFile::remove(whole);
        const Database database = openDatabase(whole);
        const bool isUnderWay =
            execute(database, "CREATE TABLE t (x); WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL "
                              "SELECT i + 1 FROM n WHERE i < 200) INSERT INTO t "
                              "SELECT zeroblob(3000) FROM n; PRAGMA cache_size = 2; BEGIN; "
                              "UPDATE t SET x = x || 'b'");
        return isUnderWay && writeFile(path, readFile(whole)) &&
               writeFile(path + u"-journal"_s,
                   readFile(whole + u"-journal"_s) + superJournal(QFile::encodeName(above)));
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
        m_path = JournalKeeper::pathIn(m_folder);
    }

    void aRollbackJournalThatNamesAnotherFileCostsNobodyThatFile()
    {
        const QString photograph = m_root->filePath(u"capt-0001.nef"_s);
        const QString plain = m_root->filePath(u"plain"_s);
        QVERIFY(writeFile(photograph, "a photograph"));
        QVERIFY(interrupt(plain, photograph));
        QVERIFY(execute(openDatabase(plain), "SELECT count(*) FROM t"));
        QVERIFY(!QFileInfo::exists(photograph)); // so it would go

        QVERIFY(writeFile(photograph, "a photograph"));
        QVERIFY(interrupt(m_path, photograph));
        JournalKeeper keeper;
        keeper.open(m_folder, true);
        QVERIFY(keeper.isOpen());
        QCOMPARE(keeper.takeTold().size(), 1);
        QCOMPARE(readFile(photograph), QByteArray("a photograph"));
    }

    void norDoesThatOfTheBackupsMemory()
    {
        const QString photograph = m_root->filePath(u"capt-0001.nef"_s);
        QVERIFY(writeFile(photograph, "a photograph"));
        QVERIFY(interrupt(BackupStore::pathIn(m_folder), photograph));
        const QString id = BackupStore::open(m_folder).sessionId();
        QCOMPARE(BackupStore::open(m_folder).sessionId(), id); // another one was begun
        QCOMPARE(readFile(photograph), QByteArray("a photograph"));
    }

    void tablesOfTheBackupsMemoryThatAreNotWordForWordOursAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("computed column")
            << QByteArray("DROP TABLE copies; CREATE TABLE copies (target TEXT PRIMARY KEY, "
                          "path TEXT AS (zeroblob(900000)))");
        QTest::newRow("one more column") << QByteArray("ALTER TABLE places ADD COLUMN x TEXT");
        QTest::newRow("a view") << QByteArray(
            "DROP TABLE copies; CREATE VIEW copies AS SELECT 1 AS target");
    }
    void tablesOfTheBackupsMemoryThatAreNotWordForWordOursAreNotRead()
    {
        QFETCH(const QByteArray, sql);
        const QString id = BackupStore::open(m_folder).sessionId();
        QVERIFY(execute(openDatabase(BackupStore::pathIn(m_folder)), sql.constData()));
        BackupStore another = BackupStore::open(m_folder);
        QVERIFY(another.sessionId() != id);
        const BackupRecord record{u"a.jpg"_s, 1, 2, 3, QByteArray(16, 'h'), u"a.jpg"_s, 4, false};
        another.put(u"disk"_s, record);
        QCOMPARE(another.find(u"disk"_s, u"a.jpg"_s), std::optional(record));
    }

    void theBackupsMemoryPointsAtNoFileElsewhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("copy");
        QTest::newRow("copy above") << u"a.jpg"_s << u"../capt-0001.nef"_s;
        QTest::newRow("copy above, later") << u"a.jpg"_s << u"day1/../../capt-0001.nef"_s;
        QTest::newRow("copy from the root") << u"a.jpg"_s << u"/etc/passwd"_s;
        QTest::newRow("photograph above") << u"../capt-0001.nef"_s << u"a.jpg"_s;
    }
    void theBackupsMemoryPointsAtNoFileElsewhere()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, copy);
        BackupStore store = BackupStore::open(m_folder);
        const QByteArray hash(16, 'h');
        store.put(u"disk"_s, {path, 1, 2, 3, hash, copy, 4, false});
        QCOMPARE(store.find(u"disk"_s, path), std::nullopt);
        QVERIFY(store.withFacts(u"disk"_s, 3, 1, 2).isEmpty());
        QVERIFY(store.withHash(u"disk"_s, hash).isEmpty());
    }

    void tablesThatAreNotWordForWordOursAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        // Larger than all memory, from a file of some kilobytes.
        QTest::newRow("computed column")
            << QByteArray("CREATE TABLE photographs (id INTEGER PRIMARY KEY, "
                          "body TEXT AS (zeroblob(900000)))");
        QTest::newRow("one more column") << QByteArray("ALTER TABLE bodies ADD COLUMN x TEXT");
        QTest::newRow("other letters")
            << QByteArray("CREATE TABLE Photographs (id INTEGER PRIMARY KEY, body TEXT)");
        QTest::newRow("a view") << QByteArray(
            "CREATE VIEW photographs AS SELECT 1 AS id, zeroblob(900000) AS body");
    }
    void tablesThatAreNotWordForWordOursAreNotRead()
    {
        QFETCH(QByteArray, sql);
        SKEIN_VERIFY_RESULT(Journal::open(m_path, true));
        if (sql.startsWith("CREATE")) {
            QVERIFY(execute(openDatabase(m_path), "DROP TABLE photographs"));
        }
        QVERIFY(execute(openDatabase(m_path), sql.constData()));
        const auto journal = Journal::open(m_path, true);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, ErrorKind::Protocol);
    }

    void tablesOfALaterVersionAreNobodysBusiness()
    {
        SKEIN_VERIFY_RESULT(Journal::open(m_path, true));
        QVERIFY(execute(openDatabase(m_path), "CREATE TABLE lenses (name TEXT)"));
        SKEIN_VERIFY_RESULT(Journal::open(m_path, true));
    }

    void aFileThatNobodyHasToMakeSenseOfIsNotRead()
    {
        SKEIN_VERIFY_RESULT(Journal::open(m_path, true));
        QByteArray bytes = readFile(m_path);
        constexpr int pageCountAt = 28;
        constexpr qint64 pageBytes = 4096;
        constexpr auto pages = static_cast<quint32>(journalGuard::maxBytes / pageBytes + 1);
        qToBigEndian(pages, bytes.data() + pageCountAt);
        QVERIFY(writeFile(m_path, bytes));
        QVERIFY(QFile::resize(m_path, pages * pageBytes)); // a file of one hole
        const auto journal = Journal::open(m_path, true);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(JournalGuardTest)
#include "JournalGuardTest.moc"
