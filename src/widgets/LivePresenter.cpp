// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LivePresenter.h"

#include "base/Logging.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/LiveBadge.h"
#include "viewer/ViewOptions.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

namespace skein {

namespace {
constexpr int tickMs = 1000;
/** A little less than a 60 Hz screen's turn: a faster camera would only heat the room. */
constexpr int leastFrameMs = 13;
/** After a frame that is none, the next is asked for so much later: there may be no end of them. */
constexpr int brokenPauseMs = 100;

/** By the clock that cameras' hosts read, CLOCK_MONOTONIC. */
qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

qint64 median(QList<qint64> values)
{
    if (values.isEmpty()) {
        return 0;
    }
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
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
        [this](const QImage& image, qint64 takenMs, QSize fullSize, const FrameOverlays& overlays) {
            m_isAwaited = true;
            m_takenMs = takenMs;
            keep(takenMs);
            m_view.setLiveFrame(image, fullSize, overlays);
            if (m_isCovered) {
                onPainted();
            }
        });
    connect(&m_decoder, &LiveDecoder::frameMeasured, this, &LivePresenter::frameMeasured);
    connect(&m_decoder, &LiveDecoder::frameMoved, this, [this](std::optional<double> thousandths) {
        if (!m_frozen) {
            m_moved = std::max(m_moved, thousandths);
            Q_EMIT frameMoved(thousandths);
        }
    });
    connect(&m_decoder, &LiveDecoder::frameBroken, this, [this](const QString& reason) {
        qCDebug(lcWidgets) << "live frame dropped:" << reason;
        m_trouble = m_hasPainted
                        ? tr("The camera sends live pictures that cannot be read. The last good "
                             "one is shown; if no other comes, end live view and begin it anew.")
                        : tr("The camera sends live pictures that cannot be read, so none is "
                             "shown. End live view and begin it anew; if that does not help, "
                             "switch the camera off and on again.");
        if (!m_hasGood && !m_frame.jpeg.isEmpty()) {
            m_frame = {};
            Q_EMIT hasFrameChanged();
        }
        m_pace.start(brokenPauseMs);
    });
    connect(&controller, &SessionController::previewWaiting, this, [this](const Error& error) {
        if (m_hasPainted) { // Whoever begins is told by the controller if none comes.
            //: %1 is a sentence: what may be the reason
            m_trouble = tr("No new picture comes from the camera: the last one is shown. %1")
                            .arg(error.message);
        }
    });
    addView(view);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &LivePresenter::askForNext);
    // Frames are decoded no larger than they are seen; those to come fit by themselves.
    connect(&view, &ImageView::zoomChanged, this, &LivePresenter::refreshFrozen);
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
    setFrozen(false);
    m_decoder.forget(); // Frames of another camera, perhaps.
    m_view.setLive(on);
    describe({});
    m_painted = 0;
    m_agesMs.clear();
    m_isAwaited = false;
    m_nextIsDue = false;
    m_hasPainted = false;
    settle();
    if (on) {
        m_sinceFrame.invalidate();
        m_sinceGood.start();
        m_sinceTick.start();
        m_second.start();
    } else {
        m_second.stop();
        m_pace.stop();
        m_frame = {};
        m_newest = {};
        m_hasGood = false;
        Q_EMIT hasFrameChanged();
        Q_EMIT framesPerSecond(-1);
    }
}

void LivePresenter::refreshAnalyses()
{
    m_decoder.setAnalyses(liveAnalyses(m_options));
    refreshFrozen();
}

void LivePresenter::setOrientation(Orientation orientation)
{
    m_orientation = orientation;
    m_decoder.setOrientation(orientation);
    tellBadge();
    refreshFrozen();
    Q_EMIT placesChanged();
}

void LivePresenter::setMagnification(const QString& text)
{
    const bool isOther = std::exchange(m_magnification, text) != text;
    tellBadge();
    if (isOther) {
        Q_EMIT placesChanged();
    }
}

void LivePresenter::setMotionFollowed(bool followed)
{
    m_isFollowed = followed;
    m_moved.reset();
    m_decoder.setMotionFollowed(m_isFollowed || m_isMeasured);
}

void LivePresenter::setMotionMeasured(bool measured)
{
    m_isMeasured = measured;
    m_decoder.setMotionFollowed(m_isFollowed || m_isMeasured);
}

void LivePresenter::setFrozen(bool frozen)
{
    if (m_frozen == frozen || (frozen && m_frame.jpeg.isEmpty())) {
        return;
    }
    m_frozen = frozen;
    //: says how the live picture is shown
    describe(frozen ? tr("FROZEN", "live view") : QString(), frozen);
    if (!frozen && std::exchange(m_nextIsDue, false)) {
        askForNext();
    }
    Q_EMIT frozenChanged(frozen);
}

void LivePresenter::refreshFrozen()
{
    if (m_frozen) {
        submit();
    }
}

