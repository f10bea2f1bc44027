// SPDX-License-Identifier: GPL-3.0-or-later
// Plugins that fail, and those that take a whole window.
#include "app/PluginRig.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginPanels.h"
#include "plugin/PluginTakeovers.h"
#include "plugin/PluginWindow.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <stdexcept>

using namespace skein;

/** As a plugin may make one: a child of a window of ours. */
class FailingDialog final : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    void keyPressEvent(QKeyEvent* /*event*/) override { throw std::runtime_error("no dialogue"); }
};

class PluginFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void whatThrowsIsCaughtToldOnceAndNotCalledAgain()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        int called = 0;
        PluginAction action;
        action.id = QStringLiteral("hello");
        action.triggered = [&called](PluginWindow&, bool) {
            ++called;
            throw std::runtime_error("no film");
        };
        desk->host().actions().add(action);
        pluginAction(workspace, QStringLiteral("hello"))->trigger();
        pluginAction(workspace, QStringLiteral("hello"))->trigger();
        QCOMPARE(called, 1);
        QVERIFY(rig.failures.isEmpty()); // Not within the plugin's own call.
        QTRY_COMPARE(rig.failures.size(), 1);
        QVERIFY(rig.failures.first().contains(QStringLiteral("no film")));
    }

    void whatIsThrownOutOfASlotOfItsWidgetIsThePluginsDoing()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QPointer<QPushButton> button;
        const PluginHandle panel = desk->host().panels().add(
            {QStringLiteral("p"), QStringLiteral("P"), [&button](PluginWindow&, QWidget* parent) {
                 button = new QPushButton(QStringLiteral("Fail"), parent);
                 QObject::connect(button, &QPushButton::clicked, button,
                     [] { throw std::runtime_error("out of a slot"); });
                 return button.data();
             }});
        desk->host().panels().show(panel, *desk->host().windows().first());
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(workspace.window().windowHandle(), Qt::LeftButton, {},
            button->mapTo(&workspace.window(), button->rect().center()));
        QTRY_COMPARE(rig.failures.size(), 1);
        QVERIFY(rig.failures.first().contains(QStringLiteral("out of a slot")));
    }

    void whatIsThrownOutOfItsDialogIsThePluginsDoing()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        rig.owns = [](const void* address) { return address == &FailingDialog::staticMetaObject; };
        const auto desk = rig.plugin();
        QVERIFY(hasActiveWindow(workspace));
        auto* dialog = new FailingDialog(desk->host().windows().first()->widget());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_A);
        QTRY_COMPARE(rig.failures.size(), 1);
        QVERIFY(rig.failures.first().contains(QStringLiteral("no dialogue")));
    }

    void aPluginThatSaysItCannotGoOnIsToldOf()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        desk->host().fail(QStringLiteral("The printer is gone."));
        QTRY_COMPARE(rig.failures, QStringList(QStringLiteral("The printer is gone.")));
    }

    void aTakeoverKeepsKeysFromTheWindowUntilItEnds()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QVERIFY(hasActiveWindow(workspace));
        PluginTakeover takeover;
        takeover.create = [](PluginWindow&, QWidget* parent) {
            return new QPushButton(QStringLiteral("Shoot"), parent);
        };
        PluginWindow& window = *desk->host().windows().first();
        const PluginHandle handle = desk->host().takeovers().begin(window, takeover);
        QVERIFY(handle != 0);
        QCOMPARE(desk->host().takeovers().begin(window, takeover), PluginHandle(0));
        QTRY_VERIFY(workspace.window().isFullScreen());
        auto* button = workspace.window().findChild<QPushButton*>();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                    QApplication::focusWidget()->window() == &workspace.window());
        QVERIFY(button != nullptr);
        QTest::keyClick(
            workspace.window().windowHandle(), Qt::Key_N, Qt::ControlModifier); // New window.
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Q, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(rig.program.windows.count(), 1);
        QVERIFY(workspace.window().isFullScreen());
        desk->host().remove(handle);
        QTRY_VERIFY(!workspace.window().isFullScreen());
        QVERIFY(workspace.window().menuWidget()->isEnabled());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.program.windows.count(), 2, patienceMs);
    }

    void theEndOfTheProgramEndsATakeover()
    {
        PluginRig rig;
        rig.program.open(false);
        const auto desk = rig.plugin();
        int ended = 0;
        PluginTakeover takeover;
        takeover.create = [](PluginWindow&, QWidget* parent) { return new QWidget(parent); };
        takeover.fullScreen = false;
        takeover.ended = [&ended] { ++ended; };
        QVERIFY(desk->host().takeovers().begin(*desk->host().windows().first(), takeover) != 0);
        rig.program.windows.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.program.windows.count(), 0, patienceMs);
        QCOMPARE(ended, 1);
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginFaultTest)
#include "PluginFaultTest.moc"
