// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowMenus.h"
#include "widgets/ActionCollection.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace skein;

namespace {

/** Below the menu bar of a maximised window on a screen of 768 pixels. */
constexpr int smallScreen = 700;

struct Bar
{
    Bar() { fillMenuBar(bar, actions); }
    [[nodiscard]] QList<QMenu*> menus() const { return bar.findChildren<QMenu*>(); }

    QWidget window;
    ActionCollection actions{&window};
    QMenuBar bar{&window};
};

} // namespace

class WindowMenusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void eachMenuFitsOnASmallScreen()
    {
        const Bar bar;
        for (QMenu* menu : bar.menus()) {
            menu->ensurePolished();
            QVERIFY2(menu->sizeHint().height() <= smallScreen,
                qPrintable(menu->title() + QStringLiteral(" %1").arg(menu->sizeHint().height())));
        }
    }

    void eachCommandStandsInOneMenu()
    {
        const Bar bar;
        QList<const QAction*> found;
        for (const QMenu* menu : bar.menus()) {
            for (const QAction* action : menu->actions()) {
                found.append(action);
            }
        }
        // The pages of the side panel stand in a menu that is filled with them (PanelsMenu).
        const QSet<ActionId> pages = {
            ActionId::CameraPage, ActionId::ViewPage, ActionId::MetadataPage};
        for (const ActionSpec& spec : ActionCollection::specs()) {
            const int wanted = pages.contains(spec.id) ? 0 : 1;
            QVERIFY2(found.count(bar.actions[spec.id]) == wanted, qPrintable(spec.name));
        }
    }

    void eachLetterOfTheViewMenuOpensOneThing()
    {
        const Bar bar;
        static const QRegularExpression letter(QStringLiteral("&(\\w)"));
        for (const QMenu* menu : bar.menus()) {
            if (menu->title() != QLatin1String("&View")) {
                continue;
            }
            QSet<QString> used;
            for (const QAction* action : menu->actions()) {
                const QString key = letter.match(action->text()).captured(1).toUpper();
                QVERIFY2(key.isEmpty() || !used.contains(key), qPrintable(action->text()));
                used.insert(key);
            }
            QVERIFY(used.size() > 10);
        }
    }
};

QTEST_MAIN(WindowMenusTest)
#include "WindowMenusTest.moc"
