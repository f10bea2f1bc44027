// SPDX-License-Identifier: GPL-3.0-or-later
// The camera's focus and its shutter by keys and by the mouse, in the whole program.
#include "analysis/Sharpness.h"
#include "app/Program.h"
#include "widgets/FocusCommands.h"
#include "widgets/MessageBar.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterPlan.h"
#include "wire/Exposure.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A window with live view of the virtual camera. */
struct Studio
{
    Program program;
    Workspace& workspace = program.open();

    [[nodiscard]] Camera& camera() const { return *workspace.controller().camera(); }

    [[nodiscard]] bool connected()
    {
        return QTest::qWaitFor(
            [this] { return action(workspace, ActionId::Capture)->isEnabled(); }, patienceMs);
    }

    [[nodiscard]] bool showsLiveView()
    {
        if (!connected() || !hasActiveWindow(workspace)) {
            return false;
        }
        action(workspace, ActionId::LiveView)->trigger();
        return QTest::qWaitFor([this] { return !frame().isNull(); }, patienceMs);
    }

    [[nodiscard]] QImage frame() const
    {
        const ShownPicture shown = viewer(workspace)->shownPicture();
        return shown.live ? shown.image : QImage();
    }

    /** Of the test chart in the middle of the scene. */
    [[nodiscard]] double sharpness() const
    {
        const QImage image = frame();
        return sharpnessOf(image, QRect(image.width() * 2 / 5, image.height() * 2 / 5,
                                      image.width() / 5, image.height() / 5))
            .value_or(0);
    }

    [[nodiscard]] bool writes(const QString& name, const QString& value)
    {
        camera().writeSetting(name, value);
        return QTest::qWaitFor(
            [&] { return camera().setting(name)->value.toString() == value; }, patienceMs);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&workspace.window(), key, modifiers);
    }

    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace.session().folder()).size();
    }
};

} // namespace

class FocusWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theKeysMoveTheFocusAndAFindsItAgainTwice()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() > 5, patienceMs); // It begins in focus.
        const double sharp = studio.sharpness();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::FocusFarCoarse)->isEnabled(), patienceMs);
        for (int round = 0; round < 2; ++round) {
            QSignalSpy said(
                studio.workspace.window().findChild<FocusCommands*>(), &FocusCommands::said);
            studio.press(Qt::Key_A);
            QTRY_VERIFY_WITH_TIMEOUT(
                !said.isEmpty() && said.last().first().toString() == QLatin1String("In focus"),
                patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() > 0.9 * sharp, patienceMs);
            studio.press(Qt::Key_Greater);
            QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() < 0.8 * sharp, patienceMs);
        }
    }

    void aClickChoosesWhereToFocus()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        ImageView* view = viewer(studio.workspace);
        const auto* focus = studio.workspace.window().findChild<FocusCommands*>();
        QVERIFY(!focus->place());
        const QRectF picture = view->frame().visible;
        const QPointF place(picture.x() + picture.width() * 0.9, picture.center().y());
        QTest::mouseClick(view, Qt::LeftButton, {}, place.toPoint());
        QTRY_VERIFY(focus->place());
        QVERIFY(std::abs(focus->place()->x() - 0.9) < 0.02);
        QVERIFY(std::abs(focus->place()->y() - 0.5) < 0.02);
        QVERIFY(studio.workspace.window().messages().text().isEmpty());
    }

    void focusIsFoundBySharpness()
    {
        const auto goBack = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() > 5, patienceMs);
        const double sharp = studio.sharpness();
        studio.press(Qt::Key_Greater);
        QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() < 0.8 * sharp, patienceMs);
        QSignalSpy said(
            studio.workspace.window().findChild<FocusCommands*>(), &FocusCommands::said);
        action(studio.workspace, ActionId::FocusBySharpness)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            !said.isEmpty() && said.last().first().toString() == QLatin1String("In focus"),
            3 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.sharpness() > 0.9 * sharp, patienceMs);
        const QString onTheWay = said.at(said.size() - 2).first().toString();
        QVERIFY2(onTheWay.contains(QLatin1String("pass 4 of 4")) &&
                     onTheWay.contains(QLatin1String("best so far")),
            qPrintable(onTheWay));
        static const QRegularExpression withComma(QStringLiteral("Sharpness \\d+,\\d"));
        QVERIFY2(withComma.match(onTheWay).hasMatch(), qPrintable(onTheWay));
    }

    void autofocusSaysThatTheMarksAreGone()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::MarkFocusA)->isEnabled(), patienceMs);
        action(studio.workspace, ActionId::MarkFocusA)->trigger();
        QVERIFY(action(studio.workspace, ActionId::GoToFocusA)->isEnabled());
        studio.press(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.workspace.window().messages().text().contains(QLatin1String("focus marks")),
            patienceMs);
        QVERIFY(!action(studio.workspace, ActionId::GoToFocusA)->isEnabled());
    }

    void escapeEndsTheSweepAndLeavesLiveViewOn()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        action(studio.workspace, ActionId::FocusBySharpness)->trigger();
        auto* focus = studio.workspace.window().findChild<FocusCommands*>();
        QVERIFY(focus->canCancel());
        studio.press(Qt::Key_Escape);
        QVERIFY(!focus->canCancel());
        QVERIFY(studio.workspace.controller().isPreviewing());
    }

    void whoEndsLiveViewHearsThatFocusingEndedToo()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        auto* focus = studio.workspace.window().findChild<FocusCommands*>();
        action(studio.workspace, ActionId::FocusBySharpness)->trigger();
        QVERIFY(focus->canCancel());
        QSignalSpy said(focus, &FocusCommands::said);
        action(studio.workspace, ActionId::LiveView)->trigger();
        QVERIFY(!focus->canCancel());
        QVERIFY(!said.isEmpty());
        QVERIFY(said.last().first().toString().contains(QLatin1String("before the focus")));
    }

    void withoutLiveViewTheKeySaysWhatToDo()
    {
        Studio studio;
        QVERIFY(studio.connected());
        action(studio.workspace, ActionId::FocusFar)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.workspace.window().messages().text().contains(QLatin1String("live view")),
            patienceMs);
        QVERIFY(!action(studio.workspace, ActionId::FocusBySharpness)->isEnabled());
    }

    void aBulbExposureEndsAtItsLength()
    {
        Studio studio;
        QVERIFY(studio.connected());
        studio.program.settings.setValue(ShutterPlan::bulbKey, 1);
        QVERIFY(studio.writes(QStringLiteral("shutterspeed"), QStringLiteral("Bulb")));
        QSignalSpy said(
            studio.workspace.window().findChild<ShutterCommands*>(), &ShutterCommands::said);
        action(studio.workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QVERIFY(!said.isEmpty());
        QCOMPARE(said.first().first().toString(), QStringLiteral("Bulb 0:00 of 0:01"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.camera().state(), Camera::State::Ready, patienceMs);
    }

    void escapeEndsABulbExposureWithoutALength()
    {
        Studio studio;
        QVERIFY(studio.connected());
        QVERIFY(studio.writes(QStringLiteral("shutterspeed"), QStringLiteral("Bulb")));
        QSignalSpy said(
            studio.workspace.window().findChild<ShutterCommands*>(), &ShutterCommands::said);
        action(studio.workspace, ActionId::Capture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), patienceMs); // The clock runs.
        action(studio.workspace, ActionId::Cancel)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
    }

    void severalPicturesAreTakenInARow()
    {
        Studio studio;
        QVERIFY(studio.connected());
        studio.program.settings.setValue(ShutterPlan::picturesKey, 3);
        action(studio.workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 3, patienceMs);
        QVERIFY(!studio.workspace.window().findChild<ShutterCommands*>()->canCancel());
    }

    void theSelfTimerCountsAndEscapeStopsIt()
    {
        Studio studio;
        QVERIFY(studio.connected());
        studio.program.settings.setValue(ShutterPlan::delayKey, 60);
        auto* shutter = studio.workspace.window().findChild<ShutterCommands*>();
        QSignalSpy said(shutter, &ShutterCommands::said);
        action(studio.workspace, ActionId::Capture)->trigger();
        QVERIFY(shutter->canCancel());
        QCOMPARE(said.first().first().toString(), QStringLiteral("60 s"));
        action(studio.workspace, ActionId::Cancel)->trigger();
        QVERIFY(!shutter->canCancel());
        QCOMPARE(studio.camera().state(), Camera::State::Ready);
        // Pressed again while it counts, the key does not wait any longer.
        action(studio.workspace, ActionId::Capture)->trigger();
        action(studio.workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
    }
};

QTEST_MAIN(FocusWindowTest)
#include "FocusWindowTest.moc"
