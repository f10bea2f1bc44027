// SPDX-License-Identifier: GPL-3.0-or-later
// How a camera leans, from the body by the real driver to the line over live view.
#include "app/Bodies.h"
#include "viewer/LevelLayer.h"
#include "widgets/FocusCommands.h"
#include "widgets/FocusRow.h"
#include "widgets/LevelCommands.h"

#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace skein;

namespace {

struct Studio
{
    explicit Studio(const QStringList& more = {})
        : body(QStringLiteral("1"), more)
    {}

    [[nodiscard]] bool showsLiveView()
    {
        QAction* live = action(workspace, ActionId::LiveView);
        if (!hasActiveWindow(workspace) ||
            !QTest::qWaitFor([live] { return live->isEnabled(); }, patienceMs)) {
            return false;
        }
        live->trigger();
        return QTest::qWaitFor(
            [this] { return !viewer(workspace)->shownPicture().image.isNull(); }, patienceMs);
    }
    [[nodiscard]] const LevelLayer& layer() const
    {
        return workspace.window().findChild<LevelCommands*>()->layer();
    }
    /** The line over live view has this angle. */
    [[nodiscard]] bool shows(double angle) const
    {
        const auto& reading = layer().reading();
        return reading && std::abs(reading->angle - angle) < 0.01;
    }

    Body body;
    Program program;
    Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
};

} // namespace

class LevelWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theLineFollowsTheCamera()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::ShowLevel)->isEnabled(), patienceMs);
        QVERIFY(!studio.layer().reading()); // Nobody asks while nobody looks.
        QTest::keyClick(&studio.workspace.window(), Qt::Key_L, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.shows(0), patienceMs);
        studio.body.tell(QStringLiteral("tilt -3.5 2"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.shows(-3.5), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.layer().reading()->pitch && *studio.layer().reading()->pitch == 2, patienceMs);
        studio.body.tell(QStringLiteral("tilt unknown"));
        QTRY_VERIFY_WITH_TIMEOUT(!studio.layer().reading(), patienceMs);
    }

    void theLineIsTurnedWithThePicture()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::ShowLevel)->isEnabled(), patienceMs);
        action(studio.workspace, ActionId::ShowLevel)->trigger();
        studio.body.tell(QStringLiteral("tilt 5"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.shows(5), patienceMs);
        action(studio.workspace, ActionId::TurnLiveRight)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio.shows(95), patienceMs);
        action(studio.workspace, ActionId::TurnLiveLeft)->trigger();
        action(studio.workspace, ActionId::MirrorLive)->trigger();
        // The same line, seen from its other end.
        QTRY_VERIFY_WITH_TIMEOUT(studio.shows(175), patienceMs);
    }

    void aCameraThatTellsNothingHasNoSuchCommand()
    {
        Studio studio({QStringLiteral("--without"), QStringLiteral("d067")});
        studio.program.settings.setValue(SettingKey<bool>{"view/level", false}, true);
        QVERIFY(studio.showsLiveView());
        QVERIFY(!action(studio.workspace, ActionId::ShowLevel)->isEnabled());
        QVERIFY(!studio.layer().isOn());
    }

    void focusIsSoughtInTheSharpnessSpot()
    {
        Studio studio;
        const auto* focus = studio.workspace.window().findChild<FocusCommands*>();
        QVERIFY(!focus->place());
        action(studio.workspace, ActionId::SharpnessSpot)->trigger();
        action(studio.workspace, ActionId::SpotRight)->trigger();
        QCOMPARE(focus->place(), std::optional(QPointF(0.52, 0.5)));
        action(studio.workspace, ActionId::SharpnessSpot)->trigger();
        QVERIFY(!focus->place());
    }

    void theMouseSteersTheFocusByButtons()
    {
        Studio studio;
        auto* row = studio.workspace.window().findChild<FocusRow*>();
        QVERIFY(row->isHidden());
        QVERIFY(studio.showsLiveView());
        QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), patienceMs);
        QToolButton* farther = nullptr;
        const auto buttons = row->findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            if (button->text() == QStringLiteral("›››")) {
                farther = button;
            }
        }
        QVERIFY(farther != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(farther->isEnabled(), patienceMs);
        const Camera& camera = *studio.workspace.controller().camera();
        const auto distance = [&camera] {
            return camera.setting(QStringLiteral("focusdistance"))->value.toString();
        };
        const QString before = distance();
        QTest::mouseClick(farther, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(distance() != before, patienceMs);
    }
};

QTEST_MAIN(LevelWindowTest)
#include "LevelWindowTest.moc"
