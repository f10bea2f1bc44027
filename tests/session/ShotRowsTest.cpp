// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotFeed.h"
#include "session/ShotModelFixture.h"

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class ShotRowsTest final : public ShotModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeModel(); }

    void tenThousandFilesCostFewSignals()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 10000; ++number) {
            files.append(fileOf(nameOf(number) + u".jpg"_s, number));
            files.append(fileOf(nameOf(number) + u".cr3"_s, number));
        }
        const Signals counted(*m_model);
        QSignalSpy wanted(m_model.get(), &ShotModel::factsWanted);
        m_source->update(files);
        QCOMPARE(m_model->rowCount(), int(ShotFeed::portion)); // the newest ones at once
        QCOMPARE(m_model->shot(m_model->rowCount() - 1).path(), u"/shoot/capt-9999.jpg"_s);
        QTRY_COMPARE(m_model->rowCount(), 10000);
        const qsizetype portions = 10000 / ShotFeed::portion;
        QCOMPARE(counted.count(), portions);
        QCOMPARE(counted.inserted.size(), portions);
        QCOMPARE(wanted.size(), portions);

        const QPersistentModelIndex selected = m_model->index(4321);
        const QString name = selected.data().toString();
        m_model->setOrder(ShotOrder::Name, true);
        QCOMPARE(counted.count(), portions + 1);
        QCOMPARE(selected.data().toString(), name);

        m_model->setFilter({ShotType::All, u"1.jpg"_s, {}, 0, {}});
        QCOMPARE(m_model->rowCount(), 1000);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 10000);
        QVERIFY(counted.count() <= portions + 5);
        QCOMPARE(counted.reset.size(), 0);

        // Ratings of a batch, anywhere.
        m_model->setOrder(ShotOrder::CaptureTime);
        const qsizetype before = counted.count();
        QList<ShotFacts> batch;
        for (int number = 0; number < 64; ++number) {
            batch.append(factsOf(nameOf(number) + u".jpg"_s, number, stars(3)));
        }
        m_model->applyFacts(batch);
        QCOMPARE(counted.count(), before + 1);
        for (int number = 0; number < 64; ++number) {
            batch[number].captured = noon.addSecs(9000 - number);
        }
        const qsizetype layouts = counted.layout.size();
        m_model->applyFacts(batch);
        QCOMPARE(counted.layout.size(), layouts + 1);
        m_source->update({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void selectionsStayWithTheirShotsInAnUpheaval()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 200; ++number) {
            files.append(fileOf(nameOf(number) + u".jpg"_s, number));
        }
        m_source->update(files);
        QHash<QString, QPersistentModelIndex> selected;
        for (int row = 0; row < 200; ++row) {
            selected.insert(m_model->index(row).data().toString(), m_model->index(row));
        }
        m_model->setFilter({ShotType::All, u"0"_s, {}, 0, {}}); // leaves 38, scattered
        m_model->setOrder(ShotOrder::Name, true);
        int left = 0;
        for (auto index = selected.cbegin(); index != selected.cend(); ++index) {
            if (index->isValid()) {
                QCOMPARE(index->data().toString(), index.key());
                ++left;
            }
        }
        QCOMPARE(left, m_model->rowCount());
    }

    void becomesWhateverTheFolderTheFilterAndTheFactsAre()
    {
        constexpr quint32 seed = 20260303;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList extensions{u"jpg"_s, u"CR3"_s, u"tif"_s, u"mov"_s};
        QHash<QString, ShotFacts> known;
        for (int round = 0; round < 400; ++round) {
            QList<SessionItem> files;
            const int keepOneIn = 1 + random.bounded(3);
            for (int number = 0; number < 80; ++number) {
                for (const QString& extension : extensions) {
                    if (random.bounded(keepOneIn + 1) == 0) {
                        files.append(fileOf(nameOf(number) + u'.' + extension,
                            number + (random.bounded(9) == 0 ? 500 : 0)));
                    }
                }
            }
            switch (random.bounded(4)) {
            case 0:
                m_source->update(files);
                break;
            case 1:
                m_model->setOrder(
                    static_cast<ShotOrder>(random.bounded(3)), random.bounded(2) == 0);
                break;
            case 2:
                m_model->setFilter(
                    {static_cast<ShotType>(random.bounded(4)), QString::number(random.bounded(3)),
                        static_cast<RatingTest>(random.bounded(5)), random.bounded(4), {}});
                break;
            default:
                m_model->setFilter({});
            }
            QList<ShotFacts> facts;
            for (int i = random.bounded(60); i > 0; --i) {
                facts.append(factsOf(nameOf(random.bounded(80)) + u".jpg"_s, random.bounded(99),
                    {Rating::fromValue(random.bounded(7) - 1), {}}));
            }
            m_model->applyFacts(facts);

            // Built anew from the same, it would look the same.
            int expected = 0;
            QSet<QString> seen;
            for (int row = 0; row < m_source->rowCount(); ++row) {
                const Shot* shot = m_model->find(m_source->item(row).path);
                QVERIFY(shot);
                if (!seen.contains(shot->path()) && m_model->filter().accepts(*shot)) {
                    ++expected;
                }
                seen.insert(shot->path());
            }
            QCOMPARE(m_model->rowCount(), expected);
            QCOMPARE(m_model->shotCount(), static_cast<int>(seen.size()));
            for (int row = 0; row < m_model->rowCount(); ++row) {
                QCOMPARE(m_model->rowOf(m_model->shot(row).path()), row);
                if (row > 0) {
                    QVERIFY(isBefore(static_cast<const ListedShot&>(m_model->shot(row - 1)),
                        static_cast<const ListedShot&>(m_model->shot(row)), m_model->order(),
                        m_model->isDescending()));
                }
            }
        }
    }

    void whatHappensToShotsThatWaitForTheirTurnCounts()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 2000; ++number) {
            files.append(fileOf(nameOf(number) + u".cr3"_s, number));
        }
        m_source->update(files);
        QCOMPARE(m_model->rowOf(u"/shoot/capt-1.cr3"_s), -1); // the oldest come last
        m_source->remove(u"/shoot/capt-1.cr3"_s);
        m_source->add(fileOf(u"capt-2.jpg"_s, 2));
        m_source->rename({{u"/shoot/capt-3.cr3"_s, u"/shoot/other.cr3"_s}});
        m_source->add(fileOf(u"late.jpg"_s, 5000));
        QVERIFY(m_model->rowOf(u"/shoot/late.jpg"_s) >= 0);
        QTRY_COMPARE(m_model->rowCount(), 2000);
        QCOMPARE(m_model->rowOf(u"/shoot/capt-1.cr3"_s), -1);
        QVERIFY(m_model->find(u"/shoot/capt-2.cr3"_s)->isPair());
        QVERIFY(m_model->find(u"/shoot/other.cr3"_s));
        QVERIFY(!m_model->find(u"/shoot/capt-3.cr3"_s));
    }

    void whatChangesBeforeItWasLookedAtIsShownAsItIsThen()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 2000; ++number) {
            files.append(fileOf(nameOf(number) + u".jpg"_s, number));
        }
        m_source->update(files);
        QCOMPARE(m_model->rowCount(), int(ShotFeed::portion));
        SessionItem written = files.first(); // The oldest: told last.
        written.size = 77;
        m_source->add(written);
        m_source->add(fileOf(nameOf(1) + u".cr3"_s, 1));
        QTRY_COMPARE(m_model->rowCount(), 2000);
        QCOMPARE(m_model->find(written.path)->files.first().size, qint64{77});
        QVERIFY(m_model->find(u"/shoot/capt-1.jpg"_s)->isPair());
    }

    void anotherFolderLeavesNothingOfTheFormerOne()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 2000; ++number) {
            files.append(fileOf(nameOf(number) + u".cr3"_s, number));
        }
        m_source->update(files);
        m_source->update({fileOf(u"other.jpg"_s)});
        QCOMPARE(namesIn(*m_model), QStringList(u"other.jpg"_s));
        QTimer clock; // begins behind the feed's own, which has the same interval
        clock.start(0);
        // What was left over would come in portions, the last of them after all others.
        QSignalSpy turns(&clock, &QTimer::timeout);
        QTRY_VERIFY(turns.count() > 2000 / ShotFeed::portion);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aRenameTellsOfThoseThatWaitOnlyTheOneThatItNames()
    {
        QList<SessionItem> files;
        for (int number = 0; number < 2000; ++number) {
            files.append(fileOf(nameOf(number) + u".cr3"_s, number));
        }
        m_source->update(files);
        const int told = m_model->rowCount();
        QVERIFY(told < 2000);
        m_source->rename({{u"/shoot/capt-0.cr3"_s, u"/shoot/z.cr3"_s}});
        QCOMPARE(m_model->rowCount(), told + 1);
        QVERIFY(m_model->rowOf(u"/shoot/z.cr3"_s) >= 0);
        QTRY_COMPARE(m_model->rowCount(), 2000);
    }

    void aRenamedShotIsTheSameShot()
    {
        add({u"a.CR3"_s, u"a.JPG"_s, u"b.jpg"_s});
        m_model->setOrder(ShotOrder::Name);
        m_model->applyFacts({{u"/shoot/a.JPG"_s, noon, stars(4), {u"/shoot/a.JPG.xmp"_s}}});
        const QPersistentModelIndex kept = m_model->index(0);
        const Signals counted(*m_model);
        m_source->rename(
            {{u"/shoot/a.CR3"_s, u"/shoot/z.CR3"_s}, {u"/shoot/a.JPG"_s, u"/shoot/z.JPG"_s}});
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(ShotModel::PathRole).toString(), u"/shoot/z.JPG"_s);
        QCOMPARE(kept.data(ShotModel::RatingRole).toInt(), 4);
        QCOMPARE(
            kept.data(ShotModel::SidecarsRole).toStringList(), QStringList(u"/shoot/z.JPG.xmp"_s));
        QCOMPARE(counted.removed.size() + counted.inserted.size(), 0);
        QVERIFY(!m_model->find(u"/shoot/a.JPG"_s));
        QCOMPARE(m_model->shotCount(), 2);
    }

    void whoJoinsItsShotIsTold()
    {
        QSignalSpy joined(m_model.get(), &ShotModel::filesJoined);
        add({u"a.JPG"_s, u"b.jpg"_s});
        QCOMPARE(joined.size(), 0);
        add({u"a.CR3"_s});
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined.first().first().value<QList<ShotFiles>>(),
            (QList<ShotFiles>{{{u"/shoot/a.JPG"_s, u"/shoot/a.CR3"_s}, true}}));
        m_source->remove(u"/shoot/a.CR3"_s);
        QCOMPARE(joined.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ShotRowsTest)
#include "ShotRowsTest.moc"
