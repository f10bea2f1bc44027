// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EssentialsDialog.h"
#include "SampleSettings.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

QList<CameraSetting> settings()
{
    QList<CameraSetting> all;
    for (const char* name : {"artist", "f-number", "iso", "shutterspeed", "d1a0"}) {
        all.append(textSetting(QLatin1String(name), QStringLiteral("1")));
    }
    return all;
}

/** The dialog as the panel opens it. */
struct Choice
{
    explicit Choice(const QStringList& chosen)
        : dialog(new EssentialsDialog(settings(), chosen, nullptr))
        , spy(dialog, &EssentialsDialog::namesChosen)
    {
        dialog->open();
    }

    ~Choice() { delete dialog; }

    [[nodiscard]] QListWidget& list() const { return *dialog->findChild<QListWidget*>(); }
    void press(const char* text) const
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text().remove(u'&') == QLatin1String(text)) {
                each->click();
                return;
            }
        }
        QFAIL(text);
    }
    void accept() const
    {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }
    [[nodiscard]] QStringList answer() const
    {
        return spy.isEmpty() ? QStringList{QStringLiteral("none")}
                             : spy.first().first().toStringList();
    }

    QPointer<EssentialsDialog> dialog;
    QSignalSpy spy;
};

} // namespace

/** Which settings stand on top of the panel, and in which order: the photographer's choice. */
class EssentialsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseOnTopComeFirstInTheirOrderThenAllOthers()
    {
        const Choice choice({QStringLiteral("iso"), QStringLiteral("artist")});
        QCOMPARE(choice.list().count(), 5);
        QVERIFY(choice.list().item(0)->text().startsWith(QLatin1String("ISO")));
        QCOMPARE(choice.list().item(0)->checkState(), Qt::Checked);
        QCOMPARE(choice.list().item(1)->checkState(), Qt::Checked);
        QCOMPARE(choice.list().item(2)->checkState(), Qt::Unchecked);
        choice.accept();
        QCOMPARE(choice.answer(), (QStringList{QStringLiteral("iso"), QStringLiteral("artist")}));
    }

    void theButtonsMoveALineUpAndDownAndNotBeyondTheEnds()
    {
        const Choice choice({QStringLiteral("iso"), QStringLiteral("artist")});
        choice.list().setCurrentRow(0);
        choice.press("Move Up");
        QCOMPARE(choice.list().currentRow(), 0);
        choice.press("Move Down");
        QCOMPARE(choice.list().currentRow(), 1);
        choice.accept();
        QCOMPARE(choice.answer(), (QStringList{QStringLiteral("artist"), QStringLiteral("iso")}));
    }

    void whatIsCheckedIsOnTopAndWhatIsNotIsNot()
    {
        const Choice choice({QStringLiteral("iso"), QStringLiteral("artist")});
        choice.list().item(0)->setCheckState(Qt::Unchecked);
        choice.list().item(2)->setCheckState(Qt::Checked);
        choice.accept();
        QCOMPARE(
            choice.answer(), (QStringList{QStringLiteral("artist"), QStringLiteral("f-number")}));
    }

    void theUsualOnesAreNoListSoThatNewerOnesCanJoinThem()
    {
        const Choice choice({QStringLiteral("artist")});
        choice.press("Usual Ones");
        QVERIFY(choice.list().item(0)->text().startsWith(QLatin1String("Shutter")));
        choice.accept();
        QVERIFY(choice.answer().isEmpty());
    }

    void whoeverChangesTheUsualOnesHasAListOfTheirOwn()
    {
        const Choice choice({QStringLiteral("artist")});
        choice.press("Usual Ones");
        choice.list().setCurrentRow(0);
        choice.press("Move Down");
        choice.accept();
        QCOMPARE(choice.answer(), (QStringList{QStringLiteral("f-number"),
                                      QStringLiteral("shutterspeed"), QStringLiteral("iso")}));
    }

    void searchingHidesTheOthersAndForgetsNothing()
    {
        const Choice choice({QStringLiteral("iso")});
        choice.dialog->findChild<QLineEdit*>()->setText(QStringLiteral("apert"));
        QVERIFY(choice.list().item(0)->isHidden());
        int shown = 0;
        for (int row = 0; row < choice.list().count(); ++row) {
            shown += choice.list().item(row)->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
        choice.accept();
        QCOMPARE(choice.answer(), QStringList{QStringLiteral("iso")});
    }

    void aSettingThatTheCameraHasNotNowIsNotLost()
    {
        // A mode may hide it: what was chosen for the model stays chosen.
        const Choice choice(
            {QStringLiteral("iso"), QStringLiteral("flash"), QStringLiteral("artist")});
        choice.accept();
        QCOMPARE(choice.answer(), (QStringList{QStringLiteral("iso"), QStringLiteral("flash"),
                                      QStringLiteral("artist")}));
    }

    void cancellingChangesNothing()
    {
        const Choice choice({QStringLiteral("iso")});
        choice.list().item(1)->setCheckState(Qt::Checked);
        choice.dialog->reject();
        QVERIFY(choice.spy.isEmpty());
    }
};

QTEST_MAIN(EssentialsDialogTest)
#include "EssentialsDialogTest.moc"
