// SPDX-License-Identifier: GPL-3.0-or-later
// What each key does in the program's own window.
#include "app/KeyProgram.h"
#include "viewer/PresentationWindow.h"
#include "viewer/ViewOptions.h"
#include "widgets/FocusRow.h"
#include "widgets/KeyChanges.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/ShortcutsPage.h"

#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace skein;

class KeyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void spaceAndSCapture()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        rig.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(rig.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.act(ActionId::Capture)->isEnabled(), patienceMs);
        rig.press(Qt::Key_S);
        QTRY_COMPARE_WITH_TIMEOUT(rig.taken(), 2, patienceMs);
    }

    void pSwitchesLiveViewAndEscapeEndsIt()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        rig.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*rig.workspace)->isLive(), patienceMs);
        rig.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer(*rig.workspace)->isLive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.act(ActionId::LiveView)->isEnabled(), patienceMs);
        rig.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*rig.workspace)->isLive(), patienceMs);
        rig.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer(*rig.workspace)->isLive(), patienceMs);
    }

    void theKeysOfTheZoomZoom()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        const ImageView* view = viewer(*rig.workspace);
        rig.press(Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(view->scale(), 1.0);
        rig.press(Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(view->scale() > 1.0);
        const double large = view->scale();
        rig.press(Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(view->scale() < large);
        rig.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(view->isFit());
    }

    void f11AndEscapeEnterAndLeaveFullScreen()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        rig.press(Qt::Key_F11);
        QTRY_VERIFY(rig.window().isFullScreen());
        QVERIFY(hasActiveWindow(*rig.workspace));
        rig.press(Qt::Key_F11);
        QTRY_VERIFY(!rig.window().isFullScreen());
        rig.press(Qt::Key_F11);
        QTRY_VERIFY(rig.window().isFullScreen());
        rig.press(Qt::Key_Escape);
        QTRY_VERIFY(!rig.window().isFullScreen());
    }

    void mOAndHSwitchMaskWarningAndScale()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        const auto* options = rig.window().findChild<ViewOptions*>();
        const bool mask = options->mask().isShown;
        rig.press(Qt::Key_M);
        QTRY_COMPARE(options->mask().isShown, !mask);
        for (const auto& [key, id] : {std::pair(Qt::Key_O, ActionId::ExposureWarning),
                 std::pair(Qt::Key_H, ActionId::HistogramScale)}) {
            const bool before = rig.act(id)->isChecked();
            rig.press(key);
            QTRY_COMPARE(rig.act(id)->isChecked(), !before);
        }
    }

    void aAndTheSignsSteerTheFocus()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        QTRY_VERIFY_WITH_TIMEOUT(rig.act(ActionId::FocusNear)->isEnabled(), patienceMs);
        // What they do to the lens FocusWindowTest sees; here that each reaches its command.
        const QList<std::pair<QKeyCombination, ActionId>> keys{{Qt::Key_Comma, ActionId::FocusNear},
            {Qt::Key_Period, ActionId::FocusFar}, {Qt::Key_Less, ActionId::FocusNearCoarse},
            {Qt::Key_Greater, ActionId::FocusFarCoarse}, {Qt::Key_A, ActionId::Autofocus}};
        for (const auto& [key, id] : keys) {
            QTRY_VERIFY_WITH_TIMEOUT(rig.act(id)->isEnabled(), patienceMs);
            int given = 0;
            const auto connection =
                connect(rig.act(id), &QAction::triggered, this, [&given] { ++given; });
            rig.press(key.key(), key.keyboardModifiers());
            QVERIFY2(given == 1, qPrintable(QKeySequence(key).toString()));
            disconnect(connection);
        }
    }

    void f5PresentsAndEscapeEndsThat()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        rig.press(Qt::Key_F5);
        const QPointer<PresentationWindow> shown = rig.window().findChild<PresentationWindow*>();
        QVERIFY(shown);
        QVERIFY(QTest::qWaitForWindowActive(shown));
        // The overlay is about the presentation, and lies over it.
        QTest::keyClick(shown->windowHandle(), Qt::Key_Question, Qt::ControlModifier);
        auto* overlay = shown->findChild<KeyOverlay*>();
        QVERIFY(overlay != nullptr);
        QVERIFY(overlay->accessibleName().contains(QLatin1String("presentation")));
        QTest::keyClick(shown->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(shown->findChild<KeyOverlay*>() == nullptr);
        QVERIFY(shown);
        QTest::keyClick(shown->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(shown.isNull());
    }

    void theOverlayIsAboutWhereThePhotographerIs()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        const auto says = [&rig](const char* word) {
            rig.act(ActionId::ShowKeys)->trigger();
            const bool does = rig.overlay()->accessibleName().contains(QLatin1String(word));
            rig.press(Qt::Key_Escape);
            return does && QTest::qWaitFor([&rig] { return rig.overlay() == nullptr; });
        };
        QVERIFY(says("photographs"));
        rig.press(Qt::Key_G);
        QVERIFY(says("grid"));
        rig.press(Qt::Key_C);
        QTRY_VERIFY(rig.act(ActionId::Compare)->isChecked());
        QVERIFY(says("comparing"));
        rig.press(Qt::Key_Escape);
        QTRY_VERIFY(!rig.act(ActionId::Compare)->isChecked());
        rig.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*rig.workspace)->isLive(), patienceMs);
        QVERIFY(says("live view"));
        QVERIFY(viewer(*rig.workspace)->isLive()); // Escape did nothing else.
    }

    void buttonsSayTheirKeys()
    {
        KeyProgram rig(true);
        QVERIFY(rig.isConnected());
        int said = 0;
        const auto buttons = rig.window().findChildren<QToolButton*>();
        for (const QToolButton* button : buttons) {
            const QAction* command = button->defaultAction();
            if (command != nullptr && !command->shortcut().isEmpty()) {
                const QString key = command->shortcut().toString(QKeySequence::NativeText);
                QVERIFY2(button->toolTip().contains(key), qPrintable(button->toolTip()));
                ++said;
            }
        }
        QVERIFY(said >= 6);
        const auto* focus = rig.window().findChild<FocusRow*>();
        const auto steps = focus->findChildren<QToolButton*>();
        const auto hasNewKey = [&steps] {
            return std::ranges::any_of(steps, [](const QToolButton* each) {
                return each->toolTip().contains(QLatin1String("(F7)"));
            });
        };
        QVERIFY(!hasNewKey());
        KeyChanges changes;
        changes.setKeys({QStringLiteral("autofocus"), {}}, actionKeys({"F7"}));
        changes.storeIn(rig.program.settings);
        QVERIFY(hasNewKey());
    }

    void ctrlQuestionMarkAndCtrlF1ShowTheKeys()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        rig.press(Qt::Key_F1, Qt::ControlModifier);
        QVERIFY(rig.overlay() != nullptr);
        rig.press(Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(rig.overlay() == nullptr);
        rig.press(Qt::Key_Question, Qt::ControlModifier);
        QVERIFY(rig.overlay() != nullptr);
        QTest::mouseClick(rig.window().windowHandle(), Qt::LeftButton, {}, QPoint(400, 300));
        QTRY_VERIFY(rig.overlay() == nullptr);
        QVERIFY(viewer(*rig.workspace)->hasFocus());
    }

    void ctrlNOpensAWindowAndCtrlQClosesAll()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(rig.program.windows.count(), 2);
        // A key that is changed is another one in both at once.
        KeyChanges changes;
        changes.setKeys({QStringLiteral("quit"), {}}, actionKeys({"Ctrl+Y"}));
        changes.storeIn(rig.program.settings);
        for (const Workspace* each : rig.program.windows.workspaces()) {
            QCOMPARE(action(*each, ActionId::Quit)->shortcuts(), actionKeys({"Ctrl+Y"}));
        }
        QVERIFY(hasActiveWindow(*rig.workspace));
        rig.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(rig.program.windows.count(), 0);
    }

    void aRemoteThatWasAssignedTakesPhotographs()
    {
        KeyProgram rig(true);
        KeyChanges changes;
        changes.setKeys({QStringLiteral("page-forward"), {}}, {});
        changes.setKeys({QStringLiteral("capture"), {}}, actionKeys({"PgDown", "Volume Up"}));
        changes.storeIn(rig.program.settings);
        QVERIFY(rig.isConnected());
        rig.press(Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(rig.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.act(ActionId::Capture)->isEnabled(), patienceMs);
        rig.press(Qt::Key_VolumeUp);
        QTRY_COMPARE_WITH_TIMEOUT(rig.taken(), 2, patienceMs);
        rig.press(Qt::Key_S); // It has gone.
        QVERIFY(rig.act(ActionId::Capture)->isEnabled());
    }

    void thePageOfKeysIsAmongThePreferences()
    {
        KeyProgram rig(false);
        QVERIFY(rig.isReady());
        auto& dialog = rig.window().showPreferences();
        auto* page = dialog.findChild<ShortcutsPage*>();
        QVERIFY(page != nullptr);
        dialog.showPage(page);
        QTRY_VERIFY(page->isVisible());
        dialog.close();
    }
};

QTEST_MAIN(KeyWindowTest)
#include "KeyWindowTest.moc"
