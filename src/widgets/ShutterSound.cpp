// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterSound.h"

#include "base/Background.h"
#include "tether/EachCamera.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <utility>

namespace skein {

ShutterSound::ShutterSound(
    SessionController& controller, const Settings& settings, Play play, QObject* parent)
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
    if (!m_settings.value(wantedKey)) {
        m_isTold = false;
        return;
    }
    if (!std::exchange(m_isDue, true)) {
        // Those that are told together are told before the event loop turns.
        QMetaObject::invokeMethod(this, &ShutterSound::play, Qt::QueuedConnection);
    }
}

void ShutterSound::play()
{
    m_isDue = false;
    whenAnswered(m_play(QStringLiteral("camera-shutter")), this, [this](bool isPlayed) {
        const bool wasTold = std::exchange(m_isTold, !isPlayed);
        if (!isPlayed && !wasTold) {
            Q_EMIT unheard(tr(
                "The sound of a shutter cannot be played: this computer has no sound device that "
                "works just now, or no such sound. Connect or switch on a sound device, or switch "
                "this sound off in the preferences."));
        }
    });
}

} // namespace skein
