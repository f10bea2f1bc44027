// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSplitter.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace skein {

namespace {

constexpr unsigned char markerPrefix = 0xff;
constexpr unsigned char markerBegin = 0xd8;
constexpr unsigned char markerEnd = 0xd9;
constexpr unsigned char firstRestart = 0xd0;
constexpr unsigned char restartBits = 7;

bool beginsWithEnd(Bytes bytes)
{
    return bytes.size() >= 2 && bytes[0] == markerPrefix && bytes[1] == markerEnd;
}

/** Bits that are written one after the other, stuffed; whole bytes at once. */
class BitWriter final
{
public:
    explicit BitWriter(std::vector<unsigned char>& bytes)
        : m_bytes(bytes)
    {}

    void put(std::uint32_t bits, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit) {
            m_kept |= (bits >> bit & 1U) << (31 - m_count);
            if (++m_count == 8) {
                m_bytes.push_back(static_cast<unsigned char>(m_kept >> 24));
                if (m_bytes.back() == markerPrefix) {
                    m_bytes.push_back(0);
                }
                m_kept = 0;
                m_count = 0;
            }
        }
    }
    /** What @p from has up to @p to. */
    void copy(JpegBits::Window from, const JpegBits::Window& to)
    {
        for (int left = to.usedSince(from); left > 0; --left) {
            from.fill();
            put(from.peek(1), 1);
            from.skip(1);
        }
    }
    /** Fewer than eight bits that are no byte yet, in the upper ones. */
    [[nodiscard]] std::uint32_t kept() const { return m_kept; }
    [[nodiscard]] int keptCount() const { return m_count; }

private:
    std::vector<unsigned char>& m_bytes;
    std::uint32_t m_kept = 0;
    int m_count = 0;
};

/** Writes @p mean as a difference from 0; false where the table has no word for its size. */
bool putMean(BitWriter& writer, const JpegHuffman& table, int mean)
{
    const auto magnitude = static_cast<unsigned>(std::abs(mean));
    const int size = std::bit_width(magnitude);
    const JpegHuffman::Word word = table.wordFor(static_cast<std::uint8_t>(size));
    if (word.length == 0) {
        return false;
    }
    writer.put(word.bits, word.length);
    // T.81, F.1.2.1: the negative ones are one less than their complement.
    writer.put(static_cast<std::uint32_t>(mean > 0 ? mean : mean - 1) & ((1U << size) - 1), size);
    return true;
}

} // namespace

bool JpegSplitter::skipRow(JpegBits& bits)
{
    for (int column = 0; column < m_scan.columns(); ++column) {
        if (!m_scan.readUnit(bits, [](std::size_t, int, int) {})) {
            return false;
        }
    }
    return !bits.isOverrun();
}

std::optional<JpegSplitter::Part> JpegSplitter::lowerPart(
    const std::function<bool(int row)>& isWanted, const CancelToken& cancel)
{
    JpegBits bits(m_scan.data());
    for (int row = 0; row < rows(); ++row) {
        if (cancel.isCancelled()) {
            return std::nullopt;
        }
        // Where there are restarts it has to begin with one.
        const bool isPlace = row > 0 && (!m_scan.hasRestarts() || m_scan.isRestartDue());
        if (isPlace && isWanted(row)) {
            Part part{row, headers(row)};
            return appendRest(bits, part.jpeg) ? std::optional(std::move(part)) : std::nullopt;
        }
        if (!skipRow(bits)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<unsigned char> JpegSplitter::headers(int row) const
{
    std::vector<unsigned char> jpeg{markerPrefix, markerBegin};
    for (const Bytes segment : m_scan.segments()) {
        jpeg.insert(jpeg.end(), segment.begin(), segment.end());
        if (JpegScan::isFrame(segment)) {
            // Marker, length and depth stand before the height.
            const int height = m_scan.size().height() - row * unitHeight();
            unsigned char* at = jpeg.data() + jpeg.size() - segment.size() + 5;
            at[0] = static_cast<unsigned char>(height >> 8);
            at[1] = static_cast<unsigned char>(height & 0xff);
        }
    }
    return jpeg;
}

bool JpegSplitter::appendRest(JpegBits& bits, std::vector<unsigned char>& jpeg)
{
    if (m_scan.isRestartDue()) {
        return m_scan.restart(bits) && appendIntervals(bits.rest(), jpeg);
    }
    // Of the first unit each component's first mean value has nothing before it any more.
    BitWriter writer(jpeg);
    bits.ensureUnit();
    JpegBits::Window before = bits.window();
    bool isWritten = true;
    const auto put = [&](std::size_t index, int x, int y) {
        const JpegScan::Component& component = m_scan.components()[index];
        const JpegBits::Window after = bits.window();
        JpegBits::Window others = before;
        if (x == 0 && y == 0) {
            int ignored = 0;
            others.fill();
            isWritten = isWritten && m_scan.dcTable(component).addMean(others, ignored) &&
                        putMean(writer, m_scan.dcTable(component), component.predicted);
        }
        writer.copy(others, after);
        before = after;
    };
    if (!m_scan.readUnit(bits, put) || !isWritten) {
        return false;
    }
    bits.copyRest(writer.kept(), writer.keptCount(), jpeg);
    jpeg.insert(jpeg.end(), {markerPrefix, markerEnd});
    return beginsWithEnd(bits.rest()); // Else something is missing, or hidden behind.
}

/** Restart markers are numbered, from 0 on in each file. */
bool JpegSplitter::appendIntervals(Bytes rest, std::vector<unsigned char>& jpeg) const
{
    jpeg.reserve(jpeg.size() + rest.size());
    while (!beginsWithEnd(rest)) {
        const void* found =
            rest.size() < 2 ? nullptr : std::memchr(rest.data() + 1, markerPrefix, rest.size() - 1);
        if (found == nullptr) {
            return false;
        }
        std::size_t at = jpeg.size();
        const auto length =
            static_cast<std::size_t>(static_cast<const unsigned char*>(found) - rest.data());
        jpeg.insert(jpeg.end(), rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(length));
        const bool isRestart =
            jpeg[at] == markerPrefix && length > 1 && (jpeg[at + 1] & ~restartBits) == firstRestart;
        if (isRestart) {
            const int number = (jpeg[at + 1] - m_scan.restarts()) & restartBits;
            jpeg[++at] = static_cast<unsigned char>(firstRestart | number);
        } else if (jpeg[at] == markerPrefix && length > 1 && jpeg[at + 1] != 0) {
            return false;
        }
        rest = rest.subspan(length);
    }
    jpeg.insert(jpeg.end(), {markerPrefix, markerEnd});
    return true;
}

} // namespace skein
