// SPDX-License-Identifier: GPL-3.0-or-later
// What a plugin adds to the windows of the program, and that all of it goes again.
#include "app/Bodies.h"
#include "app/PluginRig.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginExports.h"
#include "plugin/PluginFolders.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginOverlays.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginPanels.h"
#include "plugin/PluginRuns.h"
#include "plugin/PluginSettings.h"
#include "plugin/PluginWindow.h"
#include "viewer/PopOutWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/OptionRow.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/SequenceBar.h"
#include "widgets/SidePanel.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/WindowParts.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace skein;

namespace {

PluginAction hello(int& called)
{
    PluginAction action;
    action.id = QStringLiteral("hello");
    action.text = QStringLiteral("&Hello");
    action.what = QStringLiteral("Says hello.");
    action.keys = {QKeySequence(QStringLiteral("Ctrl+Alt+J"))};
    action.triggered = [&called](PluginWindow&, bool) { ++called; };
    return action;
}

PluginPanel panelWith(const QString& text)
{
    return {QStringLiteral("panel"), QStringLiteral("Mine"),
        [text](PluginWindow&, QWidget* parent) { return new QLabel(text, parent); }};
}

QStringList tabsOf(const Workspace& workspace)
{
    QStringList titles;
    const auto all = workspace.window().findChildren<QTabWidget*>();
    for (const QTabWidget* tabs : all) {
        for (int i = 0; i < tabs->count(); ++i) {
            titles.append(tabs->tabText(i));
        }
    }
    return titles;
}

} // namespace

class PluginHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aCommandStandsInTheMenuOfEveryWindowAndItsKeyCallsThePlugin()
    {
        PluginRig rig;
        Workspace& first = rig.program.open(false);
        const auto desk = rig.plugin();
        int called = 0;
        QVERIFY(desk->host().actions().add(hello(called)) != 0);
        Workspace& second = rig.program.open(false);
        for (const Workspace* each : {&first, &second}) {
            QVERIFY(pluginAction(*each, QStringLiteral("hello")) != nullptr);
            QVERIFY(seenMenu(*each, QStringLiteral("&Tools")) != nullptr);
        }
        QVERIFY(hasActiveWindow(second));
        QTest::keyClick(
            second.window().windowHandle(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(called, 1);
    }

    void aMenuWithoutCommandsIsNotSeen()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        QVERIFY(seenMenu(workspace, QStringLiteral("&Tools")) == nullptr);
        const auto desk = rig.plugin();
        int called = 0;
        PluginAction action = hello(called);
        action.subMenu = QStringLiteral("More");
        const PluginHandle handle = desk->host().actions().add(action);
        QVERIFY(seenMenu(workspace, QStringLiteral("More")) != nullptr);
        desk->host().remove(handle);
        QVERIFY(seenMenu(workspace, QStringLiteral("More")) == nullptr);
        QVERIFY(seenMenu(workspace, QStringLiteral("&Tools")) == nullptr);
    }

    void aKeyThatSkeinUsesStaysSkeins()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        int called = 0;
        PluginAction action = hello(called);
        const QKeySequence taken = ::action(workspace, ActionId::LiveView)->shortcut();
        action.keys.prepend(taken);
        QVERIFY(desk->host().actions().add(action) != 0);
        const QAction* made = pluginAction(workspace, QStringLiteral("hello"));
        QCOMPARE(made->shortcuts(), QList{QKeySequence(QStringLiteral("Ctrl+Alt+J"))});
    }

    void twoCommandsCannotHaveOneId()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        int called = 0;
        QVERIFY(desk->host().actions().add(hello(called)) != 0);
        QCOMPARE(desk->host().actions().add(hello(called)), PluginHandle(0));
    }

    void aCommandMayRemoveItself()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginHandle handle = 0;
        int called = 0;
        PluginAction action = hello(called);
        action.triggered = [&](PluginWindow&, bool) {
            ++called;
            desk->host().remove(handle);
        };
        handle = desk->host().actions().add(action);
        pluginAction(workspace, QStringLiteral("hello"))->trigger();
        QCOMPARE(called, 1);
        QVERIFY(pluginAction(workspace, QStringLiteral("hello")) == nullptr);
    }

    void aCommandIsDisabledCheckedAndRenamedInOneWindowOrAll()
    {
        PluginRig rig;
        Workspace& first = rig.program.open(false);
        Workspace& second = rig.program.open(false);
        const auto desk = rig.plugin();
        int called = 0;
        PluginAction action = hello(called);
        action.checkable = true;
        const PluginHandle handle = desk->host().actions().add(action);
        PluginActions& actions = desk->host().actions();
        actions.setEnabled(handle, false, desk->host().windows().first());
        actions.setChecked(handle, true);
        actions.setText(handle, QStringLiteral("Bye"));
        QVERIFY(!pluginAction(first, QStringLiteral("hello"))->isEnabled());
        QVERIFY(pluginAction(second, QStringLiteral("hello"))->isEnabled());
        QVERIFY(pluginAction(second, QStringLiteral("hello"))->isChecked());
        QCOMPARE(pluginAction(first, QStringLiteral("hello"))->text(), QStringLiteral("Bye"));
        QCOMPARE(called, 0);
    }

    void aPanelIsATabOfEveryWindow()
    {
        PluginRig rig;
        Workspace& first = rig.program.open(false);
        const auto desk = rig.plugin();
        const PluginHandle handle = desk->host().panels().add(panelWith(QStringLiteral("x")));
        Workspace& second = rig.program.open(false);
        QVERIFY(tabsOf(first).contains(QStringLiteral("Mine")));
        QVERIFY(tabsOf(second).contains(QStringLiteral("Mine")));
        desk->host().panels().show(handle, *desk->host().windows().first());
        desk->host().remove(handle);
        QVERIFY(!tabsOf(first).contains(QStringLiteral("Mine")));
    }

    void aPanelKeptAsideHasNoTabUntilItIsWanted()
    {
        PluginRig rig;
        Workspace& first = rig.program.open(false);
        const auto desk = rig.plugin();
        auto* looks = static_cast<PluginLooks*>(desk->host().find(SkeinPluginLooks_iid));
        QVERIFY(looks != nullptr);
        const PluginHandle handle = desk->host().panels().add(panelWith(QStringLiteral("x")));
        looks->keepAside(handle);
        Workspace& second = rig.program.open(false);
        const auto hasTab = [](Workspace& workspace) {
            SidePanel& side = workspace.window().parts().side;
            const QList<QWidget*> pages = side.pages();
            for (const QWidget* page : pages) {
                if (side.titleOf(page) == QLatin1String("Mine")) {
                    return side.hasTab(page);
                }
            }
            return false;
        };
        QVERIFY(!hasTab(first));
        QVERIFY(!hasTab(second));
        desk->host().panels().show(handle, *desk->host().windows().first());
        QVERIFY(hasTab(first));
        QVERIFY(!hasTab(second));
        looks->keepAside(handle + 100); // Nobody's.
    }

    void aPanelThatIsNotMadeOrNotThePluginsOwnIsNoTab()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        const QStringList before = tabsOf(workspace);
        desk->host().panels().add({QStringLiteral("none"), QStringLiteral("None"),
            [](PluginWindow&, QWidget*) -> QWidget* { return nullptr; }});
        desk->host().panels().add({QStringLiteral("stolen"), QStringLiteral("Stolen"),
            [](PluginWindow& window, QWidget*) { return window.widget()->findChild<QWidget*>(); }});
        QCOMPARE(tabsOf(workspace), before);
    }

    void aPageStandsInPreferencesThatAreOpenOrWillBe()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        PreferencesDialog& dialog = workspace.window().showPreferences();
        const auto desk = rig.plugin();
        QVERIFY(!desk->hasPage());
        const PluginHandle page = desk->host().pages().add({QStringLiteral("My Page"),
            [](QWidget* parent) { return new QLabel(QStringLiteral("page"), parent); }});
        QVERIFY(desk->hasPage());
        auto* looks = static_cast<PluginLooks*>(desk->host().find(SkeinPluginLooks_iid));
        looks->setPageSymbol(page, QStringLiteral(":/icons/star.svg"));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("list"));
        QCOMPARE(list->item(list->count() - 1)->text(), QStringLiteral("My Page"));
        desk->showPage(list);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("My Page"));
        const int count = list->count();
        dialog.close();
        QTRY_VERIFY(workspace.window().findChild<PreferencesDialog*>() == nullptr);
        desk->host().pages().open(page, *desk->host().windows().first());
        auto* again = workspace.window().findChild<PreferencesDialog*>();
        list = again->findChild<QListWidget*>(QStringLiteral("list"));
        QCOMPARE(list->count(), count);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("My Page"));
        const auto picture = [](const QIcon& icon) { return icon.pixmap(16).toImage(); };
        QCOMPARE(picture(list->currentItem()->icon()),
            picture(symbolicIcon(QStringLiteral("star")))); // Its own, in each dialog.
        desk->close();
        QCOMPARE(list->count(), count - 1);
    }

    void anOptionLooksAsThoseOfSkeinDoAndIsFoundByTheSearch()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        auto* options = static_cast<PluginOptions*>(desk->host().find(SkeinPluginOptions_iid));
        QVERIFY(options != nullptr);
        QPointer<QSpinBox> box;
        const PluginHandle page = desk->host().pages().add(
            {QStringLiteral("My Page"), [&](QWidget* parent) {
                 auto* made = new QWidget(parent);
                 box = new QSpinBox(made);
                 options->addTitle(*made, QStringLiteral("Title"));
                 options->addOption(
                     *made, {QStringLiteral("&Distance:"), QStringLiteral("How far away it is."),
                                box, nullptr, QStringLiteral("quagga")});
                 options->addText(*made, QStringLiteral("About all of it."));
                 return made;
             }});
        desk->host().pages().open(page, *desk->host().windows().first());
        auto* dialog = workspace.window().findChild<PreferencesDialog*>();
        QCOMPARE(box->accessibleName(), QStringLiteral("Distance"));
        QCOMPARE(box->whatsThis(), QStringLiteral("How far away it is."));
        QVERIFY(qobject_cast<OptionRow*>(box->parentWidget()) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible() && box->width() > 0, patienceMs);
        QVERIFY(box->width() < dialog->width() / 3); // As wide as its number needs.
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("list"));
        list->setCurrentRow(0);
        dialog->findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("quagga"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("My Page"));
    }

    void resettingAPageRemovesItsSettingsOnlyAndCanBeUndone()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginSettings& settings = desk->host().settings();
        auto* options = static_cast<PluginOptions*>(desk->host().find(SkeinPluginOptions_iid));
        const PluginHandle page = desk->host().pages().add(
            {QStringLiteral("My Page"), [](QWidget* parent) { return new QWidget(parent); }});
        const PluginHandle other = desk->host().pages().add(
            {QStringLiteral("Other"), [](QWidget* parent) { return new QWidget(parent); }});
        int changed = 0;
        options->setKeys(page, {QStringLiteral("far")}, [&changed] { ++changed; });
        settings.setValue(QStringLiteral("far"), 7);
        settings.setValue(QStringLiteral("secret"), QStringLiteral("hash"));
        QCOMPARE(changed, 0); // It was the plugin itself.

        PluginWindow& window = *desk->host().windows().first();
        desk->host().pages().open(other, window);
        auto* dialog = workspace.window().findChild<PreferencesDialog*>();
        auto* reset = dialog->findChild<QPushButton*>(QStringLiteral("reset"));
        QVERIFY(!reset->isEnabled());
        desk->host().pages().open(page, window);
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(changed, 1);
        QCOMPARE(settings.value(QStringLiteral("far"), 3).toInt(), 3);
        QCOMPARE(settings.value(QStringLiteral("secret")).toString(), QStringLiteral("hash"));
        dialog->findChild<QPushButton*>(QStringLiteral("undo"))->click();
        QCOMPARE(changed, 2);
        QCOMPARE(settings.value(QStringLiteral("far"), 3).toInt(), 7);
        QCOMPARE(rig.failures, QStringList());
        desk->host().remove(page);
        dialog->resetPage(); // Of whichever page is shown then.
        desk->close();
    }

    void aFolderTakesThePhotographsOfOneWindowUntilItIsGivenBack()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        Workspace& second = rig.program.open(false);
        const auto desk = rig.plugin();
        const auto rival = rig.plugin(QStringLiteral("rival"));
        const auto foldersOf = [](PluginDesk& of) {
            return static_cast<PluginFolders*>(of.host().find(SkeinPluginFolders_iid));
        };
        PluginWindow& window = *desk->host().windows().first();
        const QString name = QStringLiteral("rehearsal");
        QCOMPARE(foldersOf(*desk)->begin(window, QStringLiteral("../up")), PluginHandle(0));
        const PluginHandle handle = foldersOf(*desk)->begin(window, name);
        QVERIFY(handle != 0);
        QCOMPARE(workspace.session().subFolder(), name);
        QCOMPARE(second.session().subFolder(), QString());
        QCOMPARE(foldersOf(*rival)->begin(*rival->host().windows().first(), name), PluginHandle(0));
        desk->host().remove(handle);
        QCOMPARE(workspace.session().subFolder(), QString());
        QVERIFY(foldersOf(*desk)->begin(window, name) != 0);
        desk->close(); // Switched off: nothing stays behind.
        QCOMPARE(workspace.session().subFolder(), QString());
    }

    void anOverlayPaintsInPixelsOfThePicture()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QSize full;
        PluginOverlay overlay;
        overlay.id = QStringLiteral("square");
        overlay.paint = [&full](QPainter& painter, const PluginView& view) {
            full = view.fullSize;
            painter.fillRect(QRect(0, 0, 160, 100), Qt::red);
        };
        const PluginHandle handle = desk->host().overlays().add(overlay);
        ImageView* view = viewer(workspace);
        QTRY_VERIFY_WITH_TIMEOUT(view->hasPicture() && view->isSharp(), patienceMs);
        const auto colourAt = [view](double x, double y) {
            const QRectF place = view->pictureRect();
            const QPointF at = place.topLeft() + QPointF(x * place.width(), y * place.height());
            return view->grab().toImage().pixelColor(at.toPoint());
        };
        QTRY_COMPARE(colourAt(0.25, 0.25), QColor(Qt::red));
        QCOMPARE(full, QSize(320, 200));
        QVERIFY(colourAt(0.75, 0.75) != QColor(Qt::red));
        desk->host().overlays().setShown(handle, false);
        QVERIFY(colourAt(0.25, 0.25) != QColor(Qt::red));
        desk->host().overlays().setShown(handle, true);
        QCOMPARE(colourAt(0.25, 0.25), QColor(Qt::red));
        desk->host().remove(handle);
        QVERIFY(colourAt(0.25, 0.25) != QColor(Qt::red));
    }

    void anOverlayLiesOverAPictureInAWindowOfItsOwnToo()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginOverlay overlay;
        overlay.id = QStringLiteral("all");
        overlay.paint = [](QPainter& painter, const PluginView& view) {
            painter.fillRect(QRect({}, view.fullSize), Qt::red);
        };
        const PluginHandle handle = desk->host().overlays().add(overlay);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY(action(workspace, ActionId::PopOut)->isEnabled());
        action(workspace, ActionId::PopOut)->trigger();
        auto* window = workspace.window().findChild<PopOutWindow*>();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->view().hasPicture(), patienceMs);
        const auto middle = [window] {
            const QPoint place = window->view().pictureRect().center().toPoint();
            return window->view().grab().toImage().pixelColor(place);
        };
        QTRY_COMPARE(middle(), QColor(Qt::red));
        desk->host().remove(handle);
        QTRY_VERIFY(middle() != QColor(Qt::red));
    }

    void whatIsExportedIsEveryFileThatIsSelected()
    {
        PluginRig rig;
        QDir(rig.program.folder.path()).mkdir(QStringLiteral("session"));
        for (const char* name : {"0", "1"}) { // Each with what was spoken to it.
            const QString stem =
                rig.program.folder.filePath(QStringLiteral("session/") + QLatin1String(name));
            QImage image(320, 200, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            QVERIFY(image.save(stem + QStringLiteral(".jpg")));
            QFile file(stem + QStringLiteral(".wav"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("RIFF") == 4);
        }
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QStringList exported;
        QVERIFY(
            desk->host().exports().add({QStringLiteral("web"), QStringLiteral("Web"), {}, {},
                [&exported](PluginWindow&, const QStringList& paths) { exported = paths; }}) != 0);
        QVERIFY(seenMenu(workspace, QStringLiteral("&Export To")) != nullptr);
        const PluginWindow* window = desk->host().windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(window->photographs().size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!window->selectedPaths().isEmpty(), patienceMs);
        pluginAction(workspace, QStringLiteral("export.web"))->trigger();
        const QString picture = window->selectedPaths().value(0);
        QCOMPARE(window->selectedPaths().size(), 1);
        QCOMPARE(exported, QStringList({picture, picture.chopped(3) + QStringLiteral("wav")}));
    }

    void settingsAreThePluginsOwnAndKeepTheirTypes()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        const auto other = rig.plugin(QStringLiteral("other"));
        PluginSettings& settings = desk->host().settings();
        settings.setValue(QStringLiteral("number"), 7);
        settings.setValue(QStringLiteral("list"), QStringList{QStringLiteral("a")});
        settings.setValue(QStringLiteral("bytes"), QByteArray("\0\xff", 2));
        settings.setValue(QStringLiteral("No key"), 1);
        QCOMPARE(settings.value(QStringLiteral("number"), 0).toInt(), 7);
        QCOMPARE(settings.value(QStringLiteral("list")).toStringList(),
            QStringList(QStringLiteral("a")));
        QCOMPARE(settings.value(QStringLiteral("bytes")).toByteArray(), QByteArray("\0\xff", 2));
        QCOMPARE(settings.value(QStringLiteral("none"), 3).toInt(), 3);
        QCOMPARE(settings.keys().size(), 3);
        QVERIFY(other->host().settings().keys().isEmpty());
        settings.remove(QStringLiteral("number"));
        QCOMPARE(settings.value(QStringLiteral("number"), 1).toInt(), 1);
    }

    void aWindowThatClosesIsToldOfAndForgotten()
    {
        PluginRig rig;
        rig.program.open(false);
        Workspace& second = rig.program.open(false);
        const auto desk = rig.plugin();
        int closed = 0;
        desk->host().events().subscribe({PluginEvent::WindowClosed}, [&](const PluginNews& news) {
            ++closed;
            QVERIFY(news.window.widget() != nullptr);
        });
        desk->host().panels().add(panelWith(QStringLiteral("x")));
        const QPointer<PluginWindow> kept = desk->host().windows().last();
        second.window().close();
        QTRY_COMPARE(rig.program.windows.count(), 1);
        QCOMPARE(closed, 1);
        QVERIFY(kept.isNull());
        QCOMPARE(desk->host().windows().size(), 1);
    }

    void aCameraThatIsBeingFoundAgainIsNotThere()
    {
        PluginRig rig;
        Body body(QStringLiteral("4711"));
        Workspace& workspace = openWith(rig.program, body.port(), QStringLiteral("one"));
        const auto desk = rig.plugin();
        const PluginWindow& window = *desk->host().windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QVERIFY(window.hasCamera());
        const Camera& camera = *workspace.controller().camera();
        bool wasThere = false;
        connect(&camera, &Camera::stateChanged, this, [&](Camera::State state) {
            wasThere = wasThere || (state == Camera::State::Recovering && window.hasCamera());
        });
        body.tell(QStringLiteral("unplug"));
        QTRY_COMPARE_WITH_TIMEOUT(camera.state(), Camera::State::Recovering, patienceMs);
        QVERIFY(!wasThere);
        QVERIFY(!window.hasCamera());
        QVERIFY(window.cameraModel().isEmpty());
        body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasCamera(), patienceMs);
    }

    void whatAPluginPhotographsByItselfIsTheWindowsToStop()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        const Workspace& workspace = rig.program.open(false);
        PluginHost& host = desk->host();
        PluginWindow& window = *host.windows().first();
        auto* runs = static_cast<PluginRuns*>(host.find(SkeinPluginRuns_iid));
        QVERIFY(runs != nullptr);
        int stops = 0;
        QVERIFY(runs->begin(window, {QStringLiteral("Nobody stops this"), {}}) == 0);
        const PluginHandle run = runs->begin(window, {QStringLiteral("Mine"), [&] { ++stops; }});
        QVERIFY(run != 0);
        QString whyNot;
        QVERIFY(runs->begin(window, {QStringLiteral("Another"), [] {}}, &whyNot) == 0);
        QVERIFY2(whyNot.startsWith(QStringLiteral("Mine ")), qPrintable(whyNot));
        const auto* bar = workspace.window().findChild<SequenceBar*>();
        QVERIFY(bar->isVisibleTo(&workspace.window()));
        PluginRunProgress progress;
        progress.done = 3;
        progress.total = 40;
        progress.doing = QStringLiteral("Corona");
        runs->tell(run, progress);
        QVERIFY2(bar->text().contains(QStringLiteral("3 of 40")), qPrintable(bar->text()));
        QVERIFY(bar->text().contains(QStringLiteral("Corona")));
        QVERIFY(!action(workspace, ActionId::PauseSequence)->isEnabled());
        action(workspace, ActionId::StopSequence)->trigger();
        QCOMPARE(stops, 1);
        progress.stage = PluginRunStage::Ending;
        runs->tell(run, progress);
        action(workspace, ActionId::Cancel)->trigger(); // What ends is not ended twice.
        QCOMPARE(stops, 1);
        progress.isWaiting = true;
        runs->tell(run, progress);
        action(workspace, ActionId::Cancel)->trigger();
        QCOMPARE(stops, 2);
        host.remove(run);
        QVERIFY(!bar->isVisibleTo(&workspace.window()));
        QVERIFY(runs->begin(window, {QStringLiteral("Mine"), [] {}}) != 0);
        desk->close(); // Switched off, it leaves no bar behind.
        QVERIFY(!bar->isVisibleTo(&workspace.window()));
    }

    void switchingOffTakesEverythingBackInAllWindowsAtOnce()
    {
        PluginRig rig;
        Workspace& first = rig.program.open(false);
        Workspace& second = rig.program.open(false);
        const auto desk = rig.plugin();
        int called = 0;
        PluginHost& host = desk->host();
        host.actions().add(hello(called));
        host.panels().add(panelWith(QStringLiteral("x")));
        host.events().subscribe({}, [&called](const PluginNews&) { ++called; });
        host.windows().first()->tell(
            PluginWindow::Weight::Warning, QStringLiteral("Careful."), QStringLiteral("t"));
        const QPointer<PluginWindow> kept = host.windows().first();
        const QPointer<QAction> action = pluginAction(first, QStringLiteral("hello"));
        QCOMPARE(desk->close().size(), 3);
        action->trigger();
        for (const Workspace* each : {&first, &second}) {
            QVERIFY(pluginAction(*each, QStringLiteral("hello")) == nullptr);
            QVERIFY(!tabsOf(*each).contains(QStringLiteral("Mine")));
            QVERIFY(seenMenu(*each, QStringLiteral("&Tools")) == nullptr);
        }
        QVERIFY(kept.isNull());
        QVERIFY(first.window().messages().text().isEmpty());
        QCOMPARE(host.actions().add(hello(called)), PluginHandle(0));
        second.window().close();
        QTRY_COMPARE(rig.program.windows.count(), 1);
        QCOMPARE(called, 0);
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginHostTest)
#include "PluginHostTest.moc"
