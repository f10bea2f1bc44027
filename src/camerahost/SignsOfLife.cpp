// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SignsOfLife.h"

#include "camerahost/WireWriter.h"

namespace skein {

namespace {

using std::chrono::milliseconds;

/** At most one sign in so long, but for the beginning of something. */
constexpr milliseconds pauseBetweenSigns{1000};
/** So long the driver may be silent after a sign; it gives up a silent line after 2.5 s (PTP/IP,
 * 2.5.30). */
constexpr milliseconds silenceLimit{5000};
/** In one second. Asking a busy body every 100 ms moves some 500 bytes (ptp2 2.5.30). */
constexpr qint64 bytesThatTell = 4096;

} // namespace

SignsOfLife::SignsOfLife(WireWriter& wire)
    : m_wire(wire)
{
    listenToDriverTraffic(this);
}

SignsOfLife::~SignsOfLife()
{
    listenToDriverTraffic(nullptr);
}

void SignsOfLife::expect(quint32 commandId, std::optional<milliseconds> limit)
{
    send(commandId, limit.value_or(milliseconds(-1)));
}

void SignsOfLife::answered(quint32 commandId)
{
    if (isDue()) {
        send(commandId, silenceLimit);
    }
}

void SignsOfLife::driverCalled()
{
    m_windowStart = Clock::now();
    m_moved = 0;
}

void SignsOfLife::driverMoved(qint64 bytes)
{
    m_moved += bytes;
    const auto now = Clock::now();
    if (now - m_windowStart < pauseBetweenSigns) {
        return;
    }
    const bool isFetching = m_moved >= bytesThatTell;
    m_windowStart = now;
    m_moved = 0;
    if (isFetching) {
        m_keepUntil = std::max(m_keepUntil.load(), now.time_since_epoch().count());
        if (isDue()) {
            send(wire::eventId, silenceLimit);
        }
    }
}

void SignsOfLife::keepFor(milliseconds limit)
{
    m_keepUntil = (Clock::now() + limit).time_since_epoch().count();
}

bool SignsOfLife::isDue()
{
    return Clock::now() - m_lastSent >= pauseBetweenSigns;
}

void SignsOfLife::send(quint32 commandId, milliseconds limit)
{
    m_lastSent = Clock::now();
    m_wire.sendEvent(wire::StillWorking{commandId, limit.count()});
}

} // namespace skein
