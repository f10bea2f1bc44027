// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited is saved by itself, and nobody waits for the disk.
#include "sequence/SequencePools.h"
#include "sequence/SequenceShelf.h"
#include "widgets/SequenceDesk.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSpinBox>
#include <memory>

using namespace skein;

class SequenceSavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChangedIsSavedByItself()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 5);
        SequencesDialog& dialog = desk.open();
        auto* count = dialog.findChild<SequenceForm*>()->findChild<QSpinBox*>();
        count->setValue(9);
        QTRY_COMPARE(desk.savedCount(QStringLiteral("Mine")), 9);
        count->setValue(11);
        dialog.close(); // Sooner than it would have been saved.
        QCOMPARE(desk.savedCount(QStringLiteral("Mine")), 11);
    }

    void whatIsChangedIsSavedBeforeAnotherIsShown()
    {
        Desk desk;
        desk.save(QStringLiteral("A"), 1);
        desk.save(QStringLiteral("B"), 2);
        SequencesDialog& dialog = desk.open();
        auto* form = dialog.findChild<SequenceForm*>();
        form->findChild<QSpinBox*>()->setValue(7);
        list(dialog)->setCurrentRow(1);
        QCOMPARE(desk.savedCount(QStringLiteral("A")), 7);
        QCOMPARE(desk.savedCount(QStringLiteral("B")), 2);
        QCOMPARE(std::get<BurstSequence>(form->definition()->what).count, 2);
    }

    void whileTheDiskHangsTheWindowGoesOnAndTheFileStaysWhole()
    {
        Desk desk;
        desk.save(QStringLiteral("A"), 1);
        SequencesDialog& dialog = desk.open();
        QSemaphore disk;
        desk.threads.start([&disk] { disk.acquire(); });
        const auto setCount = [&dialog](int count) {
            dialog.findChild<SequenceForm*>()->findChild<QSpinBox*>()->setValue(count);
        };
        setCount(7);
        button(dialog, "Duplicate")->click();
        setCount(8);
        list(dialog)->item(1)->setText(QStringLiteral("B"));
        QTRY_COMPARE(names(dialog), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        setCount(9);
        dialog.close();
        QCOMPARE(desk.store.names(), QStringList{QStringLiteral("A")});
        QCOMPARE(std::get<BurstSequence>(desk.store.load(QStringLiteral("A"))->what).count, 1);
        disk.release();
        QCOMPARE(desk.savedNames(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(desk.savedCount(QStringLiteral("A")), 7);
        QCOMPARE(desk.savedCount(QStringLiteral("B")), 9);
    }

    void whatIsOrderedLastIsWrittenWhenTheWindowHasGone()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        {
            SequenceShelf shelf(store);
            for (int count = 1; count <= 20; ++count) {
                shelf.save({QStringLiteral("A"), BurstSequence{count}});
            }
        }
        const auto saved = [&store] {
            const auto loaded = store.load(QStringLiteral("A"));
            return loaded ? std::get<BurstSequence>(loaded->what).count : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(saved(), 20, 20'000);
    }

    void aDiskThatDoesNotAnswerKeepsNoWindowFromClosing()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        QSemaphore disk;
        SequencePools::of(folder.path()).start([&disk] { disk.acquire(); });
        {
            SequenceShelf shelf(store);
            shelf.save({QStringLiteral("A"), BurstSequence{1}});
        } // Else this never came to its end.
        QVERIFY(!store.contains(QStringLiteral("A")));
        disk.release();
        QTRY_VERIFY_WITH_TIMEOUT(store.contains(QStringLiteral("A")), 20'000);
    }

    void whatAnotherWindowOrderedLaterIsWrittenLater()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        QSemaphore disk;
        SequencePools::of(folder.path()).start([&disk] { disk.acquire(); });
        auto closed = std::make_unique<SequenceShelf>(store);
        closed->save({QStringLiteral("A"), BurstSequence{1}});
        closed.reset();
        SequenceShelf other(SequenceStore(folder.path() + u'/'));
        other.save({QStringLiteral("A"), BurstSequence{2}});
        const auto last = other.load(QStringLiteral("A"));
        const bool isDone = QTest::qWaitFor([&last] { return last.isFinished(); }, 100);
        disk.release();
        QVERIFY2(!isDone, "it did not wait for the one before");
        QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), 20'000);
        QCOMPARE(std::get<BurstSequence>(last.result()->what).count, 2);
        QCOMPARE(std::get<BurstSequence>(store.load(QStringLiteral("A"))->what).count, 2);
    }

    void whatCannotBeSavedIsTold()
    {
        Desk desk;
        desk.save(QStringLiteral("A"), 1);
        SequencesDialog& dialog = desk.open();
        QVERIFY(QDir(desk.store.folder()).removeRecursively());
        QFile inTheWay(desk.store.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        dialog.findChild<SequenceForm*>()->findChild<QSpinBox*>()->setValue(7);
        QTRY_VERIFY2(dialog.resultText().contains(QStringLiteral("could not be saved")),
            qPrintable(dialog.resultText()));
    }

    void aNewOneTakesNothingFromOneThatOthersWroteMeanwhile()
    {
        Desk desk;
        SequencesDialog& dialog = desk.open();
        desk.save(QStringLiteral("Burst 1"), 33); // By the command line, while the list is shown.
        makeNew(dialog, "Burst");
        QTRY_VERIFY2(!dialog.resultText().isEmpty(), "it is not told");
        QCOMPARE(desk.savedCount(QStringLiteral("Burst 1")), 33);
        desk.settle();
        QCOMPARE(
            std::get<BurstSequence>(dialog.findChild<SequenceForm*>()->definition().value().what)
                .count,
            33);
    }
};

QTEST_MAIN(SequenceSavingTest)
#include "SequenceSavingTest.moc"
