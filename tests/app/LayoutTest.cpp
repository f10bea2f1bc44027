// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a window lie, in the whole program.
#include "app/Program.h"
#include "widgets/EmptyState.h"
#include "widgets/Filmstrip.h"
#include "widgets/PanelChooser.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/SidePanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace skein;

namespace {

/** A window without a camera, with two pictures. */
struct Room
{
    Room()
        : workspace(filled(program).open(false))
    {}

    static Program& filled(Program& program)
    {
        program.makePictures(2);
        return program;
    }

    [[nodiscard]] bool isThere() const
    {
        return hasActiveWindow(workspace) &&
               QTest::qWaitFor([this] { return viewer(workspace)->hasPicture(); }, patienceMs);
    }
    [[nodiscard]] QRect placeOf(const QWidget& part) const
    {
        return {part.mapTo(&workspace.window(), QPoint(0, 0)), part.size()};
    }
    [[nodiscard]] SidePanel& panel() const { return *workspace.window().findChild<SidePanel*>(); }
    [[nodiscard]] Filmstrip& strip() const { return *workspace.window().findChild<Filmstrip*>(); }
    void give(ActionId id) const { action(workspace, id)->trigger(); }
    [[nodiscard]] bool hasSize(QSize size) const
    {
        workspace.window().resize(size);
        return QTest::qWaitFor([&] { return workspace.window().size() == size; }, patienceMs);
    }

    Program program;
    Workspace& workspace;
};

} // namespace

class LayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void dialogsThatAreOpenGoBeforeWhatTheyTellOf()
    {
        bool isListening = false;
        {
            Room room;
            PreferencesDialog& dialog = room.workspace.window().showPreferences();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            // What it keeps as it goes is heard by commands.
            const QPointer<QAction> command = action(room.workspace, ActionId::ReleaseBody);
            connect(&dialog, &QObject::destroyed, this,
                [&isListening, command] { isListening = !command.isNull(); });
        }
        QVERIFY(isListening);
    }

    void whereNotAllTabsFitAButtonListsThePanels()
    {
        const Room room;
        QVERIFY(room.isThere());
        auto& tabs = *room.panel().findChild<QTabWidget*>();
        auto& chooser = *room.panel().findChild<PanelChooser*>();
        QTRY_COMPARE(chooser.isVisible(), tabs.tabBar()->sizeHint().width() > tabs.width());
        const int before = tabs.count();
        QList<QLabel*> pages;
        for (const char* title : {"Repeat Shooter", "Photo Box", "Eclipse", "Team Photographs"}) {
            pages.append(new QLabel(QLatin1String(title)));
            room.panel().addTab(pages.last(), QLatin1String(title), {});
        }
        QTRY_VERIFY(chooser.isVisible());
        QVERIFY(chooser.mapTo(&tabs, chooser.rect().topRight()).x() < tabs.width());
        QCOMPARE(tabs.tabToolTip(before), QStringLiteral("Repeat Shooter"));
        Q_EMIT chooser.menu()->aboutToShow();
        const auto actions = chooser.menu()->actions();
        QCOMPARE(actions.size(), before + 4);
        QVERIFY(actions.at(tabs.currentIndex())->isChecked());
        actions.last()->trigger();
        QCOMPARE(tabs.currentWidget(), pages.last());
        qDeleteAll(pages);
        QTRY_COMPARE(chooser.isVisible(), tabs.tabBar()->sizeHint().width() > tabs.width());
    }

    void tabHidesAllPanelsAndBringsThemBack()
    {
        const Room room;
        QVERIFY(room.isThere());
        QVERIFY(room.panel().isVisible() && room.strip().isVisible());
        viewer(room.workspace)->setFocus();
        QTest::keyClick(room.workspace.window().windowHandle(), Qt::Key_Tab);
        QTRY_VERIFY(!room.panel().isVisible() && !room.strip().isVisible());
        QVERIFY(action(room.workspace, ActionId::HidePanels)->isChecked());
        QVERIFY(viewer(room.workspace)->hasFocus());
        QTest::keyClick(room.workspace.window().windowHandle(), Qt::Key_Tab);
        QTRY_VERIFY(room.panel().isVisible() && room.strip().isVisible());
        QVERIFY(!action(room.workspace, ActionId::HidePanels)->isChecked());
    }

    void whatWasHiddenBeforeStaysHiddenWhenTheOthersComeBack()
    {
        const Room room;
        QVERIFY(room.isThere());
        room.give(ActionId::ShowFilmstrip);
        room.give(ActionId::HidePanels);
        QVERIFY(!room.panel().isVisible());
        room.give(ActionId::HidePanels);
        QVERIFY(room.panel().isVisible());
        QVERIFY(!room.strip().isVisible());
    }

    void whatIsStillHiddenComesBackWhenOnePartCameAlone()
    {
        const Room room;
        QVERIFY(room.isThere());
        room.give(ActionId::HidePanels);
        room.give(ActionId::FindPictures); // Its field is in the pane of the filmstrip.
        QTRY_VERIFY_WITH_TIMEOUT(room.strip().isVisible(), patienceMs);
        QVERIFY(!room.panel().isVisible());
        QVERIFY(action(room.workspace, ActionId::HidePanels)->isChecked());
        room.give(ActionId::HidePanels);
        QTRY_VERIFY_WITH_TIMEOUT(room.panel().isVisible() && room.strip().isVisible(), patienceMs);
        QVERIFY(!action(room.workspace, ActionId::HidePanels)->isChecked());
        room.give(ActionId::HidePanels); // And it goes on as usual.
        QTRY_VERIFY_WITH_TIMEOUT(
            !room.panel().isVisible() && !room.strip().isVisible(), patienceMs);
    }

    void tabWalksOnInATextField()
    {
        const Room room;
        QVERIFY(room.isThere());
        auto* find = room.workspace.window().findChild<QLineEdit*>(QStringLiteral("text"));
        QVERIFY(find != nullptr);
        find->setFocus();
        QTest::keyClick(room.workspace.window().windowHandle(), Qt::Key_Tab);
        QTRY_VERIFY(!find->hasFocus());
        QVERIFY(room.panel().isVisible());
    }

    void tabWalksToTheButtonsWhereThereIsNoPicture()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        auto* empty = workspace.window().findChild<EmptyState*>();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patienceMs);
        empty->setFocus();
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Tab);
        QTRY_VERIFY(empty->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(workspace.window().findChild<SidePanel*>()->isVisible());
    }

    void panelsCanBeMovedAndPutBack()
    {
        const Room room;
        QVERIFY(room.isThere());
        const QRect panelBefore = room.placeOf(room.panel());
        const QRect stripBefore = room.placeOf(room.strip());
        room.give(ActionId::PanelOnLeft);
        room.give(ActionId::FilmstripOnTop);
        const ImageView& picture = *viewer(room.workspace);
        QTRY_VERIFY(room.placeOf(room.panel()).right() < room.placeOf(picture).left());
        QTRY_VERIFY(room.placeOf(room.strip()).bottom() < room.placeOf(picture).top());
        QCOMPARE(room.panel().width(), panelBefore.width());
        QCOMPARE(room.strip().height(), stripBefore.height());
        room.give(ActionId::ShowPanel);
        room.give(ActionId::ResetLayout);
        QTRY_COMPARE(room.placeOf(room.panel()), panelBefore);
        QTRY_COMPARE(room.placeOf(room.strip()), stripBefore);
        QVERIFY(!action(room.workspace, ActionId::PanelOnLeft)->isChecked());
    }

    void theKeysMakeAPartLargerWhereverItLies()
    {
        const Room room;
        QVERIFY(room.isThere());
        for (int side = 0; side < 2; ++side) {
            const int width = room.panel().width();
            const int height = room.strip().height();
            room.give(ActionId::WidenPanel);
            QTRY_VERIFY(room.panel().width() > width);
            room.give(ActionId::NarrowPanel);
            QTRY_COMPARE(room.panel().width(), width);
            room.give(ActionId::RaiseFilmstrip);
            QTRY_VERIFY(room.strip().height() > height);
            room.give(ActionId::LowerFilmstrip);
            QTRY_COMPARE(room.strip().height(), height);
            room.give(ActionId::PanelOnLeft);
            room.give(ActionId::FilmstripOnTop);
        }
    }

    void aPanelThatWasHiddenKeepsItsSizeWhenItIsMoved()
    {
        const Room room;
        QVERIFY(room.isThere());
        const int width = room.panel().width();
        room.give(ActionId::HidePanels);
        QTRY_VERIFY(!room.panel().isVisible());
        room.give(ActionId::PanelOnLeft);
        room.give(ActionId::HidePanels);
        room.give(ActionId::PanelOnLeft);
        room.give(ActionId::PanelOnLeft);
        QTRY_COMPARE(room.panel().width(), width);
    }

    void theNextWindowHasTheSameLayout()
    {
        Room room;
        QVERIFY(room.isThere());
        room.give(ActionId::PanelOnLeft);
        auto* tabs = room.panel().findChild<QTabBar*>();
        tabs->moveTab(0, 1);
        const QStringList order = room.panel().tabOrder();
        QCOMPARE(tabs->count(), order.size());
        QVERIFY(room.workspace.window().close());
        QTRY_COMPARE_WITH_TIMEOUT(room.program.windows.count(), 0, patienceMs);
        const Workspace& next = room.program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(next)->isVisible(), patienceMs);
        const auto& panel = *next.window().findChild<SidePanel*>();
        QVERIFY(action(next, ActionId::PanelOnLeft)->isChecked());
        QTRY_COMPARE(panel.mapTo(&next.window(), QPoint(0, 0)).x(), 0);
        QCOMPARE(panel.tabOrder(), order);
    }

    void aSmallScreenIsEnoughAndALargeOneIsThePictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest promised") << QSize(1024, 700);
        QTest::newRow("full HD") << QSize(1920, 1080);
        QTest::newRow("4K") << QSize(3840, 2160);
        QTest::newRow("8K") << QSize(7680, 4320);
    }

    void aSmallScreenIsEnoughAndALargeOneIsThePictures()
    {
        QFETCH(QSize, size);
        const Room room;
        QVERIFY(room.isThere());
        const int panelWidth = room.panel().width();
        const int stripHeight = room.strip().height();
        const QSize least = room.workspace.window().minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 700,
            qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        QVERIFY(room.hasSize(size));
        // Whatever is gained is the picture's.
        QTRY_COMPARE(room.panel().width(), panelWidth);
        QTRY_VERIFY(qAbs(room.strip().height() - stripHeight) <= 1);
        QVERIFY(viewer(room.workspace)->width() >= size.width() - panelWidth - 10);
        QVERIFY(viewer(room.workspace)->height() >= size.height() / 2);
    }
};

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
