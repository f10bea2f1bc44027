// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WheelGuard.h"

#include "PanelHarness.h"
#include "widgets/ChoiceBox.h"
#include "widgets/SettingDial.h"

#include <QMouseEvent>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace skein;
using namespace skein::test;
using namespace std::chrono_literals;

namespace {

/** One notch; true: the control took it, so the panel does not scroll. */
bool turn(QWidget& widget, int eighths)
{
    const QPointF place = widget.rect().center();
    QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, eighths}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/** The pointer comes to the place so far from the middle, by hand. */
void move(QWidget& widget, QPointF from)
{
    const QPointF place = widget.rect().center() + from;
    QMouseEvent event(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void leave(QWidget& widget)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &event);
}

void setRest(const QWidget& widget, std::chrono::milliseconds rest)
{
    widget.findChild<WheelGuard*>()->setRest(rest);
}

/** A dial that nobody has chosen, at the second of three values. */
struct Dial
{
    Dial()
    {
        dial.setTexts({QStringLiteral("f/4"), QStringLiteral("f/5.6"), QStringLiteral("f/8")}, 1);
        dial.resize(240, dial.sizeHint().height());
        dial.show();
        dial.clearFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowExposed(&dial); }

    SettingDial dial;
};

} // namespace

/** What the wheel does over the controls of a panel that scrolls. */
class WheelGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialStepsWhenThePointerWasBroughtThereAndRests()
    {
        Dial scene;
        QVERIFY(scene.isReady());
        scene.dial.clearFocus();
        setRest(scene.dial, 0s);
        move(scene.dial, {0, 0});
        QVERIFY(turn(scene.dial, 120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/8"));
        QVERIFY(turn(scene.dial, -120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/5.6"));
        leave(scene.dial);
        QVERIFY(!turn(scene.dial, 120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/5.6"));
    }

    void whatComesBelowThePointerByScrollingScrollsOn()
    {
        Dial scene;
        QVERIFY(scene.isReady());
        scene.dial.clearFocus();
        setRest(scene.dial, 0s);
        QVERIFY(!turn(scene.dial, 120));
        move(scene.dial, {1, 0}); // A hand that turns the wheel trembles.
        QVERIFY(!turn(scene.dial, 120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/5.6"));
        move(scene.dial, {60, 0}); // This one means it.
        QVERIFY(turn(scene.dial, 120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/8"));
    }

    void aPointerThatHasHardlyArrivedScrollsOn()
    {
        Dial scene;
        QVERIFY(scene.isReady());
        scene.dial.clearFocus();
        setRest(scene.dial, 1h);
        move(scene.dial, {0, 0});
        QVERIFY(!turn(scene.dial, 120));
        QCOMPARE(scene.dial.text(), QStringLiteral("f/5.6"));
    }

    void aMenuAndASliderDoTheSame()
    {
        FakeCamera camera;
        ControlPanel panel;
        CameraSetting range = choiceSetting(QStringLiteral("wb"), {}, {});
        range.kind = SettingKind::Range;
        range.range = {0, 10, 1};
        range.value = 5.0;
        panel.setSettings({iso(QStringLiteral("200")), range}, camera.writer());
        panel.setEssentials({QStringLiteral("iso"), QStringLiteral("wb")});
        panel.resize(320, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setFocus();
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        auto* slider = control<QSlider>(panel, QStringLiteral("wb"));
        setRest(*box, 0s);
        setRest(*slider, 0s);
        QVERIFY(!turn(*box, -120));
        QVERIFY(!turn(*slider, 120));
        QVERIFY(camera.written.isEmpty());
        leave(*box);
        move(*box, {0, 0});
        QVERIFY(turn(*box, -120));
        QTRY_COMPARE(camera.written.size(), 1);
        QCOMPARE(camera.written.last().second, QVariant(QStringLiteral("400")));
        QVERIFY(!box->chosenInMenu()); // More steps may follow.
        leave(*slider);
        move(*slider, {0, 0});
        QVERIFY(turn(*slider, 120));
        QTRY_COMPARE(camera.written.size(), 2);
        QVERIFY(camera.written.last().second.toDouble() > 5);
        QVERIFY(panel.row(QStringLiteral("iso"))->toolTip().contains(WheelGuard::advice()));
    }
};

QTEST_MAIN(WheelGuardTest)
#include "WheelGuardTest.moc"
