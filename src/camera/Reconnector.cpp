// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/Reconnector.h"

#include <algorithm>

namespace skein {

namespace {

/** Doubling ends here: 250 ms become 8 s. */
constexpr int maxDoublings = 5;

} // namespace

Reconnector::Reconnector(const CameraLimits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::attempt);
}

bool Reconnector::begin(std::optional<Error> reason)
{
    m_reason = std::move(reason);
    m_lastError.reset();
    return schedule(m_reason ? m_limits.firstPause : std::chrono::milliseconds(0));
}

bool Reconnector::again(const Error& error)
{
    m_lastError = error;
    return schedule(m_limits.firstPause);
}

void Reconnector::stop()
{
    m_timer.stop();
}

bool Reconnector::schedule(std::chrono::milliseconds firstPause)
{
    if (m_tries >= m_limits.reconnectTries) {
        return false;
    }
    m_timer.start(firstPause * (1 << std::min(m_tries, maxDoublings)));
    ++m_tries;
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
    return error;
}

} // namespace skein
