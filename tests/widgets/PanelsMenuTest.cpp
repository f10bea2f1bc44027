// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages of the panel at the side have a tab.
#include "widgets/PanelsMenu.h"

#include "widgets/ActionCollection.h"
#include "widgets/ExtraActions.h"
#include "widgets/KeyCommands.h"
#include "widgets/SidePanel.h"
#include "widgets/WindowMenus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <algorithm>

using namespace skein;

namespace {

struct Side
{
    Side()
    {
        panel.addTab(camera, QStringLiteral("Camera"), QStringLiteral("camera"));
        panel.addTab(view, QStringLiteral("View"), QStringLiteral("view"));
        panel.addTab(rare, QStringLiteral("Eclipse"), QStringLiteral("plugin.eclipse"));
        panel.keepAside(rare);
        fillMenuBar(*window.menuBar(), actions);
        extras = new ExtraActions(window, *window.menuBar(), &window);
        menu = window.menuBar()->findChild<QMenu*>(QLatin1String(menuNames::panels));
        new PanelsMenu(*menu, {panel, actions, *extras});
        window.setCentralWidget(&panel);
        window.show();
    }
    ~Side() { window.takeCentralWidget(); }

    /** The entry of that title, in the menu as it is opened now. */
    QAction* entry(const QString& title)
    {
        Q_EMIT menu->aboutToShow();
        const QList<QAction*> entries = menu->actions();
        for (QAction* each : entries) {
            if (each->text().remove(u'&') == title) {
                return each;
            }
        }
        return nullptr;
    }

    QMainWindow window;
    ActionCollection actions{&window};
    ExtraActions* extras = nullptr;
    QMenu* menu = nullptr;
    SidePanel panel;
    QWidget* camera = new QWidget;
    QWidget* view = new QWidget;
    QWidget* rare = new QWidget;
};

} // namespace

class PanelsMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFewNeedHasNoTabUntilItIsChosen()
    {
        Side side;
        QVERIFY(!side.panel.hasTab(side.rare));
        QAction* eclipse = side.entry(QStringLiteral("Eclipse"));
        QVERIFY(eclipse != nullptr && !eclipse->isChecked());
        eclipse->trigger();
        QVERIFY(side.panel.hasTab(side.rare));
        QCOMPARE(side.panel.currentTab(), QStringLiteral("plugin.eclipse"));
        QVERIFY(side.actions[ActionId::ShowPanel]
                    ->isChecked()); // The panel itself may have been hidden.
        QVERIFY(side.entry(QStringLiteral("Eclipse"))->isChecked());
    }

    void whoeverShowsItGivesItATabThatStays()
    {
        Side side;
        side.panel.showTab(side.rare);
        QVERIFY(side.panel.hasTab(side.rare));
        QCOMPARE(side.panel.tabChoice().shown, QStringList{QStringLiteral("plugin.eclipse")});
    }

    void whatWasChosenCountsForPagesThatComeLater()
    {
        Side before;
        before.entry(QStringLiteral("Eclipse"))->trigger();
        before.entry(QStringLiteral("View"))->trigger();
        SidePanel next;
        next.setTabChoice(before.panel.tabChoice());
        auto* camera = new QWidget;
        auto* view = new QWidget;
        auto* rare = new QWidget;
        next.addTab(camera, QStringLiteral("Camera"), QStringLiteral("camera"));
        next.addTab(view, QStringLiteral("View"), QStringLiteral("view"));
        next.addTab(rare, QStringLiteral("Eclipse"), QStringLiteral("plugin.eclipse"));
        next.keepAside(rare);
        QVERIFY(next.hasTab(camera));
        QVERIFY(!next.hasTab(view));
        QVERIFY(next.hasTab(rare));
        next.setTabChoice({}); // As at first.
        QVERIFY(next.hasTab(view));
        QVERIFY(!next.hasTab(rare));
    }

    void thePanelIsNeverWithoutATab()
    {
        Side before;
        before.panel.showTab(before.rare);
        before.panel.chooseTab(before.camera, false);
        before.panel.chooseTab(before.view, false);
        before.panel.chooseTab(before.rare, false); // The last tab stays.
        QVERIFY(before.panel.hasTab(before.rare));
        Side next; // Without plugins.
        delete next.rare;
        next.panel.setTabChoice(before.panel.tabChoice());
        QVERIFY(next.panel.hasTab(next.camera));
        QVERIFY(!next.panel.hasTab(next.view));
        auto* late = new QWidget; // It starts later.
        next.panel.addTab(late, QStringLiteral("Eclipse"), QStringLiteral("plugin.eclipse"));
        QVERIFY(next.panel.hasTab(late));
        QVERIFY(!next.panel.hasTab(next.camera));
        delete late; // It is switched off.
        QTRY_VERIFY_WITH_TIMEOUT(next.panel.hasTab(next.camera), 60'000);
    }

    void everyEntryIsACommandThatCanBeGivenKeys()
    {
        Side side;
        (void)side.entry({});
        const QList<KeyCommand> commands = keyCommands(side.actions, *side.extras);
        const QList<QAction*> entries = side.menu->actions();
        QCOMPARE(entries.size(), 3);
        for (const QAction* each : entries) {
            const auto found = std::ranges::find(commands, each,
                [](const KeyCommand& command) -> const QAction* { return command.action; });
            QVERIFY2(found != commands.end(), qPrintable(each->text()));
            QVERIFY(!found->owner.name.isEmpty() && !found->what.isEmpty());
            QVERIFY2(found->text.startsWith(QStringLiteral("Panel: ")), qPrintable(found->text));
        }
    }

    void theCommandOfAPageGoesWithIt()
    {
        Side side;
        const auto count = keyCommands(side.actions, *side.extras).size();
        delete side.rare;
        QCOMPARE(keyCommands(side.actions, *side.extras).size(), count - 1);
        QVERIFY(side.entry(QStringLiteral("Eclipse")) == nullptr);
    }

    void aKeyBringsThePageToTheFrontBeforeItTakesItsTab()
    {
        Side side;
        QVERIFY(QTest::qWaitForWindowActive(&side.window));
        QAction* command = side.entry(QStringLiteral("View"));
        command->setShortcut(QKeySequence(Qt::Key_F7));
        QCOMPARE(side.panel.currentTab(), QStringLiteral("camera"));
        QTest::keyClick(&side.window, Qt::Key_F7);
        QCOMPARE(side.panel.currentTab(), QStringLiteral("view"));
        QVERIFY(side.panel.hasTab(side.view));
        QTest::keyClick(&side.window, Qt::Key_F7);
        QVERIFY(!side.panel.hasTab(side.view));
        QVERIFY(!command->isChecked());
        QTest::keyClick(&side.window, Qt::Key_F7);
        QCOMPARE(side.panel.currentTab(), QStringLiteral("view"));
        QVERIFY(command->isChecked());
    }

    void theLastTabStays()
    {
        Side side;
        side.entry(QStringLiteral("View"))->trigger();
        QVERIFY(!side.panel.hasTab(side.view));
        side.entry(QStringLiteral("Camera"))->trigger();
        QVERIFY(side.panel.hasTab(side.camera));
    }

    void everyEntryHasALetterOfItsOwn()
    {
        Side side;
        side.panel.addTab(new QWidget, QStringLiteral("Evening"), QStringLiteral("evening"));
        (void)side.entry({});
        QString letters;
        const QList<QAction*> entries = side.menu->actions();
        QCOMPARE(entries.size(), 4);
        for (const QAction* each : entries) {
            const qsizetype at = each->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(each->text()));
            const QChar letter = each->text().at(at + 1).toCaseFolded();
            QVERIFY2(!letters.contains(letter), qPrintable(each->text()));
            letters += letter;
        }
    }
};

QTEST_MAIN(PanelsMenuTest)
#include "PanelsMenuTest.moc"
