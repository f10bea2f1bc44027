// SPDX-License-Identifier: GPL-3.0-or-later
// The list of saved sequences: new ones, other names, copies, what is deleted.
#include "widgets/SequenceDesk.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>

using namespace skein;

class SequencesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileThereAreNoneItSaysWhatTheyAreAndOffersTheFirst()
    {
        Desk desk;
        SequencesDialog& dialog = desk.open();
        QVERIFY(button(dialog, "New Sequence")->isVisible());
        QVERIFY(!dialog.findChild<SequenceForm*>()->isVisible());
        QVERIFY(!button(dialog, "Run")->isEnabled());
        QVERIFY(!button(dialog, "Delete")->isEnabled());
    }

    void aNewOneIsSavedAndHasAKey()
    {
        Desk desk;
        SequencesDialog& dialog = desk.open();
        makeNew(dialog, "Burst");
        QCOMPARE(names(dialog), QStringList{QStringLiteral("Burst 1")});
        QCOMPARE(desk.savedNames(), QStringList{QStringLiteral("Burst 1")});
        QCOMPARE(desk.keys.keyOf(QStringLiteral("Burst 1")), 1);
        QVERIFY(desk.actions[ActionId::RunSequence1]->isVisible());
        QCOMPARE(desk.actions[ActionId::RunSequence1]->text(), QStringLiteral("Burst 1"));
        QVERIFY(!desk.actions[ActionId::RunSequence2]->isVisible());
        makeNew(dialog, "Burst");
        QCOMPARE(
            names(dialog), QStringList({QStringLiteral("Burst 1"), QStringLiteral("Burst 2")}));
        QVERIFY(button(dialog, "Run")->isEnabled());
    }

    void aNameThatANewOneGotByItselfFollowsItsKind()
    {
        Desk desk;
        SequencesDialog& dialog = desk.open();
        makeNew(dialog, "Burst");
        auto* form = dialog.findChild<SequenceForm*>();
        form->findChild<QSpinBox*>()->setValue(7);
        auto* kinds = form->findChild<QComboBox*>();
        const int burst = kinds->currentIndex();
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("exposure-ramp")));
        QCOMPARE(names(dialog), QStringList{QStringLiteral("Exposure ramp 1")});
        kinds->setCurrentIndex(burst);
        QCOMPARE(form->findChild<QSpinBox*>()->value(), 7); // The form was left alone.
        QCOMPARE(names(dialog), QStringList{QStringLiteral("Burst 1")});
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.savedNames(), QStringList{QStringLiteral("Burst 1")}, 20'000);
        QCOMPARE(desk.keys.keyOf(QStringLiteral("Burst 1")), 1);
    }

    void aNameThatSomebodyGaveStays()
    {
        Desk desk;
        desk.save(QStringLiteral("Sparklers 2"), 3);
        SequencesDialog& dialog = desk.open();
        auto* kinds = dialog.findChild<SequenceForm*>()->findChild<QComboBox*>();
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("interval")));
        QCOMPARE(names(dialog), QStringList{QStringLiteral("Sparklers 2")});
    }

    void theFieldsOfAllFormsBeginAtOneLine()
    {
        Desk desk;
        const auto saved = desk.store.save({QStringLiteral("Nested"),
            IntervalSequence{{}, std::make_shared<const SequenceDefinition>(
                                     SequenceDefinition{{}, ExposureBracket{}})}});
        QVERIFY(saved.has_value());
        SequencesDialog& dialog = desk.open();
        const auto edges = [&dialog] {
            QSet<int> all;
            const auto labels = dialog.findChild<QScrollArea*>()->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && label->buddy() != nullptr) {
                    all.insert(label->buddy()->mapTo(&dialog, QPoint()).x());
                }
            }
            return all;
        };
        QTRY_COMPARE_WITH_TIMEOUT(edges().size(), qsizetype{1}, 20'000);
        const QSet<int> before = edges();
        const auto labels = dialog.findChild<SequenceForm*>()->findChildren<QLabel*>();
        const auto step = std::ranges::find_if(
            labels, [](const QLabel* label) { return label->text().startsWith(u"S&tep"); });
        QVERIFY(step != labels.end());
        (*step)->setText(QStringLiteral("In another language it is a good deal longer than that:"));
        QTRY_VERIFY_WITH_TIMEOUT(edges() != before && edges().size() == 1, 20'000);
    }

    void whatOneDoesIsReadWholeInTheList()
    {
        Desk desk;
        desk.save(QStringLiteral("Short"), 3);
        const auto saved = desk.store.save({QStringLiteral("Long"),
            IntervalSequence{{}, std::make_shared<const SequenceDefinition>(
                                     SequenceDefinition{{}, ExposureBracket{}})}});
        QVERIFY(saved.has_value());
        SequencesDialog& dialog = desk.open();
        const auto height = [&dialog](int row) {
            return list(dialog)->visualItemRect(list(dialog)->item(row)).height();
        };
        QTRY_VERIFY_WITH_TIMEOUT(height(0) > height(1), 20'000);
    }

    void aNewNameKeepsTheKeyAndOneThatIsTakenIsRefused()
    {
        Desk desk;
        desk.save(QStringLiteral("A"), 1);
        desk.save(QStringLiteral("B"), 2);
        desk.keys.give(QStringLiteral("A"), 4);
        SequencesDialog& dialog = desk.open();
        list(dialog)->item(0)->setText(QStringLiteral("B"));
        QTRY_COMPARE(names(dialog), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY(!dialog.resultText().isEmpty());
        QCOMPARE(desk.savedCount(QStringLiteral("B")), 2);
        list(dialog)->item(0)->setText(QStringLiteral("C"));
        QTRY_COMPARE(names(dialog), QStringList({QStringLiteral("B"), QStringLiteral("C")}));
        QCOMPARE(desk.savedCount(QStringLiteral("C")), 1);
        QCOMPARE(desk.keys.keyOf(QStringLiteral("C")), 4);
        QCOMPARE(list(dialog)->currentItem()->text(), QStringLiteral("C"));
    }

    void aCopyIsAnotherOneAndTheFirstStays()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 5);
        SequencesDialog& dialog = desk.open();
        button(dialog, "Duplicate")->click();
        QCOMPARE(names(dialog), QStringList({QStringLiteral("Mine"), QStringLiteral("Mine 2")}));
        dialog.findChild<SequenceForm*>()->findChild<QSpinBox*>()->setValue(8);
        dialog.close();
        QCOMPARE(desk.savedCount(QStringLiteral("Mine")), 5);
        QCOMPARE(desk.savedCount(QStringLiteral("Mine 2")), 8);
    }

    void whatIsDeletedCanBeBroughtBack()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 5);
        SequencesDialog& dialog = desk.open();
        button(dialog, "Delete")->click();
        QCOMPARE(desk.savedNames(), QStringList());
        button(dialog, "Undo")->click();
        QCOMPARE(desk.savedCount(QStringLiteral("Mine")), 5);
        QCOMPARE(names(dialog), QStringList{QStringLiteral("Mine")});
    }

    void whatIsBroughtBackHasTheNameItHadLast()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 5);
        SequencesDialog& dialog = desk.open();
        list(dialog)->item(0)->setText(QStringLiteral("Sparklers"));
        QTRY_COMPARE(list(dialog)->currentItem()->data(Qt::UserRole).toString(),
            QStringLiteral("Sparklers"));
        button(dialog, "Delete")->click();
        button(dialog, "Undo")->click();
        QCOMPARE(desk.savedNames(), QStringList{QStringLiteral("Sparklers")});
        QCOMPARE(desk.savedCount(QStringLiteral("Sparklers")), 5);
    }

    void oneThatCannotBeReadIsListedWithTheReasonAndNeverOverwritten()
    {
        Desk desk;
        desk.save(QStringLiteral("Good"), 5);
        QFile file(desk.store.folder() + QStringLiteral("/Bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ nonsense");
        file.close();
        SequencesDialog& dialog = desk.open();
        QCOMPARE(names(dialog), QStringList({QStringLiteral("Bad"), QStringLiteral("Good")}));
        QVERIFY(!dialog.findChild<SequenceForm*>()->isVisible());
        QVERIFY(!button(dialog, "Run")->isEnabled());
        dialog.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ nonsense"));
    }

    void whatThisCameraCannotDoIsSaidAndNotRun()
    {
        Desk desk;
        const auto saved = desk.store.save({QStringLiteral("Stars"), BulbSeries{}});
        QVERIFY(saved.has_value());
        desk.keys.give(QStringLiteral("Stars"), 1);
        SequencesDialog& dialog = desk.open();
        QVERIFY(!button(dialog, "Run")->isEnabled()); // It has no bulb.
        QVERIFY(!dialog.findChild<SequenceForm*>()
                     ->showCheck(
                         [&](const SequenceDefinition& each) { return desk.player.check(each); })
                     .isEmpty());
        dialog.close();
        desk.actions[ActionId::RunSequence1]->trigger();
        QTRY_VERIFY(!desk.messages.text().isEmpty());
        QVERIFY(!desk.player.isActive());
        QCOMPARE(desk.shooter->exposures, 0);
    }

    void runningFromTheDialogSavesAndClosesIt()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 3);
        const QPointer<SequencesDialog> dialog = &desk.open();
        dialog->findChild<SequenceForm*>()->findChild<QSpinBox*>()->setValue(2);
        button(*dialog, "Run")->click();
        QCOMPARE(desk.savedCount(QStringLiteral("Mine")), 2);
        QTRY_COMPARE(desk.shooter->exposures, 2);
        QTRY_VERIFY(!dialog);
    }

    void everyControlHasAnAccessibleName()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 3);
        SequencesDialog& dialog = desk.open();
        const auto widgets = dialog.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const QVariant text = widget->property("text");
            const bool isNamed = !widget->accessibleName().isEmpty() ||
                                 (text.isValid() && !text.toString().isEmpty());
            const bool isPart = widget->parentWidget() != nullptr &&
                                !widget->parentWidget()->accessibleName().isEmpty();
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                   widget->focusProxy() == nullptr &&
                                   !widget->inherits("QScrollArea");
            QVERIFY2(!isControl || isNamed || isPart, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(SequencesDialogTest)
#include "SequencesDialogTest.moc"
