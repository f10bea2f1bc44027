// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/Reconnector.h"

#include <algorithm>

namespace skein {

namespace {

/** Doubling ends here: 250 ms become 8 s. */
constexpr int maxDoublings = 5;

} // namespace

Reconnector::Reconnector(const CameraLimits& limits, bool canReset, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_ladder(limits.reconnectTries, canReset)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::attempt);
}

bool Reconnector::begin(std::optional<Error> reason)
{
    m_reason = std::move(reason);
    m_lastError.reset();
    m_isMissing = false;
    m_pauses = m_ladder.hostsTried();
    return schedule(m_ladder.take(CameraSign::HostLost),
        m_reason ? m_limits.firstPause : std::chrono::milliseconds(0));
}

void Reconnector::beginReopening(const Error& reason)
{
    m_reason = reason;
    m_lastError.reset();
    m_isMissing = false;
    m_pauses = 0;
}

bool Reconnector::again(const Error& error, CameraSign sign)
{
    m_lastError = error;
    m_isMissing = sign == CameraSign::Missing;
    return schedule(m_ladder.take(sign), m_limits.firstPause);
}

void Reconnector::hurry()
{
    if (m_timer.isActive()) {
        m_timer.start(std::chrono::milliseconds(0));
    }
}

void Reconnector::stop()
{
    m_timer.stop();
}

bool Reconnector::schedule(Rung rung, std::chrono::milliseconds firstPause)
{
    if (rung == Rung::Ask) {
        return false;
    }
    m_timer.start(firstPause * (1 << std::min(m_pauses, maxDoublings)));
    ++m_pauses;
    return true;
}

Error Reconnector::error() const
{
    // Why it broke off says more than that it could not be found again, unless somebody can act.
    const bool lastSaysMore =
        m_lastError && (!m_reason || m_lastError->kind == ErrorKind::HeldByOther ||
                           m_lastError->kind == ErrorKind::Permission);
    if (lastSaysMore) {
        return *m_lastError;
    }
    Error error = m_reason.value_or(Error());
    if (m_lastError) {
        error.detail +=
            QStringLiteral("\nlast try: ") + m_lastError->message + u' ' + m_lastError->detail;
    }
    const bool isSilent = m_lastError && !m_isMissing && error.kind != ErrorKind::Protocol;
    if (isSilent) {
        error.detail.prepend(error.message + u'\n');
        error.message =
            tr("The camera does not answer any more, whatever is tried from here. Switch it off "
               "and on again, then connect it.");
    }
    return error;
}

} // namespace skein
