// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/InterruptedCapture.h"

#include "tether/Captures.h"
#include "tether/Ingest.h"
#include "tether/MissedShots.h"
#include "tether/PreviewLoop.h"

#include <utility>

namespace skein {

namespace {

/** A listing of a full card over a slow line; live view goes on then, whatever was found. */
constexpr int lookLimitMs = 30'000;

bool isOpen(Camera::State state)
{
    return state == Camera::State::Ready || state == Camera::State::Previewing;
}

} // namespace

InterruptedCapture::InterruptedCapture(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(lookLimitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { onLooked(false); });
    connect(&parts.captures, &Captures::shutterBegins, this, [this] {
        takeBack();
        if (!m_isLooking) {
            m_isLost = false;
            m_hasArrived = false;
        }
    });
    connect(&parts.captures, &Captures::shutterFailed, this, [this] {
        m_isLost = true;
        look();
    });
    const auto arrived = [this] {
        // While the card waits to be looked at, files of a later capture are none of this one.
        m_hasArrived = m_hasArrived || !m_isLooking || m_parts.captures.isIdle();
    };
    connect(&parts.ingest, &Ingest::announced, this, arrived);
    connect(&parts.ingest, &Ingest::leftOnCard, this, arrived);
    connect(&parts.missed, &MissedShots::missed, this, [this] { m_hasArrived = true; });
    connect(&parts.missed, &MissedShots::looked, this, &InterruptedCapture::onLooked);
    connect(&parts.ingest, &Ingest::committed, this, &InterruptedCapture::takeBack);
}

void InterruptedCapture::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_isMet = false;
    end();
    takeBack();
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &InterruptedCapture::onStateChanged);
    }
}

void InterruptedCapture::onStateChanged(Camera::State state)
{
    if (state == Camera::State::Recovering) {
        look();
    } else if (state == Camera::State::Disconnected || state == Camera::State::Closing) {
        end();
    } else if (isOpen(state) && m_isLooking) {
        m_limit.start();
    } else if (isOpen(state) && m_isLost) {
        // Later: a camera that did not answer may be opened anew right after this.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_isLooking && m_camera && isOpen(m_camera->state())) {
                    m_isLost = false;
                }
            },
            Qt::QueuedConnection);
    }
}

void InterruptedCapture::look()
{
    if (m_isLost && m_camera && m_camera->state() == Camera::State::Recovering) {
        m_isLooking = true;
        m_limit.stop();
        m_parts.preview.setPaused(true, PreviewLoop::ForLook);
    }
}

void InterruptedCapture::onLooked(bool isComplete)
{
    if (!m_isLooking) {
        m_isMet = m_isMet || isComplete;
        return;
    }
    // At the first look all that is on the card counts as old.
    const bool isKnown = isComplete && m_isMet;
    const bool hasArrived = m_hasArrived;
    end();
    if (hasArrived) {
        return;
    }
    tell(isKnown
             ? tr("The connection to the camera is back. No photograph has come of the capture "
                  "during which it broke off, and no new one is on the camera's card. Take it "
                  "again if you want it.")
             : tr("The connection to the camera is back. Whether there is a photograph of the "
                  "capture during which it broke off is not known. Look on the camera's card."));
}

void InterruptedCapture::end()
{
    m_limit.stop();
    m_isLost = false;
    m_hasArrived = false;
    if (std::exchange(m_isLooking, false)) {
        m_parts.preview.setPaused(false, PreviewLoop::ForLook);
    }
}

void InterruptedCapture::tell(const QString& sentence)
{
    m_told = Error{ErrorKind::NotFound, sentence, {}};
    Q_EMIT problem(*m_told);
}

void InterruptedCapture::takeBack()
{
    if (const auto told = std::exchange(m_told, std::nullopt)) {
        Q_EMIT solved(*told);
    }
}

} // namespace skein
