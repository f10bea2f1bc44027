// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MirrorStage.h"

#include "camera/MirrorUp.h"

#include <utility>

namespace skein {

MirrorStage::MirrorStage(QObject* parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &MirrorStage::tick);
}

template<typename Then>
void MirrorStage::write(Camera& camera, const QString& setting, const QString& value, Then then)
{
    camera.writeSetting(setting, value)
        .then(this, [this, run = m_run, then](const Result<CameraSetting>& written) {
            if (run != m_run) {
                return;
            }
            if (written) {
                then();
            } else {
                Q_EMIT failed(written.error());
            }
        });
}

void MirrorStage::start(Camera& camera, int seconds, bool isLive)
{
    stop();
    const MirrorUp mirror = MirrorUp::of(camera.settings());
    if (mirror.way == MirrorUp::Way::CameraWaits) {
        const QVariant before = camera.setting(mirror.setting).value_or(CameraSetting()).value;
        if (before.toString() != mirror.engage) {
            m_former = Former{&camera, mirror.setting, before};
        }
        write(camera, mirror.setting, mirror.engage, [this] { Q_EMIT ready(); });
    } else if (mirror.way == MirrorUp::Way::TwoPresses && !isLive) {
        const auto release = [this, body = QPointer(&camera), mirror, seconds] {
            if (body) {
                write(*body, mirror.setting, mirror.disengage,
                    [this, seconds] { beginWait(seconds); });
            }
        };
        write(camera, mirror.setting, mirror.engage, release);
    } else {
        beginWait(seconds);
    }
}

void MirrorStage::stop()
{
    ++m_run;
    m_second.stop();
}

void MirrorStage::restore()
{
    if (const auto former = std::exchange(m_former, std::nullopt); former && former->camera) {
        // Where it fails, the panel shows it, and each exposure is a second late.
        former->camera->writeSetting(former->setting, former->value);
    }
}

void MirrorStage::beginWait(int seconds)
{
    m_seconds = seconds + 1;
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
