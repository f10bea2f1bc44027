// SPDX-License-Identifier: GPL-3.0-or-later
// All commands are among those whose keys can be changed, and nothing needs a mouse.
#include "app/Controls.h"
#include "app/KeyProgram.h"
#include "widgets/ExtraActions.h"
#include "widgets/FocusCommands.h"
#include "widgets/SidePanel.h"
#include "widgets/WindowParts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QWidgetAction>

using namespace skein;

namespace {

/** Qt's own menu of a text field is none of ours. */
bool hasMenuOfQt(const QWidget* widget)
{
    if (widget == nullptr) {
        return false;
    }
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QScrollBar*>(widget) != nullptr ||
           hasMenuOfQt(widget->parentWidget());
}

void gather(const QList<QAction*>& actions, QSet<QAction*>& all)
{
    for (QAction* each : actions) {
        // A command may open a menu itself, as that of the recent sessions does.
        const bool isMenu = each->menu() != nullptr &&
                            qobject_cast<const ActionCollection*>(each->parent()) == nullptr;
        const bool isPart =
            each->isSeparator() || isMenu || qobject_cast<QWidgetAction*>(each) != nullptr;
        if (!isPart) {
            all.insert(each);
        }
    }
}

/** All entries of all menus, toolbars and context menus of the window. */
QSet<QAction*> entriesOf(MainWindow& window)
{
    QSet<QAction*> all;
    const auto bars = window.findChildren<QToolBar*>();
    for (const QToolBar* bar : bars) {
        gather(bar->actions(), all);
    }
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (hasMenuOfQt(widget) || qobject_cast<QMenu*>(widget) != nullptr ||
            widget->window() != &window) {
            continue;
        }
        gather(widget->actions(), all);
        if (!widget->isVisible()) {
            continue;
        }
        QContextMenuEvent event(QContextMenuEvent::Mouse, widget->rect().center(),
            widget->mapToGlobal(widget->rect().center()));
        QCoreApplication::sendEvent(widget, &event);
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            gather(menu->actions(), all);
            menu->close();
        }
    }
    const auto menus = window.findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        if (!hasMenuOfQt(menu)) {
            gather(menu->actions(), all);
        }
    }
    return all;
}

} // namespace

class NoMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void everyEntryOfEveryMenuIsACommandWhoseKeysCanBeChanged()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        rig.act(ActionId::ShowHistogram)->setChecked(true);
        const auto tabs = rig.window().parts().side.findChildren<QTabBar*>();
        QSet<QAction*> entries;
        for (int tab = 0; tab < tabs.first()->count(); ++tab) {
            tabs.first()->setCurrentIndex(tab);
            entries += entriesOf(rig.window());
        }
        QVERIFY(entries.size() >= ActionCollection::specs().size());
        const auto own = rig.window().actions().findChildren<QAction*>(Qt::FindDirectChildrenOnly);
        const auto guests = rig.window().parts().extras.actions();
        QStringList strange;
        for (QAction* entry : std::as_const(entries)) {
            // It triggers the command Cancel, and is lit more seldom.
            const bool isStandIn = entry->objectName() == QLatin1String("cancelButton");
            if (!isStandIn && !own.contains(entry) && !guests.contains(entry)) {
                strange.append(entry->text() + u' ' + entry->objectName());
            }
        }
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
        for (QAction* command : own) {
            QVERIFY2(entries.contains(command), qPrintable(command->objectName()));
        }
    }

    void everyControlIsReachedWithoutAMouse()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        const auto tabs = rig.window().parts().side.findChildren<QTabBar*>();
        QStringList unreached;
        int controls = 0;
        for (int tab = 0; tab < tabs.first()->count(); ++tab) {
            tabs.first()->setCurrentIndex(tab);
            QSet<const QWidget*> reached;
            rig.act(ActionId::ShowFilmstrip)->setChecked(true);
            constexpr int areas = 7;
            for (int area = 0; area < areas; ++area) {
                rig.press(Qt::Key_F6, Qt::ControlModifier);
                QWidget* first = rig.window().focusWidget();
                QVERIFY(first != nullptr);
                // On with Tab, as far as it goes; over the picture it is a command.
                for (QWidget* at = first; at != nullptr && !reached.contains(at);
                     at = rig.window().focusWidget()) {
                    reached.insert(at);
                    if (at->inherits("skein::ImageView") || at->inherits("skein::EmptyState")) {
                        break;
                    }
                    rig.press(Qt::Key_Tab);
                }
            }
            const auto all = rig.window().findChildren<QWidget*>();
            for (const QWidget* each : all) {
                // Of one row of radio buttons Tab reaches one, and arrows the others.
                const auto* button = qobject_cast<const QAbstractButton*>(each);
                const bool isOfARow = button != nullptr && button->autoExclusive();
                if (each->window() == &rig.window() && isControl(each) && !isOfARow) {
                    ++controls;
                    if (!reached.contains(each)) {
                        unreached.append(nameOf(each));
                    }
                }
            }
        }
        QVERIFY2(controls > 20, qPrintable(QString::number(controls)));
        unreached.removeDuplicates();
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    }

    void whatAMouseDoesToSizesAndMenusKeysDoToo()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        const auto* side = rig.window().findChild<QSplitter*>(QStringLiteral("sideSplitter"));
        const auto* strip = rig.window().findChild<QSplitter*>(QStringLiteral("stripSplitter"));
        const int width = side->sizes().at(1);
        rig.press(Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(side->sizes().at(1) > width);
        rig.press(Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(side->sizes().at(1), width);
        const int height = strip->sizes().at(1);
        rig.press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(strip->sizes().at(1) > height);
        rig.press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(strip->sizes().at(1), height);
        rig.press(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().contains(rig.act(ActionId::TrashPicture)));
        menu->close();
    }

    void theFocusIsPlacedByKeys()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        rig.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*rig.workspace)->isLive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.act(ActionId::FocusAtSpot)->isEnabled(), patienceMs);
        const auto* focus = rig.window().findChild<FocusCommands*>();
        rig.press(Qt::Key_X, Qt::ShiftModifier);
        rig.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        int placed = 0;
        connect(focus, &FocusCommands::placeChanged, this, [&placed] { ++placed; });
        rig.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(placed == 1, patienceMs);
        QVERIFY(focus->place()->x() > 0.5);
    }
};

QTEST_MAIN(NoMouseTest)
#include "NoMouseTest.moc"
