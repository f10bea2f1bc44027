// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RestWaiter.h"

#include "tether/SessionController.h"
#include "widgets/LivePresenter.h"
#include "widgets/ShutterPlan.h"

#include <QLocale>
#include <utility>

namespace skein {

namespace {
/** Words that change faster cannot be read. */
constexpr qint64 wordsMs = 250;
} // namespace

RestWaiter::RestWaiter(SessionController& controller, LivePresenter& live, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_live(live)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &RestWaiter::onTimeout);
    connect(&live, &LivePresenter::frameMoved, this, &RestWaiter::onFrame);
    connect(&controller, &SessionController::previewingChanged, this, [this](bool previewing) {
        if (!previewing && m_isWaiting) {
            giveUp(tr("Live view ended before the camera had come to rest."));
        }
    });
}

void RestWaiter::start(const ShutterPlan& plan)
{
    stop();
    const Camera* camera = m_controller.camera();
    const bool canShow =
        camera != nullptr && camera->info().capabilities.testFlag(CameraCapability::Preview);
    m_isWaiting = true;
    if (!canShow) {
        giveUp(tr("This camera has no live view, by which it could be told whether it is at "
                  "rest."));
        return;
    }
    m_detector = RestDetector(plan.restMotion);
    m_live.setFrozen(false);
    m_live.setMotionMeasured(true);
    m_sinceWord.invalidate();
    m_limit.start(std::chrono::seconds(plan.restLimitSeconds));
    if (!m_controller.isPreviewing()) {
        m_controller.startPreview();
        m_hasStarted = m_controller.isPreviewing();
        if (!m_hasStarted && m_isWaiting) {
            giveUp(tr("Live view did not start, so it cannot be told whether the camera is at "
                      "rest."));
        }
    }
    Q_EMIT progress(tr("Waiting for rest"));
}

void RestWaiter::stop()
{
    ++m_run;
    m_isWaiting = false;
    m_limit.stop();
    m_live.setMotionMeasured(false);
}

void RestWaiter::onFrame(std::optional<double> thousandths)
{
    if (!m_isWaiting) {
        return;
    }
    if (m_detector.feed(thousandths, m_live.frame().takenMs)) {
        stop();
        // From the event loop: the frame is still on its way to the picture.
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run] {
                if (run == m_run) {
                    Q_EMIT rested();
                }
            },
            Qt::QueuedConnection);
        return;
    }
    if (thousandths && (!m_sinceWord.isValid() || m_sinceWord.elapsed() >= wordsMs)) {
        m_sinceWord.start();
        //: how far the live picture moves between two frames, in per cent of its width
        Q_EMIT progress(
            tr("Waiting for rest: moves %1 %").arg(QLocale().toString(*thousandths / 10, 'f', 2)));
    }
}

void RestWaiter::onTimeout()
{
    giveUp(m_detector.hasSeenMotion()
               ? //: %1 is a number of seconds
               tr("The camera has not come to rest in %1 s.")
                   .arg(m_limit.intervalAsDuration() / std::chrono::seconds(1))
               : tr("Live view shows nothing by which it could be told whether the camera is at "
                    "rest."));
}

void RestWaiter::giveUp(const QString& why)
{
    stop();
    QMetaObject::invokeMethod(
        this,
        [this, why, run = m_run] {
            if (run == m_run) {
                Q_EMIT gaveUp(why);
            }
        },
        Qt::QueuedConnection);
}

} // namespace skein
