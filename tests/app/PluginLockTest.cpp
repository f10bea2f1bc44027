// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is locked to a plugin's widget, for a kiosk.
#include "app/PluginRig.h"
#include "plugin/PluginLocks.h"
#include "plugin/PluginSounds.h"
#include "plugin/PluginTakeovers.h"
#include "plugin/PluginWindow.h"

#include <QDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

using namespace skein;

namespace {

/** Counts what the window manager makes of Alt+F4: an order to close, or nothing but a key. */
class AltF4 final : public QObject
{
public:
    int orders = 0;
    int keys = 0;

    /** Presses it, as a hand on the keyboard does, until @p isEnough. */
    [[nodiscard]] static bool press(const std::function<bool()>& isEnough)
    {
        for (int i = 0; i < 20; ++i) {
            QProcess::execute(
                QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("alt+F4")});
            if (QTest::qWaitFor(isEnough, patienceMs / 20)) {
                return true;
            }
        }
        return false;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        orders += event->type() == QEvent::Close && watched->isWidgetType() ? 1 : 0;
        keys +=
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F4
                ? 1
                : 0;
        return false;
    }
};

/** Two windows; the first one is taken over. */
struct Kiosk
{
    explicit Kiosk(bool isLocked = true, bool virtualCamera = false)
        : first(rig.program.open(virtualCamera))
        , second(rig.program.open(false))
        , desk(rig.plugin())
    {
        PluginTakeover takeover;
        takeover.create = [this](PluginWindow&, QWidget* parent) {
            return content = new QPushButton(QStringLiteral("Shoot"), parent);
        };
        takeover.ended = [this] { ++ended; };
        handle = desk->host().takeovers().begin(*desk->host().windows().first(), takeover);
        locks = static_cast<PluginLocks*>(desk->host().find(SkeinPluginLocks_iid));
        if (isLocked && locks != nullptr) {
            wasLocked = locks->lock(handle);
        }
    }
    [[nodiscard]] bool isCovered() const { return content && content->isVisible(); }

    PluginRig rig;
    Workspace& first;
    Workspace& second;
    std::unique_ptr<PluginDesk> desk;
    QPointer<QPushButton> content;
    PluginLocks* locks = nullptr;
    PluginHandle handle = 0;
    bool wasLocked = false;
    int ended = 0;
};

} // namespace

class PluginLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void interfacesThatCameLaterAreFoundByTheirIds()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        QVERIFY(desk->host().find(SkeinPluginLocks_iid) != nullptr);
        QVERIFY(desk->host().find(SkeinPluginSounds_iid) != nullptr);
        QVERIFY(desk->host().find("org.skein_photo.PluginLocks/2") == nullptr);
        QVERIFY(desk->host().find("") == nullptr);
    }

    void onlyATakeoverIsLockedAndOnce()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.wasLocked);
        QVERIFY(!kiosk.locks->lock(kiosk.handle));
        QVERIFY(!kiosk.locks->lock(kiosk.handle + 1));
        kiosk.desk->host().remove(kiosk.handle);
        QVERIFY(!kiosk.locks->lock(kiosk.handle));
    }

    void commandsOfOtherWindowsCannotBeGivenByKeyOrMouse()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.wasLocked);
        MainWindow& other = kiosk.second.window();
        other.activateWindow();
        for (QWindow* window : {kiosk.first.window().windowHandle(), other.windowHandle()}) {
            QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
            QTest::keyClick(window, Qt::Key_Q, Qt::ControlModifier);
            QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        }
        auto* button = other.findChild<QAbstractButton*>();
        QVERIFY(button != nullptr);
        int clicked = 0;
        connect(button, &QAbstractButton::clicked, this, [&clicked] { ++clicked; });
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(clicked, 0);
        QCOMPARE(kiosk.rig.program.windows.count(), 2);
        QVERIFY(kiosk.isCovered());
        kiosk.desk->host().remove(kiosk.handle);
        QVERIFY(hasActiveWindow(kiosk.second));
        QTest::keyClick(other.windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.rig.program.windows.count(), 3, patienceMs);
    }

    void theWidgetItselfGetsKeysAndMouse()
    {
        Kiosk kiosk;
        QVERIFY(hasActiveWindow(kiosk.first));
        QTRY_COMPARE(QApplication::focusWidget(), kiosk.content.data());
        int clicked = 0;
        connect(kiosk.content, &QPushButton::clicked, this, [&clicked] { ++clicked; });
        QTest::keyClick(kiosk.first.window().windowHandle(), Qt::Key_Space);
        QTRY_COMPARE(clicked, 1);
        QTest::mouseClick(kiosk.content, Qt::LeftButton);
        QCOMPARE(clicked, 2);
    }

    void keysOfTheWindowManagerGoToTheWidget()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty()) {
            QSKIP("xdotool is missing");
        }
        Kiosk kiosk(false);
        QVERIFY(hasActiveWindow(kiosk.first));
        QTRY_COMPARE(QApplication::focusWidget(), kiosk.content.data());
        AltF4 altF4;
        qApp->installEventFilter(&altF4); // The cover's filter comes before those of the window.
        QVERIFY(AltF4::press([&altF4] { return altF4.orders > 0; })); // It is the manager's.
        QCOMPARE(altF4.keys, 0);
        QVERIFY(kiosk.locks->lock(kiosk.handle));
        QVERIFY(AltF4::press([&altF4] { return altF4.keys > 0; }));
        const int orders = altF4.orders;
        const int keys = altF4.keys;
        QVERIFY(AltF4::press([&altF4, keys] { return altF4.keys > keys; }));
        QCOMPARE(altF4.orders, orders);
        kiosk.desk->host().remove(kiosk.handle);
        QVERIFY(hasActiveWindow(kiosk.first));
        QTRY_COMPARE(kiosk.first.window().isFullScreen(), false);
        QVERIFY(AltF4::press([&altF4, orders] { return altF4.orders > orders; })); // Given back.
    }

    void dialogsWaitUntilItIsUnlocked()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QDialog before(&workspace.window());
        before.show();
        QVERIFY(QTest::qWaitForWindowExposed(&before));
        PluginTakeover takeover;
        takeover.create = [](PluginWindow&, QWidget* parent) { return new QPushButton(parent); };
        const PluginHandle handle =
            desk->host().takeovers().begin(*desk->host().windows().first(), takeover);
        auto* locks = static_cast<PluginLocks*>(desk->host().find(SkeinPluginLocks_iid));
        QVERIFY(locks->lock(handle));
        QVERIFY(!before.isVisible());
        QDialog meanwhile(&workspace.window());
        meanwhile.open();
        QTRY_VERIFY(!meanwhile.isVisible());
        QVERIFY(meanwhile.windowHandle() == nullptr || !meanwhile.windowHandle()->isExposed());
        desk->host().remove(handle);
        QVERIFY(before.isVisible());
        QTRY_VERIFY(meanwhile.isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(&meanwhile));
    }

    void aDialogThatIsShownJustBeforeTheEndIsSeenAndOneThatWasAnsweredIsNot()
    {
        Kiosk kiosk;
        QDialog answered(&kiosk.first.window());
        answered.open();
        QTRY_VERIFY(!answered.isVisible());
        answered.reject();
        QDialog late(&kiosk.first.window());
        late.open();
        kiosk.desk->host().remove(kiosk.handle);
        QVERIFY(QTest::qWaitForWindowExposed(&late));
        QVERIFY(!late.testAttribute(Qt::WA_DontShowOnScreen));
        QVERIFY(!answered.isVisible());
        QVERIFY(!answered.testAttribute(Qt::WA_DontShowOnScreen));
    }

    void noToolTipIsShown()
    {
        Kiosk kiosk;
        kiosk.content->setToolTip(QStringLiteral("technical"));
        QHelpEvent tip(QEvent::ToolTip, QPoint(5, 5), kiosk.content->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(kiosk.content, &tip);
        const QWidgetList all = QApplication::topLevelWidgets();
        QVERIFY(std::none_of(all.begin(), all.end(), [](const QWidget* widget) {
            return widget->isVisible() && widget->windowType() == Qt::ToolTip;
        }));
    }

    void quitInAnotherWindowIsNotForTheKiosk()
    {
        Kiosk kiosk;
        kiosk.rig.program.windows.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.rig.program.windows.count(), 1, patienceMs);
        QVERIFY(kiosk.isCovered());
        QCOMPARE(kiosk.ended, 0);
    }

    void theEndFromOutsideIsForItToo()
    {
        Kiosk kiosk;
        kiosk.rig.program.windows.interrupt();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.rig.program.windows.count(), 0, patienceMs);
        QCOMPARE(kiosk.ended, 1);
    }

    void aWindowThatWaitsForItsPhotographsStaysCovered_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("a kiosk") << true;
        QTest::newRow("another takeover") << false;
    }

    void aWindowThatWaitsForItsPhotographsStaysCovered()
    {
        QFETCH(bool, isLocked);
        Kiosk kiosk(isLocked, true);
        const ActionCollection& actions = kiosk.first.window().actions();
        QTRY_VERIFY_WITH_TIMEOUT(actions[ActionId::Capture]->isEnabled(), patienceMs);
        kiosk.first.controller().capture();
        QTRY_VERIFY_WITH_TIMEOUT(!actions[ActionId::Capture]->isEnabled(), patienceMs);
        if (isLocked) {
            kiosk.rig.program.windows.interrupt();
        } else {
            kiosk.rig.program.windows.closeAll(); // "Quit" in the other window.
        }
        QVERIFY(kiosk.first.window().isVisible()); // It waits, and says so to nobody.
        QVERIFY(kiosk.isCovered());
        QCOMPARE(kiosk.ended, 0);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.rig.program.windows.count(), 0, patienceMs);
        QCOMPARE(kiosk.ended, 1);
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginLockTest)
#include "PluginLockTest.moc"
