// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

SessionItem itemOf(int number, int secondsLater = 0)
{
    return {QStringLiteral("/shoot/capt-%1.jpg").arg(number, 6, 10, QLatin1Char('0')), number * 10,
        QDateTime({2026, 1, 1}, {12, 0}).addSecs(number + secondsLater)};
}

QList<SessionItem> itemsOf(int first, int last)
{
    QList<SessionItem> items;
    for (int number = first; number <= last; ++number) {
        items.append(itemOf(number));
    }
    return items;
}

QList<SessionItem> rowsOf(const SessionModel& model)
{
    QList<SessionItem> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.item(row));
    }
    return rows;
}

} // namespace

class SessionModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhatViewsAsk()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model);
        SessionItem raw = itemOf(1);
        raw.path = u"/shoot/a.nef"_s;
        raw.isRaw = true;
        model.add(raw);
        const QModelIndex index = model.index(0);
        QCOMPARE(model.data(index, Qt::DisplayRole).toString(), u"a.nef"_s);
        QCOMPARE(model.data(index, Qt::ToolTipRole).toString(), u"/shoot/a.nef"_s);
        QCOMPARE(model.data(index, SessionModel::PathRole).toString(), u"/shoot/a.nef"_s);
        QCOMPARE(model.data(index, SessionModel::SizeRole).toLongLong(), 10);
        QCOMPARE(model.data(index, SessionModel::ModifiedRole).toDateTime(), raw.modified);
        QVERIFY(model.data(index, SessionModel::IsRawRole).toBool());
        QVERIFY(!model.data(index, SessionModel::IsVideoRole).toBool());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void newestIsLastAndEqualTimesGoByName()
    {
        SessionModel model;
        SessionItem b = itemOf(5);
        SessionItem a = b;
        a.path = u"/shoot/aaa.jpg"_s;
        model.update({itemOf(9), b, itemOf(1), a});
        QCOMPARE(rowsOf(model), (QList<SessionItem>{itemOf(1), a, b, itemOf(9)}));
    }

    void oneNewPhotographIsOneInsertion()
    {
        SessionModel model;
        model.update(itemsOf(1, 100));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.update(itemsOf(1, 101));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 100);
        QCOMPARE(inserted.first().at(2).toInt(), 100);
        QVERIFY(removed.isEmpty() && reset.isEmpty());
    }

    void aRangeIsOneSignal()
    {
        SessionModel model;
        model.update(itemsOf(1, 100));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.update(itemsOf(1, 10) + itemsOf(41, 100));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 10);
        QCOMPARE(removed.first().at(2).toInt(), 39);
        model.update(itemsOf(1, 100));
        QCOMPARE(inserted.size(), 1);
    }

    void theSameListChangesNothing()
    {
        SessionModel model;
        model.update(itemsOf(1, 100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy contents(&model, &SessionModel::contentsChanged);
        model.update(itemsOf(1, 100));
        model.add(itemOf(50));
        QVERIFY(changed.isEmpty() && inserted.isEmpty() && contents.isEmpty());
    }

    void aChangedFileIsToldAndMovesToItsNewPlace()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(itemsOf(1, 10));
        const QPersistentModelIndex selected = model.index(2);
        QSignalSpy contents(&model, &SessionModel::contentsChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.add(itemOf(3, 1000));
        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().first().toString(), itemOf(3).path);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(model.rowOf(itemOf(3).path), 9);
        QCOMPARE(selected.row(), 9); // views keep their selection
        model.add(itemOf(3, -1000));
        QCOMPARE(model.rowOf(itemOf(3).path), 0);
    }

    void removesOneFile()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(itemsOf(1, 3));
        model.remove(itemOf(2).path);
        model.remove(u"/shoot/unknown.jpg"_s);
        QCOMPARE(rowsOf(model), (QList<SessionItem>{itemOf(1), itemOf(3)}));
        QCOMPARE(model.rowOf(itemOf(2).path), -1);
    }

    void becomesWhateverTheFolderIs()
    {
        constexpr quint32 seed = 20260202;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        SessionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 300; ++round) {
            QList<SessionItem> folder;
            const int keepOneIn = 1 + random.bounded(4);
            for (int number = 0; number < 60; ++number) {
                if (random.bounded(keepOneIn) == 0) {
                    folder.append(itemOf(number, random.bounded(5) == 0 ? random.bounded(99) : 0));
                }
            }
            std::shuffle(folder.begin(), folder.end(), random);
            model.update(folder);
            std::ranges::sort(folder, isEarlier);
            QCOMPARE(rowsOf(model), folder);
            for (int row = 0; row < folder.size(); ++row) {
                QCOMPARE(model.rowOf(folder.at(row).path), row);
            }
        }
    }

    void anUpheavalIsOneReset()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(itemsOf(1, 5000));
        QList<SessionItem> touched;
        for (int number = 1; number <= 5000; ++number) {
            touched.append(itemOf(number, 7 * (number % 100)));
        }
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy contents(&model, &SessionModel::contentsChanged);
        model.update(touched);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(contents.size(), 4950); // every hundredth kept its time
        std::ranges::sort(touched, isEarlier);
        QCOMPARE(rowsOf(model), touched);
    }
};

QTEST_GUILESS_MAIN(SessionModelTest)
#include "SessionModelTest.moc"
