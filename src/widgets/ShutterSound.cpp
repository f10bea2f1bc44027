// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterSound.h"

#include "tether/EachCamera.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <utility>

namespace skein {

ShutterSound::ShutterSound(SessionController& controller, const Settings& settings,
    std::function<void(const QString& name)> play, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_play(std::move(play))
{
    followEachCamera(controller, this, [this](TetheredCamera& place) {
        connect(place.camera(), &Camera::stateChanged, this, [this](Camera::State state) {
            if (state == Camera::State::Capturing) {
                onExposure();
            }
        });
    });
}

void ShutterSound::onExposure()
{
    if (!m_settings.value(wantedKey) || std::exchange(m_isDue, true)) {
        return;
    }
    // Those that are told together are told before the event loop turns.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            m_play(QStringLiteral("camera-shutter"));
        },
        Qt::QueuedConnection);
}

} // namespace skein
