// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MirrorStage.h"

#include "camera/MirrorUp.h"

namespace skein {

MirrorStage::MirrorStage(QObject* parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &MirrorStage::tick);
    connect(&m_owed, &OwedSettings::settled, this, &MirrorStage::onReleased);
    connect(&m_owed, &OwedSettings::failed, this, &MirrorStage::onRefused);
    connect(&m_owed, &OwedSettings::changed, this, &MirrorStage::restoringChanged);
}

void MirrorStage::start(Camera& camera, int seconds)
{
    stop();
    m_seconds = seconds;
    const MirrorUp mirror = MirrorUp::of(camera.settings());
    // In live view the mirror is up, and another press could only expose.
    const bool isUp = camera.state() == Camera::State::Previewing;
    if (mirror.way == MirrorUp::Way::CameraWaits) {
        const QVariant before = camera.setting(mirror.setting).value_or(CameraSetting()).value;
        if (before.toString() != mirror.engage || m_owed.owes(camera, mirror.setting)) {
            m_owed.owe(camera, mirror.setting, before);
        }
        camera.writeSetting(mirror.setting, mirror.engage)
            .then(this, [this, run = m_run](const Result<CameraSetting>& written) {
                if (run != m_run) {
                    return;
                }
                if (written) {
                    Q_EMIT ready();
                } else {
                    Q_EMIT failed(written.error());
                }
            });
    } else if (mirror.way == MirrorUp::Way::TwoPresses && !isUp) {
        const int debt = m_owed.owe(camera, mirror.setting, mirror.disengage);
        camera.writeSetting(mirror.setting, mirror.engage)
            .then(this, [this, run = m_run, debt](const Result<CameraSetting>& pressed) {
                if (run == m_run && pressed) {
                    m_awaited = debt;
                }
                // Whatever became of the press, and whoever still waits: nobody else lets it go.
                m_owed.settle(debt);
                if (run == m_run && !pressed) {
                    Q_EMIT failed(pressed.error());
                }
            });
    } else {
        beginWait();
    }
}

void MirrorStage::onReleased(int debt)
{
    if (m_awaited == debt) {
        m_awaited = 0;
        beginWait();
    }
}

void MirrorStage::onRefused(int debt, const Error& error)
{
    if (m_awaited == debt) {
        m_awaited = 0;
        Q_EMIT failed(error);
    } else {
        Q_EMIT restoreFailed({error.kind,
            //: %1 is a sentence: why
            tr("The camera could not be set back to what it was before the photograph. See to the "
               "settings of its mirror and its shutter on the camera itself. %1")
                .arg(error.message),
            error.detail});
    }
}

void MirrorStage::hurry()
{
    m_seconds = 0;
    if (m_second.isActive()) {
        tick();
    }
}

void MirrorStage::stop()
{
    ++m_run;
    m_awaited = 0;
    m_second.stop();
}

void MirrorStage::restore()
{
    m_owed.settleAll();
}

void MirrorStage::beginWait()
{
    ++m_seconds;
    m_second.start();
    tick();
}

void MirrorStage::tick()
{
    if (--m_seconds > 0) {
        //: the camera is left alone before the exposure: seconds until the photograph
        Q_EMIT said(tr("Shake dies down: %1 s").arg(m_seconds));
        return;
    }
    m_second.stop();
    Q_EMIT ready();
}

} // namespace skein
