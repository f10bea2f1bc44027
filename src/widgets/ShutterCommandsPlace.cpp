// SPDX-License-Identifier: GPL-3.0-or-later
// At which camera ShutterCommands is at work, while any may be shown.
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ShutterCommands.h"

namespace skein {

bool ShutterCommands::isElsewhere() const
{
    return isUnderWay() && m_place && m_place != &m_parts.controller.shown();
}

TetheredCamera& ShutterCommands::place() const
{
    return m_place ? *m_place : m_parts.controller.shown();
}

void ShutterCommands::onShown()
{
    takeBack();
    disconnect(m_seen);
    Camera* shown = m_parts.controller.camera();
    if (shown != nullptr) {
        m_seen = connect(shown, &Camera::stateChanged, this, [this](Camera::State state) {
            if (state != Camera::State::Capturing && m_stage != Stage::Rest) {
                takeBack();
            }
        });
    }
    const bool isThere = m_camera && m_place && m_place->camera() == m_camera;
    const bool needsPicture = m_plan.waitsForRest && canCancel();
    if (isUnderWay() && isThere && !(isElsewhere() && needsPicture)) {
        Q_EMIT changed(); // It goes on at its own camera.
        return;
    }
    if (isThere && isElsewhere() && canCancel()) {
        tellEnd(begun() == 0
                    ? tr("No photograph was taken, because another camera is shown now, and "
                         "waiting for rest needs the live picture. Show the camera that was to "
                         "take it, and press the shutter again.")
                    : //: a row is what one press of the shutter takes; %1 and %2 are numbers
                    tr("The row has ended with photograph %1 of %2, because another camera is "
                       "shown now, and waiting for rest needs the live picture. Show the camera "
                       "that took it, and press the shutter again for more.")
                        .arg(begun())
                        .arg(m_plan.pictures));
    }
    stop();
    follow(shown);
}

void ShutterCommands::follow(Camera* camera)
{
    if (m_camera == camera) {
        return;
    }
    if (m_camera) {
        m_camera->disconnect(this); // It may still be there, and only not be shown any more.
    }
    m_camera = camera;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &ShutterCommands::onStateChanged);
    }
}

void ShutterCommands::onPlaceChanged()
{
    if (isUnderWay() && m_place && m_place->camera() != m_camera) {
        lose();
    }
}

void ShutterCommands::lose()
{
    if (isElsewhere() && canCancel()) {
        const QString name = place().name();
        tellEnd(begun() == 0
                    //: %1 is a camera
                    ? tr("“%1” took no photograph, because something came between. See to that "
                         "camera, then press its shutter again.")
                          .arg(name)
                    : //: numbers of photographs, and the name of a camera
                    tr("The row of “%3” has ended with photograph %1 of %2, because something "
                       "came between. See to that camera, then press its shutter again for "
                       "more.")
                        .arg(begun())
                        .arg(m_plan.pictures)
                        .arg(name));
    }
    stop();
}

} // namespace skein