void LivePresenter::submit()
{
    m_decoder.submit(m_frame.jpeg, m_view.wantedPixels(), m_frame.takenMs);
}

void LivePresenter::onFrame(const CameraPreview& frame)
{
    if (!m_view.isLive()) {
        return;
    }
    m_sinceFrame.start();
    if (m_frozen) { // It was on its way.
        m_nextIsDue = true;
        return;
    }
    m_newest = frame;
    m_decoder.submit(frame.jpeg, m_view.wantedPixels(), frame.takenMs);
    if (m_frame.jpeg.isEmpty()) {
        m_frame = frame;
        Q_EMIT hasFrameChanged();
    }
}

void LivePresenter::keep(qint64 takenMs)
{
    m_hasGood = true;
    if (!m_frozen && m_newest.takenMs == takenMs && !m_newest.jpeg.isEmpty()) {
        m_frame = m_newest;
    }
}

void LivePresenter::askForNext()
{
    if (m_frozen) {
        m_nextIsDue = true;
    } else {
        m_controller.previewConsumed();
    }
}

void LivePresenter::onPainted()
{
    if (!std::exchange(m_isAwaited, false)) {
        return; // By another view before: each frame asks for one.
    }
    if (m_frozen) {
        m_nextIsDue = true; // The same frame, perhaps painted anew.
        return;
    }
    m_sinceGood.start();
    m_hasPainted = true;
    settle();
    if (m_isOld) {
        describe({});
    }
    ++m_painted;
    m_agesMs.append(nowMs() - m_takenMs);
    const qint64 early = leastFrameMs - m_sinceFrame.elapsed();
    if (early > 0) {
        m_pace.start(static_cast<int>(early));
    } else {
        askForNext();
    }
}

void LivePresenter::settle()
{
    m_trouble.clear();
    if (std::exchange(m_isTroubled, false)) {
        Q_EMIT troubled({});
    }
}

void LivePresenter::tellTrouble()
{
    if (!m_trouble.isEmpty() && !m_isTroubled && m_sinceGood.hasExpired(m_troubleTime.count())) {
        m_isTroubled = true;
        Q_EMIT troubled(m_trouble);
    }
}

void LivePresenter::describe(const QString& text, bool isOld)
{
    m_described = text;
    m_isOld = isOld;
    tellBadge();
}

void LivePresenter::tellBadge()
{
    QStringList parts{m_described, m_magnification, turnText(m_orientation)};
    parts.removeAll(QString());
    const QString text = parts.join(QLatin1String(", "));
    m_view.setLiveText(m_isOld ? QString(LiveBadge::oldMark + text) : text);
}

QString LivePresenter::turnText(Orientation orientation)
{
    switch (orientation) {
    case Orientation::Normal:
        return {};
    case Orientation::Rotated90:
        //: says how the live picture is shown
        return tr("turned right");
    case Orientation::Rotated180:
        //: says how the live picture is shown
        return tr("upside down");
    case Orientation::Rotated270:
        //: says how the live picture is shown
        return tr("turned left");
    case Orientation::MirroredHorizontally:
        //: says how the live picture is shown
        return tr("mirrored");
    default: // Turned, and then mirrored.
        //: %1: "turned left", "turned right" or "upside down"
        return tr("%1, mirrored").arg(turnText(mirrored(orientation)));
    }
}

QString LivePresenter::motionText(std::optional<double> thousandths)
{
    return thousandths
               //: Live view: how far the picture moves between two frames, in per cent of its
               //: width.
               ? tr("moves %1 %").arg(QLocale().toString(*thousandths / 10, 'f', 2))
               //: Live view: how far the picture moves cannot be told.
               : tr("motion –");
}

void LivePresenter::onTick()
{
    const auto elapsed = static_cast<double>(std::max<qint64>(1, m_sinceTick.restart()));
    const int frames = static_cast<int>(std::lround(m_painted * 1000.0 / elapsed));
    m_painted = 0;
    const qint64 ageMs = median(std::exchange(m_agesMs, {}));
    const auto moved = std::exchange(m_moved, std::nullopt);
    Q_EMIT framesPerSecond(frames);
    if (m_frozen) {
        return;
    }
    if (frames > 0) {
        //: Live view: frames per second, and how old a frame is when it is seen, in milliseconds.
        const QString pace = tr("%n fps, %1 ms", nullptr, frames).arg(QLocale().toString(ageMs));
        //: two of: turned left, mirrored, upside down
        describe(m_isFollowed ? tr("%1, %2").arg(pace, motionText(moved)) : pace);
        return;
    }
    if (m_hasPainted) {
        const auto age = static_cast<int>(m_sinceGood.elapsed() / 1000);
        //: %n counts seconds
        describe(tr("no new picture for %n s", "live view, seconds", age), true);
    }
    tellTrouble();
}

} // namespace skein
