// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EverCounter.h"

#include "session/PhotoWriter.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"

#include <QTemporaryDir>
#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

/** The number that goes on through all sessions. */
class EverCounterTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_root->filePath(u"state"_s)));
    }

    void countsOnFromTheHighestThatIsKnown()
    {
        QCOMPARE(EverCounter::last(), 0);
        QCOMPARE(EverCounter::take(0), 1);
        QCOMPARE(EverCounter::take(0), 2);
        QCOMPARE(EverCounter::take(10), 11);
        QCOMPARE(EverCounter::take(3), 12);
        QCOMPARE(EverCounter::last(), 12);
    }

    void givesNoNumberTwice()
    {
        constexpr int each = 200;
        std::array<QList<qint64>, 4> taken;
        {
            std::array<std::jthread, 4> threads;
            for (std::size_t i = 0; i < threads.size(); ++i) {
                threads[i] = std::jthread([&own = taken[i]] {
                    for (int n = 0; n < each; ++n) {
                        own.append(EverCounter::take(0).value_or(0));
                    }
                });
            }
        }
        QSet<qint64> all;
        for (const QList<qint64>& own : taken) {
            all.unite(QSet<qint64>(own.cbegin(), own.cend()));
        }
        QCOMPARE(all.size(), each * 4);
        QVERIFY(!all.contains(0));
    }

    void whatCannotBeUsedIsSaidSo()
    {
        QVERIFY(writeFile(m_root->filePath(u"state"_s), "a file where the folder should be"));
        QVERIFY(!EverCounter::take(0));
        QCOMPARE(EverCounter::last(), 0);
    }

    void aDamagedFileBeginsAnew()
    {
        QCOMPARE(EverCounter::take(0), 1);
        QVERIFY(writeFile(EverCounter::path(), "nonsense"));
        QCOMPARE(EverCounter::take(6), 7);
    }

    void aFolderThatHoldsDatesDoesNotLeadItAstray()
    {
        const QString folder = prepareSessionFolder(m_root->filePath(u"shoot"_s)).value();
        for (const auto& [name, next] : {std::pair{u"20240131.jpg"_s, u"0001.jpg"_s},
                 std::pair{u"0041.jpg"_s, u"0042.jpg"_s}}) {
            QVERIFY(writeFile(folder + u'/' + name, jpegOf("earlier")));
            PhotoWriter writer(FileNamer::parse(u"{counter:4:ever}"_s).value());
            writer.setFolder(folder);
            const auto stored =
                writer.commit(staged(stagingFolderOf(folder), u"A.JPG"_s, jpegOf("light")));
            SKEIN_VERIFY_RESULT(stored);
            QCOMPARE(QFileInfo(stored->path).fileName(), next);
        }
        QCOMPARE(EverCounter::last(), 42);
    }

    void itGrowsPastThePatternsDigits()
    {
        const QString folder = prepareSessionFolder(m_root->filePath(u"shoot"_s)).value();
        QCOMPARE(EverCounter::take(9998), 9999);
        for (const QString& next : {u"10000.jpg"_s, u"10001.jpg"_s}) {
            PhotoWriter writer(FileNamer::parse(u"{counter:4:ever}"_s).value());
            writer.setFolder(folder);
            const auto stored =
                writer.commit(staged(stagingFolderOf(folder), u"A.JPG"_s, jpegOf("light")));
            SKEIN_VERIFY_RESULT(stored);
            QCOMPARE(QFileInfo(stored->path).fileName(), next);
        }
    }

    void photographsOfTwoSessionsHaveTwoNumbers()
    {
        for (int session = 1; session <= 2; ++session) {
            const QString folder =
                prepareSessionFolder(m_root->filePath(QString::number(session))).value();
            PhotoWriter writer(FileNamer::parse(u"{counter:6:ever}"_s).value());
            writer.setFolder(folder);
            const auto stored =
                writer.commit(staged(stagingFolderOf(folder), u"A.JPG"_s, jpegOf("light")));
            SKEIN_VERIFY_RESULT(stored);
            QCOMPARE(QFileInfo(stored->path).fileName(), u"00000%1.jpg"_s.arg(session));
        }
    }
};

QTEST_GUILESS_MAIN(EverCounterTest)
#include "EverCounterTest.moc"
