// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/BulbTimer.h"

#include "wire/Exposure.h"

namespace skein {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds tickEvery{200};

/** A setting that every camera with an exposure time has. */
QString exposureSetting(const Camera& camera)
{
    for (const QString& name : exposureSettingNames()) {
        if (camera.setting(name)) {
            return name;
        }
    }
    return {};
}

} // namespace

BulbTimer::BulbTimer(QObject* parent)
    : QObject(parent)
{
    m_clock.setInterval(tickEvery);
    connect(&m_clock, &QTimer::timeout, this, &BulbTimer::tick);
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (m_camera) {
            m_camera->cancelCapture();
        }
    });
}

void BulbTimer::start(Camera& camera, milliseconds length)
{
    stop();
    m_camera = &camera;
    m_length = length;
    connect(&camera, &Camera::stateChanged, this, [this](Camera::State state) {
        if (state != Camera::State::Capturing) {
            stop();
        }
    });
    connect(&camera, &Camera::exposureEnded, this, &BulbTimer::stop);
    camera.readSetting(exposureSetting(camera))
        .then(this, [this, asked = m_camera](const Result<CameraSetting>& /*answer*/) {
            if (m_camera && asked == m_camera && !m_clock.isActive()) {
                begin();
            }
        });
}

void BulbTimer::begin()
{
    m_sinceOpen.start();
    m_clock.start();
    if (m_length.count() > 0) {
        m_end.start(m_length);
    }
    tick();
}

void BulbTimer::stop()
{
    m_clock.stop();
    m_end.stop();
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera.clear();
}

void BulbTimer::tick()
{
    if (m_camera) {
        Q_EMIT ticked(milliseconds(m_sinceOpen.elapsed()), m_length);
    } else {
        stop();
    }
}

} // namespace skein
