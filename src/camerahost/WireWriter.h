// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"
#include "wire/Messages.h"
#include "wire/Protocol.h"

#include <mutex>

namespace skein {

/**
 * Writes messages to the program that started this host. Thread-safe; blocks while the other side
 * does not read. When that side is gone, writing becomes a no-op: the input thread sees the end.
 */
class WireWriter final
{
public:
    explicit WireWriter(Fd fd)
        : m_fd(std::move(fd))
    {}

    void send(quint32 id, wire::Message message);
    void sendEvent(wire::Message message) { send(wire::eventId, std::move(message)); }
    void sendFailure(quint32 id, Error error) { send(id, wire::Failed{std::move(error)}); }

private:
    std::mutex m_mutex; ///< Keeps frames whole; guards m_fd.
    Fd m_fd;
};

} // namespace skein
