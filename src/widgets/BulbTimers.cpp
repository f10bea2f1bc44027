// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BulbTimers.h"

#include "camera/BulbTimer.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ShutterPlan.h"
#include "wire/Exposure.h"

namespace skein {

BulbTimers::BulbTimers(
    const SessionController& controller, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_settings(settings)
{
    connect(&controller, &SessionController::camerasChanged, this, qOverload<>(&BulbTimers::watch));
    watch();
}

void BulbTimers::watch()
{
    const QList<TetheredCamera*> places = m_controller.cameras();
    for (const TetheredCamera* place : places) {
        Camera* camera = place->camera();
        if (camera != nullptr &&
            camera->findChild<BulbTimer*>(QString(), Qt::FindDirectChildrenOnly) == nullptr) {
            watch(*camera);
        }
    }
}

void BulbTimers::watch(Camera& camera)
{
    auto* timer = new BulbTimer(&camera);
    connect(timer, &BulbTimer::ticked, this,
        [this, of = &camera](std::chrono::milliseconds elapsed, std::chrono::milliseconds length) {
            if (of == m_controller.camera()) {
                Q_EMIT ticked(elapsed, length);
            }
        });
    connect(&camera, &Camera::stateChanged, this, [this, timer, of = &camera](Camera::State state) {
        if (state == Camera::State::Capturing && exposureFromSettings(of->settings()).isBulb) {
            const int seconds = m_isHeld(*of) ? 0 : ShutterPlan::from(m_settings).bulbSeconds;
            timer->start(*of, std::chrono::seconds(seconds));
        }
    });
}

} // namespace skein
