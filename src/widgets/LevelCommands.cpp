// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LevelCommands.h"

#include "base/Settings.h"
#include "camera/TiltMeter.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/LevelLayer.h"
#include "widgets/ActionCollection.h"
#include "widgets/LivePresenter.h"

#include <QAction>
#include <cmath>

namespace skein {

namespace {

const SettingKey<bool> shownKey{"view/level", false};

/** The angle of a line in the upright picture that has @p degrees in the stored one; clockwise. */
double angleInUpright(double degrees, Orientation orientation)
{
    constexpr QPointF middle(0.5, 0.5);
    constexpr double half = 180;
    const double turn = degrees * M_PI / half;
    const QPointF end = middle + QPointF(std::cos(turn), std::sin(turn)) / 4;
    const QPointF line = placeInUpright(end, orientation) - placeInUpright(middle, orientation);
    return std::atan2(line.y(), line.x()) * half / M_PI;
}

} // namespace

LevelCommands::LevelCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_meter(new TiltMeter(this))
    , m_layer(parts.view.emplaceLayer<LevelLayer>())
{
    QAction* action = parts.actions[ActionId::ShowLevel];
    action->setChecked(parts.settings.value(shownKey));
    connect(action, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.setValue(shownKey, on);
        refresh();
    });
    connect(m_meter, &TiltMeter::changed, this, &LevelCommands::refresh);
    connect(m_meter, &TiltMeter::told, this, &LevelCommands::show);
    connect(&parts.controller, &SessionController::cameraChanged, m_meter, &TiltMeter::setCamera);
    // Between two frames: nothing is asked while none are looked at.
    connect(&parts.view, &ImageView::liveFramePainted, m_meter, &TiltMeter::onFrame);
    m_meter->setCamera(parts.controller.camera());
}

void LevelCommands::refresh()
{
    QAction* action = m_parts.actions[ActionId::ShowLevel];
    action->setEnabled(m_meter->canTell());
    const bool on = action->isChecked() && m_meter->canTell();
    if (on != m_layer->isOn()) {
        m_layer->setOn(on);
        m_meter->setWanted(on);
    }
}

void LevelCommands::show(const std::optional<CameraTilt>& tilt)
{
    if (!tilt) {
        m_layer->setReading({});
        return;
    }
    // A camera whose left side is down sees a world that leans to the right.
    m_layer->setReading(
        LevelLayer::Reading{angleInUpright(tilt->roll, m_parts.live.orientation()), tilt->pitch});
}

} // namespace skein
