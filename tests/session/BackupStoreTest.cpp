// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the memory of the backup, and what of it is given up.
#include "session/BackupStore.h"
#include "session/SessionFixture.h"
#include "session/SqliteFixture.h"

#include <QTemporaryDir>

using namespace skein;
using namespace skein::test;

class BackupStoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;

    /** What the memory is known by: another one has another. */
    [[nodiscard]] QString id(const QString& folder) const
    {
        return BackupStore::open(folder).sessionId();
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("disk/job"));
        QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/.skein")));
    }

    void whatWasPutIsFoundByItsNameItsFactsAndItsHash()
    {
        const BackupRecord record{QStringLiteral("day1/a.jpg"), 1, 2, 3, QByteArray(16, 'h'),
            QStringLiteral("day1/a-2.jpg"), 4, true};
        const QString target = QStringLiteral("disk/job");
        BackupStore::open(m_folder).put(target, record);
        BackupStore store = BackupStore::open(m_folder);
        QCOMPARE(store.find(target, record.path), std::optional(record));
        QCOMPARE(store.withFacts(target, 3, 1, 2), QList<BackupRecord>{record});
        QCOMPARE(store.withHash(target, record.hash), QList<BackupRecord>{record});
        QCOMPARE(store.find(QStringLiteral("another/job"), record.path), std::nullopt);
    }

    void aSessionBehindALinkKeepsItsMemory_data() { addRowsOfLinks(); }
    void aSessionBehindALinkKeepsItsMemory()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, session);
        QVERIFY(QFile::link(m_root->filePath(link), m_root->filePath(QStringLiteral("pictures"))));
        const QString known = id(m_root->filePath(session));
        QCOMPARE(id(m_root->filePath(session)), known);
        QCOMPARE(id(m_folder), known);
    }

    void aMemoryThatAnotherProgramHoldsJustNowIsLeftAlone()
    {
        const QString known = id(m_folder);
        {
            const Database other = openDatabase(BackupStore::pathIn(m_folder));
            QVERIFY(execute(other, "PRAGMA locking_mode = EXCLUSIVE; CREATE TABLE x (y); "
                                   "DROP TABLE x"));
            QVERIFY(id(m_folder) != known);
        }
        QCOMPARE(id(m_folder), known);
    }

    void theMemoryOfALaterVersionIsLeftAlone()
    {
        const QString known = id(m_folder);
        const QString path = BackupStore::pathIn(m_folder);
        QVERIFY(execute(openDatabase(path), "PRAGMA user_version = 2"));
        QVERIFY(id(m_folder) != known);
        QVERIFY(execute(openDatabase(path), "PRAGMA user_version = 1"));
        QCOMPARE(id(m_folder), known);
    }

    void aDamagedMemoryIsBegunAnew()
    {
        QVERIFY(writeFile(BackupStore::pathIn(m_folder), "no database"));
        const QString known = id(m_folder);
        QCOMPARE(id(m_folder), known);
    }
};

QTEST_GUILESS_MAIN(BackupStoreTest)
#include "BackupStoreTest.moc"
