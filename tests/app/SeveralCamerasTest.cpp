// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that are plugged in, that were away, and several at once; in the whole program.
#include "app/Bodies.h"
#include "app/PlayedUsb.h"
#include "app/plugins/PluginDesks.h"
#include "camera/CameraNames.h"
#include "camera/HotPlug.h"
#include "plugin/PluginBodies.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"
#include "widgets/CameraBar.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"
#include "widgets/SupportedCamerasDialog.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace skein;

class SeveralCamerasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void shiftSpaceReleasesTheCamerasOfAllWindows()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"));
        Program program;
        program.settings.setValue(preferences::fileNamePatternKey, QStringLiteral("{body}-XXXX"));
        Workspace& first = openWith(program, left.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(first), patienceMs);
        Workspace& second = openWith(program, right.port(), QStringLiteral("two"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(second), patienceMs);
        QVERIFY(hasActiveWindow(first));
        QTest::keyClick(first.window().windowHandle(), Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(photographs(first.session().folder()),
            QStringList{QStringLiteral("A-0001.jpg")}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(photographs(second.session().folder()),
            QStringList{QStringLiteral("A-0001.jpg")}, patienceMs); // A session of its own.
    }

    void withoutAnyCameraTheKeySaysSo()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QVERIFY(hasActiveWindow(workspace));
        QVERIFY(!action(workspace, ActionId::CaptureAll)->isEnabled());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Space, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.window().messages().text().contains(QLatin1String("no camera is ready")),
            patienceMs);
    }

    void settingsAreCopiedToTheOtherCameras()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"));
        Program program;
        Workspace& first = openWith(program, left.port(), QStringLiteral("one"));
        Workspace& second = openWith(program, right.port(), QStringLiteral("two"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(first) && isReady(second), patienceMs);
        const Camera& one = *first.controller().camera();
        const Camera& two = *second.controller().camera();
        QVERIFY(iso(one) == iso(two));
        const auto choices = one.setting(QStringLiteral("iso"))->choices;
        const QString other = choices.last() == iso(one) ? choices.first() : choices.last();
        auto written = first.controller().camera()->writeSetting(QStringLiteral("iso"), other);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
        QCOMPARE(iso(one), other);
        action(first, ActionId::CopySettings)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(iso(two), other, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            first.window().messages().text().contains(QLatin1String("has the settings")),
            patienceMs);
        const QString said = first.window().messages().text();
        QVERIFY2(said.contains(first.controller().shown().name()) &&
                     said.contains(second.controller().shown().name()),
            qPrintable(said));
    }

    void whatOneCameraRefusesIsNotHiddenByTheOthersSuccess()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"),
            {QStringLiteral("--fault"), QStringLiteral("refuse-set=f-number")});
        const Body top(QStringLiteral("4713"));
        Program program;
        Workspace& workspace = openWith(program, left.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        for (const Body* other : {&right, &top}) {
            connectBeside(workspace, other->port());
            QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(workspace.controller().cameras().size(), 3, patienceMs);
        action(workspace, ActionId::NextCamera)->trigger(); // The first one again.
        QTRY_COMPARE(&workspace.controller().shown(), workspace.controller().cameras().first());
        Camera& source = *workspace.controller().camera();
        const auto aperture = source.setting(QStringLiteral("f-number"));
        const QString other = aperture->choices.last() == aperture->value.toString()
                                  ? aperture->choices.first()
                                  : aperture->choices.last();
        auto written = source.writeSetting(aperture->name, other);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
        action(workspace, ActionId::CopySettings)->trigger();
        const MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1String("refuses")), patienceMs);
        QVERIFY2(bar.text().contains(QLatin1String("Aperture")), qPrintable(bar.text()));
        QVERIFY2(!bar.text().contains(QLatin1String("umber")), qPrintable(bar.text()));
        const QList<TetheredCamera*> all = workspace.controller().cameras();
        for (const TetheredCamera* each : all) {
            QVERIFY2(bar.text().contains(each->name()), qPrintable(bar.text()));
        }
    }

    void aPluginKnowsAllBodiesOfAWindowAlsoThoseThatAreAway()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"));
        Program program;
        PluginDesks desks(program.windows, program.settings);
        Workspace& workspace = openWith(program, left.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        const auto desk = desks.open({QStringLiteral("test"), QStringLiteral("Test"), {}}, {});
        const auto* bodies = static_cast<PluginBodies*>(desk->host().find(SkeinPluginBodies_iid));
        QVERIFY(bodies != nullptr);
        const PluginWindow& window = *desk->host().windows().constFirst();
        QTRY_COMPARE_WITH_TIMEOUT(
            bodies->models(window), QStringList{window.cameraModel()}, patienceMs);
        connectBeside(workspace, right.port());
        QTRY_COMPARE_WITH_TIMEOUT(bodies->models(window).size(), 2, patienceMs);
        QCOMPARE(bodies->models(window).first(), bodies->models(window).last());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        workspace.controller().shown().setCamera(nullptr);
        QVERIFY(!window.hasCamera());
        QCOMPARE(bodies->models(window).size(), 2);
    }

    void aBodyIsNamedByTheMenuOfItsButton()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"));
        Program program;
        Workspace& workspace = openWith(program, left.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        connectBeside(workspace, right.port());
        QTRY_COMPARE_WITH_TIMEOUT(workspace.controller().cameras().size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        const auto buttons = workspace.window().cameraBar().findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 2);
        action(workspace, ActionId::PreviousCamera)->trigger(); // It is another that is named.
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5));
        QCoreApplication::sendEvent(buttons.last(), &event);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        auto* dialog = workspace.window().findChild<QInputDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->setTextValue(QStringLiteral("Overhead"));
        dialog->accept();
        QTRY_COMPARE(workspace.controller().cameras().last()->name(), QStringLiteral("Overhead"));
        QTRY_VERIFY(buttons.last()->text().contains(QLatin1String("Overhead")));
    }

    void theChooserOffersTheCameraThatIsShownAndFollowsAnUnplug()
    {
        Body body(QStringLiteral("4711"));
        Program program;
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        // A camera is ready a moment before the window has heard that it is connected.
        QAction* open = action(workspace, ActionId::ConnectCamera);
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), patienceMs);
        open->trigger();
        const auto* picker = workspace.window().findChild<CameraPicker*>();
        QVERIFY(picker != nullptr);
        const auto* list = picker->findChild<QListWidget*>(QStringLiteral("list"));
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(list->item(0)->text().contains(QLatin1String("(connected)")));
        QVERIFY(picker->findChild<QLineEdit*>(QStringLiteral("name"))->isEnabled());
        body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(
            list->item(0)->text().contains(QLatin1String("waited for")), patienceMs);
        body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(
            list->item(0)->text().contains(QLatin1String("(connected)")), patienceMs);
    }

    void aRefusalSaysWhichCameraRefused_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::newRow("shown") << true;
        QTest::newRow("not shown any more") << false;
    }
    void aRefusalSaysWhichCameraRefused()
    {
        QFETCH(const bool, isShown);
        const Body left(QStringLiteral("4711"));
        const Body right(
            QStringLiteral("4712"), {QStringLiteral("--fault"), QStringLiteral("refuse-set=iso")});
        Program program;
        Workspace& workspace = openWith(program, left.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        connectBeside(workspace, right.port());
        QTRY_COMPARE_WITH_TIMEOUT(workspace.controller().cameras().size(), 2, patienceMs);
        TetheredCamera& place = *workspace.controller().cameras().last();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(place), patienceMs);
        QVERIFY(&place == &workspace.controller().shown());
        auto* panel = workspace.window().findChild<ControlPanel*>();
        const CameraSetting iso = *place.camera()->setting(QStringLiteral("iso"));
        panel->writeValue(iso.name,
            iso.choices.last() == iso.value.toString() ? iso.choices.first() : iso.choices.last());
        if (!isShown) {
            action(workspace, ActionId::NextCamera)->trigger();
        }
        const MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1String("did not accept")), patienceMs);
        QVERIFY2(
            bar.text().startsWith(place.name() + QLatin1String(": ISO")), qPrintable(bar.text()));
    }

    void withOneCameraThereIsNothingToCopyTo()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QVERIFY(!action(workspace, ActionId::CopySettings)->isEnabled());
        const Body other(QStringLiteral("4712"));
        connectBeside(workspace, other.port());
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::CopySettings)->isEnabled(), patienceMs);
    }

    void pluggedInMeansConnectedIfThePreferenceSaysSo_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void pluggedInMeansConnectedIfThePreferenceSaysSo()
    {
        QFETCH(const bool, wanted);
        const Body body(QStringLiteral("4711"));
        PlayedUsb usb;
        Program program(usb.takeFinder());
        program.settings.setValue(connectWhenPluggedKey, wanted);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QVERIFY(usb.plug({}));
        QVERIFY(workspace.controller().camera() == nullptr);

        QVERIFY(usb.plug({body.port()}));
        if (wanted) {
            QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        } else {
            QVERIFY(workspace.controller().camera() == nullptr);
        }
    }

    void afterSleepTheCameraIsConnectedAgainAndEverythingElseStays()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const QPointer<Camera> camera = workspace.controller().camera();
        const QString picture = viewer(workspace)->picturePath();
        QSignalSpy states(camera, &Camera::stateChanged);
        workspace.onAwake();
        QCOMPARE(camera->state(), Camera::State::Recovering);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QCOMPARE(states.size(), 2);
        QVERIFY(camera == workspace.controller().camera());
        QVERIFY(!camera->settings().isEmpty());
        QCOMPARE(viewer(workspace)->picturePath(), picture);
    }

    void theWindowSaysWhatTheBodyIsCalled()
    {
        const Body body(QStringLiteral("4711"));
        Program program;
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        const auto* label = workspace.window().findChild<QLabel*>(QStringLiteral("camera"));
        QTRY_COMPARE(label->text(), QStringLiteral("D850"));
        CameraNames(program.settings)
            .setName(workspace.controller().camera()->info(), QStringLiteral("Overhead"));
        QTRY_COMPARE(label->text(), QStringLiteral("Overhead"));
    }

    void theSupportedCamerasAreInTheHelpMenu()
    {
        Program program;
        Workspace& workspace = program.open(false);
        action(workspace, ActionId::SupportedCameras)->trigger();
        QTRY_VERIFY(workspace.window().findChild<SupportedCamerasDialog*>() != nullptr);
    }
};

QTEST_MAIN(SeveralCamerasTest)
#include "SeveralCamerasTest.moc"
