// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/ReadingOrder.h"
#include "headoutline/HeadState.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace skein::headoutline;

namespace {

constexpr double aspect = 1.5;

/** Rows of people, the hindmost first, named by their numbers; @p tilt: how the camera leant. */
Heads team(const QList<int>& rows, double tilt, quint32 seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> tall(-0.015, 0.015);
    Heads heads;
    int number = 0;
    for (int row = 0; row < rows.size(); ++row) {
        for (int i = 0; i < rows.at(row); ++i) {
            const double x = (i + 0.5 + 0.25 * (row % 2)) / (rows.at(row) + 0.5);
            const double y = 0.2 + 0.11 * row + tall(random) + tilt * aspect * (x - 0.5);
            heads.push_back({{x, y}, 0.09, QString::number(++number)});
        }
    }
    return heads;
}

QStringList namesOf(const Heads& heads)
{
    QStringList names;
    for (const Head& head : heads) {
        names << head.name;
    }
    return names;
}

} // namespace

class ReadingOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsFromLeftToRight_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<double>("tilt");
        QTest::newRow("one") << QList<int>{1} << 0.0;
        QTest::newRow("one row") << QList<int>{7} << 0.0;
        QTest::newRow("one row, tilted") << QList<int>{9} << 0.1;
        QTest::newRow("two rows") << QList<int>{5, 6} << 0.0;
        QTest::newRow("choir") << QList<int>{14, 13, 12, 11} << 0.0;
        QTest::newRow("tilted") << QList<int>{9, 8, 9} << 0.08;
        QTest::newRow("tilted the other way") << QList<int>{9, 8, 9} << -0.08;
        QTest::newRow("one in front") << QList<int>{6, 7, 1} << 0.02;
    }
    void readsRowsFromLeftToRight()
    {
        QFETCH(const QList<int>, rows);
        QFETCH(const double, tilt);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Heads wanted = team(rows, tilt, seed);
            Heads shuffled = wanted;
            std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
            QVERIFY2(namesOf(inReadingOrder(shuffled, aspect)) == namesOf(wanted),
                qPrintable(
                    QStringLiteral("seed %1: %2")
                        .arg(seed)
                        .arg(namesOf(inReadingOrder(shuffled, aspect)).join(QLatin1Char(' ')))));
            QCOMPARE(static_cast<qsizetype>(rowsOf(shuffled, aspect).size()), rows.size());
        }
    }

    void theFrontRowCanComeFirst()
    {
        const Heads heads = team({2, 3}, 0, 1);
        QCOMPARE(namesOf(inReadingOrder(heads, aspect, FirstRow::Front)),
            QStringList({QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"),
                QStringLiteral("1"), QStringLiteral("2")}));
    }

    void nobodyIsNoRow() { QVERIFY(rowsOf({}, aspect).empty()); }

    void aFileMadeToTakeForEverDoesNot()
    {
        // As many heads as there may be, as small as they may be: a row each.
        Heads heads;
        for (qsizetype i = 0; i < HeadState::mostHeads; ++i) {
            const double place = static_cast<double>(i) / static_cast<double>(HeadState::mostHeads);
            heads.push_back({{place, place}, HeadState::smallestHead, {}});
        }
        const Heads ordered = inReadingOrder(heads, aspect);
        QCOMPARE(ordered.size(), heads.size());
    }

    void headsWithoutASizeAndInOnePlaceAreBorne()
    {
        const Heads heads(40, Head{{0.5, 0.5}, 0, {}});
        QCOMPARE(rowsOf(heads, aspect).size(), std::size_t(1));
        QCOMPARE(inReadingOrder(heads, aspect).size(), heads.size());
    }
};

QTEST_GUILESS_MAIN(ReadingOrderTest)
#include "ReadingOrderTest.moc"
