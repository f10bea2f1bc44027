// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CaptureCommand.h"

#include "cli/Output.h"
#include "wire/Exposure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skein {

namespace {

constexpr qint64 secondMs = 1000;

/** The shutter may have opened all the same: the camera fell silent after the order. */
bool mayHaveExposed(ErrorKind kind)
{
    return kind == ErrorKind::Timeout || kind == ErrorKind::Disconnected ||
           kind == ErrorKind::Protocol || kind == ErrorKind::Unknown;
}

/** The next picture may well succeed. */
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Refused || kind == ErrorKind::Busy || kind == ErrorKind::Timeout;
}

} // namespace

CaptureCommand::CaptureCommand(const CliOptions& options, Output& output, QObject* parent)
    : TetheredCommand(options, output, parent)
{
    m_countdown.setSingleShot(true);
    m_countdown.setTimerType(Qt::PreciseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &CaptureCommand::count);
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &CaptureCommand::advance);
    connect(&m_bulb, &BulbTimer::ticked, this, [this](std::chrono::milliseconds elapsed) {
        //: %1 is a number of seconds that the exposure has lasted
        this->output().progress(tr("Bulb: %1 s").arg(elapsed.count() / 1000));
    });
}

void CaptureCommand::run()
{
    m_sinceStart.start();
    count();
}

void CaptureCommand::count()
{
    const qint64 rest = std::llround(options().delaySeconds * 1000.0) - m_sinceStart.elapsed();
    if (isStopping()) {
        return;
    }
    if (rest <= 0) {
        begin();
        return;
    }
    //: %1 is a number of seconds that are left
    output().progress(tr("Self-timer: %1 s").arg((rest + secondMs - 1) / secondMs));
    // To the next full second that is left.
    m_countdown.start(static_cast<int>((rest - 1) % secondMs + 1));
}

void CaptureCommand::begin()
{
    connect(&camera(), &Camera::stateChanged, this, &CaptureCommand::advance);
    m_sinceFirst.start();
    advance();
}

void CaptureCommand::advance()
{
    if (m_ordered == options().count) {
        if (m_open == 0) {
            endWhenSaved(exitDone);
        }
        return;
    }
    const Camera::State state = camera().state();
    const bool canShoot = state == Camera::State::Ready || state == Camera::State::Previewing;
    const bool oneByOne = options().intervalSeconds <= 0;
    if (isStopping() || !canShoot || (oneByOne && m_open > 0) || m_wait.isActive()) {
        return;
    }
    const qint64 rest = nextDueMs() - m_sinceFirst.elapsed();
    if (rest > 0) {
        // In pieces: a timer counts no more than 24 days.
        m_wait.start(
            static_cast<int>(std::min(rest, static_cast<qint64>(std::numeric_limits<int>::max()))));
        return;
    }
    shoot();
}

qint64 CaptureCommand::nextDueMs() const
{
    return std::llround(options().intervalSeconds * 1000.0 * m_ordered);
}

void CaptureCommand::shoot()
{
    ++m_ordered;
    ++m_open;
    //: %1 and %2 are numbers: the third of five
    output().progress(tr("Picture %1 of %2").arg(m_ordered).arg(options().count));
    controller().capture().then(
        this, [this](const Result<QStringList>& result) { onAnswer(result); });
    if (camera().state() == Camera::State::Capturing &&
        exposureFromSettings(camera().settings()).isBulb) {
        m_bulb.start(
            camera(), std::chrono::milliseconds(std::llround(options().bulbSeconds * 1000.0)));
    }
}

void CaptureCommand::onAnswer(const Result<QStringList>& result)
{
    --m_open;
    if (!result) {
        noteFailure(result.error());
        if (mayHaveExposed(result.error().kind)) {
            noteNothingCame();
        }
        if (!isPassing(result.error().kind)) {
            endWhenSaved(exitFailed);
            return;
        }
    }
    advance();
}

} // namespace skein
