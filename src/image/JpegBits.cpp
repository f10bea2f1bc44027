// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegBits.h"

#include <algorithm>

namespace skein {

namespace {
constexpr unsigned char stuffed = 0xff;
constexpr unsigned char firstRestart = 0xd0;

bool holdsFf(std::uint32_t bytes)
{
    // A byte is 0xff where its complement is zero.
    return ((~bytes - 0x01010101U) & bytes & 0x80808080U) != 0;
}
} // namespace

JpegBits::JpegBits(Bytes bytes)
    : m_source(bytes)
    , m_buffer(bufferBytes)
{
    m_end = m_buffer.data();
    m_window.m_at = m_end;
}

void JpegBits::readOn()
{
    const std::ptrdiff_t used = m_window.m_at - m_buffer.data();
    const std::ptrdiff_t kept = std::max<std::ptrdiff_t>(0, m_end - m_window.m_at);
    std::memmove(m_buffer.data(), m_window.m_at, static_cast<std::size_t>(kept));
    m_window.m_at = m_buffer.data();
    m_end = m_buffer.data() + kept;
    m_realEnd -= used;
    if (!m_isLast) {
        unstuff();
    }
    if (m_isLast && m_end - m_window.m_at < mostBytes) {
        auto* end = m_buffer.data() + (m_end - m_buffer.data());
        std::fill_n(end, mostBytes, static_cast<unsigned char>(0));
        m_end = end + mostBytes;
    }
}

/** Fills the buffer, but for room for the zeros behind the last bits. */
void JpegBits::unstuff()
{
    unsigned char* out = m_buffer.data() + (m_end - m_buffer.data());
    const unsigned char* const full = m_buffer.data() + m_buffer.size() - mostBytes;
    while (out < full && !m_isLast) {
        const std::size_t most = std::min(m_source.size(), static_cast<std::size_t>(full - out));
        const void* found = most > 0 ? std::memchr(m_source.data(), stuffed, most) : nullptr;
        const std::size_t plain =
            found != nullptr ? static_cast<std::size_t>(
                                   static_cast<const unsigned char*>(found) - m_source.data())
                             : most;
        out = std::copy_n(m_source.data(), plain, out);
        m_source = m_source.subspan(plain);
        if (found != nullptr && m_source.size() >= 2 && m_source[1] == 0) {
            *out++ = stuffed;
            m_source = m_source.subspan(2);
        } else {
            m_isLast = found != nullptr || m_source.empty();
        }
    }
    m_end = out;
    m_realEnd = out - m_buffer.data();
}

bool JpegBits::restart(int number)
{
    ensureUnit(); // Finds the marker.
    // Less than a byte of padding may be left of what was there.
    if (!m_isLast || left() < 0 || left() >= 8) {
        return false;
    }
    while (m_source.size() >= 2 && m_source[0] == 0xff && m_source[1] == 0xff) {
        m_source = m_source.subspan(1);
    }
    if (m_source.size() < 2 || m_source[0] != 0xff || m_source[1] != firstRestart + number) {
        return false;
    }
    m_source = m_source.subspan(2);
    m_window = {};
    m_end = m_buffer.data();
    m_window.m_at = m_end;
    m_isLast = false;
    return true;
}

void JpegBits::copyRest(std::uint32_t first, int count, std::vector<unsigned char>& bytes)
{
    constexpr int step = 32;
    std::uint32_t carried = count > 0 ? first & ~0U << (step - count) : 0;
    const auto append = [&bytes](std::uint32_t byte) {
        bytes.push_back(static_cast<unsigned char>(byte));
        if (byte == stuffed) {
            bytes.push_back(0);
        }
    };
    bytes.reserve(bytes.size() + m_source.size() + bufferBytes);
    bool isDone = false;
    while (!isDone) {
        ensureUnit();
        Window window = m_window;
        isDone = m_isLast;
        // What can be taken before the buffer has to be filled again.
        std::ptrdiff_t bits = isDone ? left() : (m_end - window.m_at - 8) * 8;
        std::size_t size = bytes.size();
        bytes.resize(size + 2 * bufferBytes + 2 * sizeof step); // If each byte had to be stuffed.
        for (; bits >= step; bits -= step) {
            window.fill();
            const std::uint32_t next = window.peek(step);
            window.skip(step);
            const std::uint32_t word = carried | next >> count;
            carried = count > 0 ? next << (step - count) : 0;
            if (!holdsFf(word)) {
                qToBigEndian(word, bytes.data() + size);
                size += sizeof word;
                continue;
            }
            for (int shift = step - 8; shift >= 0; shift -= 8) {
                bytes[size] = static_cast<unsigned char>(word >> shift);
                size += bytes[size] == stuffed ? 2 : 1; // A zero is there already.
            }
        }
        bytes.resize(size);
        for (; isDone && bits > 0; --bits) {
            window.fill();
            carried |= window.peek(1) << (step - 1 - count);
            window.skip(1);
            if (++count == 8) {
                append(carried >> (step - 8));
                carried = 0;
                count = 0;
            }
        }
        proceed(window);
    }
    if (count > 0) {
        append(carried >> (step - 8) | 0xffU >> count);
    }
}

} // namespace skein
