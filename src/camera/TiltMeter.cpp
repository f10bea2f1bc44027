// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/TiltMeter.h"

#include <utility>

namespace skein {

TiltMeter::TiltMeter(QObject* parent)
    : QObject(parent)
{}

void TiltMeter::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_isAsking = false;
    m_pitch.reset();
    if (camera != nullptr) {
        connect(camera, &Camera::settingsReset, this, &TiltMeter::learn);
        connect(camera, &Camera::stateChanged, this, &TiltMeter::learn);
    }
    Q_EMIT told({});
    learn();
}

void TiltMeter::learn()
{
    m_names = m_camera ? TiltSettings::of(m_camera->settings()) : std::nullopt;
    Q_EMIT changed();
}

void TiltMeter::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_sinceAsked.invalidate();
    if (!wanted) {
        Q_EMIT told({});
    }
}

void TiltMeter::onFrame()
{
    const bool isTime = !m_sinceAsked.isValid() || m_sinceAsked.hasExpired(everyMs);
    if (!m_isWanted || m_isAsking || !isTime || !m_names || !m_camera ||
        m_camera->state() != Camera::State::Previewing) {
        return;
    }
    const bool askPitch = std::exchange(m_pitchIsNext, !m_pitchIsNext) && !m_names->pitch.isEmpty();
    ask(askPitch ? m_names->pitch : m_names->roll);
}

void TiltMeter::ask(const QString& name)
{
    m_isAsking = true;
    m_sinceAsked.start();
    m_camera->readSetting(name).then(
        this, [this, name, camera = m_camera](const Result<CameraSetting>& answer) {
            if (camera == m_camera) {
                m_isAsking = false;
                take(name, answer);
            }
        });
}

void TiltMeter::take(const QString& name, const Result<CameraSetting>& answer)
{
    if (!m_isWanted || !m_names || !answer) {
        return; // A camera that is busy is asked again with the next frame.
    }
    const std::optional<double> degrees = tiltDegrees(*answer);
    if (name == m_names->pitch) {
        m_pitch = degrees;
    } else {
        Q_EMIT told(degrees ? std::optional<CameraTilt>({*degrees, m_pitch}) : std::nullopt);
    }
}

} // namespace skein
