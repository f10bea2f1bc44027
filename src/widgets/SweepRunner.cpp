// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SweepRunner.h"

#include "analysis/PictureMeasures.h"
#include "analysis/Sharpness.h"
#include "camera/FocusController.h"
#include "image/FrameDecoder.h"
#include "tether/SessionController.h"
#include "viewer/FocusAreaLayer.h"

#include <chrono>
#include <numeric>

namespace skein {

namespace {

/** So many frames of a place are judged: noise and what moves in the picture even out. */
constexpr qsizetype framesAPlace = 2;
constexpr int framePatienceMs = 8000;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/** The square around @p middle, in parts of the sides of a picture of @p size. */
QRectF placeAround(QPointF middle, QSize size)
{
    const double side = FocusAreaLayer::side * std::max(size.width(), size.height());
    const QSizeF part(side / size.width(), side / size.height());
    return {std::clamp(middle.x() - part.width() / 2, 0.0, 1 - part.width()),
        std::clamp(middle.y() - part.height() / 2, 0.0, 1 - part.height()), part.width(),
        part.height()};
}

std::optional<double> sharpnessIn(const QByteArray& jpeg, QPointF middle)
{
    FrameDecoder decoder;
    const auto image = decoder.decode(jpeg, {});
    return image ? sharpnessOf(*image, pixelsOf(placeAround(middle, image->size()), image->size()))
                 : std::nullopt;
}

} // namespace

SweepRunner::SweepRunner(SessionController& controller, FocusController& focus, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_focus(focus)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(framePatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(failure(ErrorKind::Timeout,
            tr("No picture came from the camera to be judged. Look at live view, then try "
               "again.")));
    });
    connect(&controller, &SessionController::previewFrame, this, &SweepRunner::onFrame);
    connect(&controller, &SessionController::previewingChanged, this, [this](bool previewing) {
        if (m_isRunning && !previewing) {
            finish(
                failure(ErrorKind::Cancelled, tr("Live view ended before the focus was found.")));
        }
    });
}

void SweepRunner::start(QPointF place)
{
    stop();
    m_sweep = FocusSweep();
    m_place = place;
    m_isRunning = true;
    m_judged = 0;
    ++m_run;
    follow(m_sweep.begin());
}

void SweepRunner::stop()
{
    m_isRunning = false;
    m_isJudging = false;
    m_patience.stop();
    m_judge.cancel();
}

void SweepRunner::follow(const FocusSweep::Order& order)
{
    switch (order.kind) {
    case FocusSweep::Order::Kind::Judge:
        m_figures.clear();
        m_sinceMs = nowMs() + settleMs;
        m_isJudging = true;
        m_patience.start();
        break;
    case FocusSweep::Order::Kind::Move:
        move(order);
        break;
    case FocusSweep::Order::Kind::Done:
        end();
        break;
    }
}

void SweepRunner::move(const FocusSweep::Order& order)
{
    const auto onMoved = [this, run = m_run](const Result<void>& moved) {
        if (!m_isRunning || run != m_run) {
            return; // Of a sweep that has ended.
        }
        if (moved) {
            follow(m_sweep.moved());
        } else if (moved.error().kind == ErrorKind::Refused) {
            follow(m_sweep.refused());
        } else {
            finish(moved);
        }
    };
    m_focus.step(order.direction, order.step).then(this, onMoved);
}

void SweepRunner::end()
{
    if (m_sweep.hasFound()) {
        finish({});
        return;
    }
    finish(failure(ErrorKind::Refused,
        tr("There is nothing to focus on at this place. Click a part of the live picture that "
           "has edges, then try again.")));
}

void SweepRunner::finish(const Result<void>& result)
{
    stop();
    if (result) {
        Q_EMIT found();
    } else {
        Q_EMIT failed(result.error());
    }
}

void SweepRunner::onFrame(const CameraPreview& frame)
{
    if (!m_isJudging || frame.takenMs < m_sinceMs || m_judge.isPending()) {
        return;
    }
    m_judge.start([jpeg = frame.jpeg, taken = frame.takenMs, place = m_place] {
        return Figure{taken, sharpnessIn(jpeg, place)};
    });
}

void SweepRunner::onFigure(const Figure& figure)
{
    if (!m_isJudging || figure.takenMs < m_sinceMs || !figure.sharpness) {
        return;
    }
    m_figures.append(*figure.sharpness);
    if (m_figures.size() < framesAPlace) {
        return;
    }
    m_isJudging = false;
    m_patience.stop();
    const double mean = std::accumulate(m_figures.cbegin(), m_figures.cend(), 0.0) /
                        static_cast<double>(m_figures.size());
    ++m_judged;
    const int walk = m_sweep.walk(); // Of this place: the next one may be of another.
    const FocusSweep::Order next = m_sweep.judged(mean);
    Q_EMIT judged({walk, m_judged, mean, m_sweep.best()});
    follow(next);
}

} // namespace skein
