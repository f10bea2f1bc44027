// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MemoryFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <linux/magic.h>
#include <memory>
#include <sys/vfs.h>
#include <unistd.h>

using namespace skein;

class MemoryFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_runtimeBefore = qgetenv("XDG_RUNTIME_DIR"); }

    void init()
    {
        m_memory = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/skein-test-XXXXXX"));
        QVERIFY2(m_memory->isValid(), "This computer has no /dev/shm.");
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("FLATPAK_ID");
    }

    void cleanup() { qputenv("XDG_RUNTIME_DIR", m_runtimeBefore); }

    void itIsTheRuntimeFolderOfTheUser()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_memory->path()));
        QCOMPARE(memoryFolder(), m_memory->filePath(QStringLiteral("skein")));
        QVERIFY(QDir(memoryFolder()).exists());
    }

    void aFlatpakHasOneThatOutlivesIt()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_memory->path()));
        qputenv("FLATPAK_ID", "org.example.App");
        const QString kept = m_memory->filePath(QStringLiteral("app/org.example.App"));
        QVERIFY(QDir().mkpath(kept));
        QCOMPARE(memoryFolder(), kept + QStringLiteral("/skein"));
    }

    void whereThatIsNoMemoryAllUsersShareTheirs_data()
    {
        QTest::addColumn<QByteArray>("runtime");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("not there") << QByteArray("/proc/nowhere");
        QTest::newRow("not in memory") << QByteArray("/proc/self");
        QTest::newRow("not a whole path") << QByteArray("run");
        QTest::newRow("for everybody") << QByteArray("/dev/shm");
    }

    void whereThatIsNoMemoryAllUsersShareTheirs()
    {
        QFETCH(QByteArray, runtime);
        qputenv("XDG_RUNTIME_DIR", runtime);
        const QString folder = memoryFolder(m_memory->path());
        QCOMPARE(folder, m_memory->filePath(QStringLiteral("skein-%1").arg(::geteuid())));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & others));
    }

    void whatSomebodyElsePutThereIsNotUsed()
    {
        const QString folder = m_memory->filePath(QStringLiteral("skein-%1").arg(::geteuid()));
        QVERIFY(QDir().mkpath(m_memory->filePath(QStringLiteral("trap"))));
        QVERIFY(QFile::link(m_memory->filePath(QStringLiteral("trap")), folder));
        QCOMPARE(memoryFolder(m_memory->path()), QString());
        QVERIFY(QFile::remove(folder));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x7777)));
        QCOMPARE(memoryFolder(m_memory->path()), QString());
    }

    void aDiskIsNoMemory()
    {
        const auto folder = onADisk();
        if (!folder) {
            QSKIP("All that can be written here is memory.");
        }
        QCOMPARE(memoryFolder(folder->path()), QString());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path())); // Ours alone, as it should.
        QVERIFY(!memoryFolder(m_memory->path()).isEmpty());
        QVERIFY(memoryFolder(m_memory->path()).startsWith(m_memory->path()));
    }

private:
    /** A folder that only we may use, on a file system that is no memory; null: there is none. */
    static std::unique_ptr<QTemporaryDir> onADisk()
    {
        for (const QString& place : {QDir::tempPath(), QCoreApplication::applicationDirPath(),
                 QStringLiteral("/var/tmp")}) {
            auto folder = std::make_unique<QTemporaryDir>(place + QStringLiteral("/skein-XXXXXX"));
            struct statfs system = {};
            if (folder->isValid() &&
                ::statfs(QFile::encodeName(folder->path()).constData(), &system) == 0 &&
                system.f_type != TMPFS_MAGIC && system.f_type != RAMFS_MAGIC) {
                return folder;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_memory;
    QByteArray m_runtimeBefore;
};

QTEST_GUILESS_MAIN(MemoryFolderTest)
#include "MemoryFolderTest.moc"
