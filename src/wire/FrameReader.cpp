// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/FrameReader.h"

#include "wire/Protocol.h"

#include <QtEndian>

namespace skein::wire {

void FrameReader::feed(QByteArrayView bytes)
{
    if (m_broken) {
        return;
    }
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::optional<QByteArray> FrameReader::next()
{
    constexpr qsizetype prefix = sizeof(quint32);
    const qsizetype available = m_buffer.size() - m_start;
    if (m_broken || available < prefix) {
        return {};
    }
    const auto length = qFromBigEndian<quint32>(m_buffer.constData() + m_start);
    if (length == 0 || length > maxFrameBytes) {
        m_broken = true;
        m_buffer.clear();
        m_start = 0;
        return {};
    }
    if (available < prefix + static_cast<qsizetype>(length)) {
        m_buffer.reserve(m_start + prefix + static_cast<qsizetype>(length));
        return {};
    }
    QByteArray payload = m_buffer.mid(m_start + prefix, static_cast<qsizetype>(length));
    m_start += prefix + static_cast<qsizetype>(length);
    return payload;
}

} // namespace skein::wire
