// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages of the panel at the side have a tab.
#include "widgets/PanelsMenu.h"
#include "widgets/SidePanel.h"

#include <QAction>
#include <QMenu>
#include <QTest>

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
        show.setCheckable(true);
    }

    /** The entry of that title, in the menu as it is opened now. */
    QAction* entry(const QString& title)
    {
        Q_EMIT menu.aboutToShow();
        const QList<QAction*> entries = menu.actions();
        for (QAction* each : entries) {
            if (each->text().remove(u'&') == title) {
                return each;
            }
        }
        return nullptr;
    }

    SidePanel panel;
    QWidget* camera = new QWidget;
    QWidget* view = new QWidget;
    QWidget* rare = new QWidget;
    QAction show;
    QMenu menu;
    PanelsMenu* panels = new PanelsMenu(menu, panel, show);
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
        QVERIFY(side.show.isChecked()); // The panel itself may have been hidden.
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
        const QList<QAction*> entries = side.menu.actions();
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
