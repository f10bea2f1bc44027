// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogRing.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace skein {

namespace {

constexpr std::array<char, 8> ringMark{'S', 'K', 'E', 'I', 'N', 'L', 'G', '2'};
/** The mark, then how many bytes were ever written (where the next one goes, and if it was round),
 * then the moment of the newest line. */
constexpr size_t countAt = ringMark.size();
constexpr size_t momentAt = countAt + sizeof(quint64);
static_assert(LogRing::headBytes == momentAt + sizeof(qint64));

quint64 countIn(const char* memory)
{
    quint64 count = 0;
    std::memcpy(&count, memory + countAt, sizeof count);
    return count;
}

bool isRing(const char* memory, size_t size)
{
    return size >= LogRing::headBytes && std::memcmp(memory, ringMark.data(), ringMark.size()) == 0;
}

} // namespace

LogRing::LogRing(std::span<char> memory)
    : m_memory(memory)
{
    Q_ASSERT(memory.size() >= smallestBytes);
    if (!isRing(memory.data(), memory.size())) {
        std::memset(memory.data(), 0, memory.size());
        std::memcpy(memory.data(), ringMark.data(), ringMark.size());
    }
}

void LogRing::append(QByteArrayView line, qint64 moment)
{
    const size_t room = m_memory.size() - headBytes;
    QByteArray bytes =
        line.first(qMin(line.size(), static_cast<qsizetype>(room / 2))).toByteArray();
    bytes.replace('\0', ' ');
    bytes.append('\n');
    quint64 count = countIn(m_memory.data());
    char* data = m_memory.data() + headBytes;
    for (const char byte : std::as_const(bytes)) {
        data[count % room] = byte;
        ++count;
    }
    std::memcpy(m_memory.data() + countAt, &count, sizeof count);
    std::memcpy(m_memory.data() + momentAt, &moment, sizeof moment);
}

QByteArray LogRing::text() const
{
    return textIn({m_memory.data(), static_cast<qsizetype>(m_memory.size())});
}

qint64 LogRing::momentIn(QByteArrayView bytes)
{
    qint64 moment = 0;
    if (isRing(bytes.data(), static_cast<size_t>(bytes.size()))) {
        std::memcpy(&moment, bytes.data() + momentAt, sizeof moment);
    }
    return moment;
}

QByteArray LogRing::textIn(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (size < smallestBytes || !isRing(bytes.data(), size)) {
        return {};
    }
    const size_t room = size - headBytes;
    const quint64 count = countIn(bytes.data());
    const char* data = bytes.data() + headBytes;
    if (count <= room) {
        return {data, static_cast<qsizetype>(count)};
    }
    const size_t next = count % room;
    QByteArray text(data + next, static_cast<qsizetype>(room - next));
    text.append(data, static_cast<qsizetype>(next));
    const qsizetype whole = text.indexOf('\n') + 1; // The first line has lost its beginning.
    return text.mid(whole);
}

} // namespace skein
