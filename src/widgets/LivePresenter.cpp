// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LivePresenter.h"

#include "base/Logging.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/ViewOptions.h"

#include <cmath>
#include <utility>

namespace skein {

namespace {
constexpr int tickMs = 1000;
/** A little less than a 60 Hz screen's turn: a faster camera would only heat the room. */
constexpr int leastFrameMs = 13;
} // namespace

LivePresenter::LivePresenter(
    SessionController& controller, ImageView& view, const ViewOptions& options, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_view(view)
    , m_options(options)
{
    m_second.setInterval(tickMs);
    connect(&controller, &SessionController::previewingChanged, this, &LivePresenter::setOn);
    connect(&controller, &SessionController::previewFrame, this, &LivePresenter::onFrame);
    connect(&m_decoder, &LiveDecoder::frameReady, this,
        [this](const QImage& image, qint64 /*takenMs*/, QSize fullSize,
            const FrameOverlays& overlays) {
            m_isAwaited = true;
            m_view.setLiveFrame(image, fullSize, overlays);
        });
    connect(&m_decoder, &LiveDecoder::frameMeasured, this, &LivePresenter::frameMeasured);
    connect(&m_decoder, &LiveDecoder::frameBroken, this, [this](const QString& reason) {
        qCDebug(lcWidgets) << "live frame dropped:" << reason;
        m_controller.previewConsumed();
    });
    addView(view);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, &controller, &SessionController::previewConsumed);
    connect(&options, &ViewOptions::warningChanged, this, &LivePresenter::refreshAnalyses);
    connect(&options, &ViewOptions::peakingChanged, this, &LivePresenter::refreshAnalyses);
    refreshAnalyses();
    connect(&m_second, &QTimer::timeout, this, &LivePresenter::onTick);
}

void LivePresenter::addView(ImageView& view)
{
    connect(&view, &ImageView::liveFramePainted, this, &LivePresenter::onPainted);
}

void LivePresenter::setOn(bool on)
{
    m_view.setLive(on);
    m_painted = 0;
    m_isAwaited = false;
    if (on) {
        m_sinceFrame.invalidate();
        m_sinceTick.start();
        m_second.start();
    } else {
        m_second.stop();
        m_pace.stop();
        Q_EMIT framesPerSecond(-1);
    }
}

void LivePresenter::refreshAnalyses()
{
    m_decoder.setAnalyses(liveAnalyses(m_options));
}

void LivePresenter::onFrame(const CameraPreview& frame)
{
    if (!m_view.isLive()) {
        return;
    }
    m_sinceFrame.start();
    m_decoder.submit(frame.jpeg, m_view.wantedPixels(), frame.takenMs);
}

void LivePresenter::onPainted()
{
    if (!std::exchange(m_isAwaited, false)) {
        return; // By another view before: each frame asks for one.
    }
    ++m_painted;
    const qint64 early = leastFrameMs - m_sinceFrame.elapsed();
    if (early > 0) {
        m_pace.start(static_cast<int>(early));
    } else {
        m_controller.previewConsumed();
    }
}

void LivePresenter::onTick()
{
    const auto elapsed = static_cast<double>(std::max<qint64>(1, m_sinceTick.restart()));
    const int frames = static_cast<int>(std::lround(m_painted * 1000.0 / elapsed));
    m_painted = 0;
    Q_EMIT framesPerSecond(frames);
    if (frames > 0) {
        m_view.setLiveText(tr("%n fps", "live view, frames per second", frames));
    } else if (m_sinceFrame.isValid()) {
        const auto age = static_cast<int>(m_sinceFrame.elapsed() / 1000);
        m_view.setLiveText(tr("no new picture for %n s", "live view, seconds", age));
    }
}

} // namespace skein
