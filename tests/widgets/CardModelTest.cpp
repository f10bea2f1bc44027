// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardModel.h"

#include "tether/CardFiles.h"
#include "widgets/CardFilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

CameraFileEntry file(const QString& name, int day, qint64 size = 10)
{
    CameraFileEntry entry;
    entry.file = {QStringLiteral("/s/DCIM/100"), name};
    entry.size = size;
    entry.modified = QDateTime(QDate(2026, 5, day), QTime(12, 0)).toUTC();
    return entry;
}

QList<CameraFileEntry> files()
{
    return {file(QStringLiteral("C.JPG"), 3), file(QStringLiteral("A.JPG"), 1),
        file(QStringLiteral("B.NEF"), 2, 30), file(QStringLiteral("B.JPG"), 2)};
}

QStringList namesOf(const CardFilter& shown)
{
    QStringList names;
    for (int row = 0; row < shown.rowCount(); ++row) {
        names << shown.index(row, 0).data().toString();
    }
    return names;
}

} // namespace

/** The shots of a card as a list to choose from. */
class CardModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModelWhateverComes()
    {
        CardModel shots;
        CardFilter shown(shots);
        const QAbstractItemModelTester tester(&shots);
        const QAbstractItemModelTester filterTester(&shown);
        shots.begin({});
        for (const CameraFileEntry& each : files()) {
            shots.add({each});
        }
        shots.noteInSession(files().first());
        shown.setOnlyNew(true);
        shots.begin({});
        shots.add(files());
        QCOMPARE(shots.rowCount(), 3);
    }

    void theOldestComesFirst()
    {
        CardModel shots;
        CardFilter shown(shots);
        shots.add(files());
        QCOMPARE(namesOf(shown), (QStringList{QStringLiteral("A.JPG"), QStringLiteral("B.JPG"),
                                     QStringLiteral("C.JPG")}));
    }

    void whatIsAskedForIsShown()
    {
        CardModel shots;
        CardFilter shown(shots);
        shots.add(files());
        shots.noteInSession(file(QStringLiteral("A.JPG"), 1));
        shown.setOnlyNew(true);
        QCOMPARE(namesOf(shown), (QStringList{QStringLiteral("B.JPG"), QStringLiteral("C.JPG")}));
        shown.setDay(QDate(2026, 5, 2));
        QCOMPARE(namesOf(shown), QStringList{QStringLiteral("B.JPG")});
        shown.setDay({});
        shown.setText(QStringLiteral("c."));
        QCOMPARE(namesOf(shown), QStringList{QStringLiteral("C.JPG")});
        shown.setText(QStringLiteral("b.nef")); // The RAW file counts, though it is not shown.
        QCOMPARE(namesOf(shown), QStringList{QStringLiteral("B.JPG")});
        shown.setText({});
        shown.setOnlyNew(false);
        QCOMPARE(shown.rowCount(), 3);
    }

    void whatIsChosenIsCounted()
    {
        CardModel shots;
        CardFilter shown(shots);
        shots.add(files());
        const QSignalSpy changed(&shots, &CardModel::chosenChanged);
        shots.setChosen(shown.shownRows(), true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shots.chosenCount(), 3);
        QCOMPARE(shots.chosenBytes(), 60);
        shots.noteInSession(file(QStringLiteral("B.JPG"), 2)); // Its RAW file is still to come.
        QCOMPARE(shots.chosenCount(), 3);
        QCOMPARE(shots.chosenBytes(), 50);
        shots.noteInSession(file(QStringLiteral("B.NEF"), 2, 30));
        QCOMPARE(shots.chosenCount(), 2);
        QCOMPARE(shots.newCount(), 2);
    }

    void allNewOnesCanBeChosenAmongAll()
    {
        CardModel shots;
        CardFilter shown(shots);
        shots.add(files());
        shots.noteInSession(file(QStringLiteral("A.JPG"), 1));
        shots.setChosen(shown.shownRows(true), true);
        QCOMPARE(shots.chosenCount(), 2);
        const QList<int> rows = shots.chosenRows();
        QCOMPARE(shots.shot(rows.first()).face().file.name, QStringLiteral("B.JPG"));
    }

    void aCardListedAnewKeepsWhatWasChosen()
    {
        CardModel shots;
        shots.add(files());
        shots.setChosen({1}, true);
        shots.begin({});
        QCOMPARE(shots.chosenCount(), 0);
        shots.add(files().mid(0, 1));
        QCOMPARE(shots.chosenCount(), 0);
        shots.add(files().mid(1));
        QCOMPARE(shots.chosenCount(), 1);
        QCOMPARE(shots.shot(shots.chosenRows().first()).face().file.name, QStringLiteral("A.JPG"));
    }

    void anotherPictureOfTheSameNameIsNotChosen()
    {
        CardModel shots;
        shots.add(files());
        shots.setChosen({0, 1, 2}, true);
        shots.begin({});
        shots.add({file(QStringLiteral("A.JPG"), 1, 99), file(QStringLiteral("B.JPG"), 7)});
        QCOMPARE(shots.chosenCount(), 0);
    }

    void whatACompleteListDoesNotHaveIsNotChosenLater()
    {
        CardModel shots;
        shots.add(files());
        shots.setChosen({1}, true);
        shots.begin({});
        shots.end();
        shots.begin({});
        shots.add(files());
        QCOMPARE(shots.chosenCount(), 0);
    }

    void whoHearsItHearsAll()
    {
        CardModel shots;
        shots.add(files());
        const QModelIndex pair = shots.index(2);
        QCOMPARE(pair.data(CardModel::MarkRole).toString(), QStringLiteral("RAW+"));
        const QString said = pair.data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(said.contains(QLatin1String("B.JPG, B.NEF")), qPrintable(said));
        QCOMPARE(pair.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(shots.setData(pair, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(pair.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
};

QTEST_GUILESS_MAIN(CardModelTest)
#include "CardModelTest.moc"
