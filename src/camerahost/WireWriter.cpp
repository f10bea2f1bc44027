// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/WireWriter.h"

#include <cerrno>
#include <unistd.h>

namespace skein {

void WireWriter::send(quint32 id, wire::Message message)
{
    const QByteArray bytes = wire::encode(wire::MessageFrame{id, std::move(message)});
    const std::lock_guard lock(m_mutex);
    const char* next = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0 && m_fd.isValid()) {
        const ssize_t written = ::write(m_fd.get(), next, static_cast<size_t>(left));
        if (written > 0) {
            next += written;
            left -= written;
        } else if (errno != EINTR) {
            m_fd.reset();
        }
    }
}

} // namespace skein
