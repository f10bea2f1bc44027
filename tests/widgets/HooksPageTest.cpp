// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the preferences for programs that are run on events.
#include "widgets/HooksPage.h"

#include "tether/HookKeys.h"
#include "widgets/HookDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace skein;

namespace {

constexpr int waitMs = 20'000;

struct Page
{
    explicit Page(const QList<HookDefinition>& hooks = {})
    {
        settings.setValue(hookKeys::hooks, hooksToJson(hooks));
        page.show();
    }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeWidget* list() const { return page.findChild<QTreeWidget*>(); }
    [[nodiscard]] HookDialog* dialog() const { return page.findChild<HookDialog*>(); }
    [[nodiscard]] QList<HookDefinition> stored() const
    {
        return hooksFromJson(settings.value(hookKeys::hooks));
    }

    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("skein.conf"))};
    HooksPage page{settings};
};

HookDefinition hookOf(const char* program, const QStringList& arguments = {})
{
    return {HookEvent::Saved, QString::fromLatin1(program), arguments};
}

} // namespace

class HooksPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsAdded()
    {
        const Page page;
        QVERIFY(page.page.findChild<QLabel*>(QStringLiteral("empty"))->isVisible());
        QVERIFY(!page.button("test")->isEnabled());
        page.button("add")->click();
        HookDialog* dialog = page.dialog();
        QVERIFY(dialog != nullptr);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto* event = dialog->findChild<QComboBox*>(QStringLiteral("event"));
        event->setCurrentIndex(event->findText(hookEventText(HookEvent::Connected)));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("notify-send"));
        dialog->findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("--urgency\nlow\n\n{camera} is there\n\n"));
        QVERIFY(ok->isEnabled());
        ok->click();
        const QStringList arguments{QStringLiteral("--urgency"), QStringLiteral("low"), QString(),
            QStringLiteral("{camera} is there")};
        QCOMPARE(page.stored(), (QList<HookDefinition>{{HookEvent::Connected,
                                    QStringLiteral("notify-send"), arguments}}));
        QVERIFY(page.list()->isVisible());
        QCOMPARE(page.list()->topLevelItemCount(), 1);
    }

    void whatCannotRunIsRefusedWithAReason()
    {
        const Page page;
        page.button("add")->click();
        HookDialog* dialog = page.dialog();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("bin/x"));
        QVERIFY(!dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("hint"))
                    ->text()
                    .contains(QStringLiteral("bin/x")));
    }

    void aProgramIsSwitchedOffChangedAndRemoved()
    {
        const Page page({hookOf("/bin/a"), hookOf("/bin/b", {QStringLiteral("x")})});
        page.list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!page.stored().at(0).isOn);
        QVERIFY(page.stored().at(1).isOn);
        page.list()->setCurrentItem(page.list()->topLevelItem(0));
        page.button("edit")->click();
        HookDialog* dialog = page.dialog();
        QCOMPARE(dialog->hook(), page.stored().at(0));
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("/bin/c"));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(page.stored().at(0).program, QStringLiteral("/bin/c"));
        QVERIFY(!page.stored().at(0).isOn);
        page.button("remove")->click();
        QCOMPARE(page.stored(), QList<HookDefinition>{hookOf("/bin/b", {QStringLiteral("x")})});
        page.button("remove")->click();
        QVERIFY(page.stored().isEmpty());
    }

    void whatAnotherWindowChangesIsShown()
    {
        Page page({hookOf("/bin/a")});
        page.settings.setValue(hookKeys::hooks, hooksToJson({hookOf("/bin/a"), hookOf("/bin/b")}));
        QCOMPARE(page.list()->topLevelItemCount(), 2);
    }

    void aTestRunsTheProgramWithTheNewestPhotograph()
    {
        Page page({hookOf("echo", {QStringLiteral("[{path}]")})});
        page.page.setExample(QStringLiteral("/job/capt-0001.jpg"), QStringLiteral("/job"));
        page.button("test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            page.page.resultText().contains(QStringLiteral("[/job/capt-0001.jpg]")), waitMs);
        QCOMPARE(page.button("test")->text(), QStringLiteral("&Test"));
    }

    void aTestTellsWhatWentWrong()
    {
        const Page page({hookOf("/nowhere/program")});
        page.button("test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            page.page.resultText().contains(QStringLiteral("could not be started")), waitMs);
    }

    void aTestCanBeStopped()
    {
        const Page page({hookOf("sleep", {QStringLiteral("1000")})});
        page.button("test")->click();
        QCOMPARE(page.button("test")->text(), QStringLiteral("S&top"));
        page.button("test")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.button("test")->text(), QStringLiteral("&Test"), waitMs);
    }

    void theLimitsAreKept()
    {
        Page page;
        page.page.findChild<QSpinBox*>(QStringLiteral("atOnce"))->setValue(4);
        page.page.findChild<QSpinBox*>(QStringLiteral("seconds"))->setValue(5);
        const HookLimits limits = hookKeys::limitsIn(page.settings);
        QCOMPARE(limits.atOnce, 4);
        QCOMPARE(limits.time, std::chrono::milliseconds(5000));
    }
};

QTEST_MAIN(HooksPageTest)
#include "HooksPageTest.moc"
