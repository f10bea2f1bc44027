// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegScan.h"

#include "image/Picture.h"

#include <algorithm>

namespace skein {

namespace {

// Markers of T.81, table B.1.
constexpr unsigned markerFrameBaseline = 0xc0;
constexpr unsigned markerFrameSequential = 0xc1;
constexpr unsigned markerHuffman = 0xc4;
constexpr unsigned markerEnd = 0xd9;
constexpr unsigned markerScan = 0xda;
constexpr unsigned markerQuantization = 0xdb;
constexpr unsigned markerRestart = 0xdd;
constexpr unsigned markerFirstApp = 0xe0;
constexpr unsigned markerAdobe = 0xee;

unsigned read16(Bytes bytes, std::size_t at)
{
    return static_cast<unsigned>(bytes[at] << 8 | bytes[at + 1]);
}

} // namespace

bool JpegScan::isFrame(Bytes segment)
{
    return segment[1] == markerFrameBaseline || segment[1] == markerFrameSequential;
}

bool JpegScan::readHeaders()
{
    if (m_jpeg.size() < 4 || m_jpeg[0] != 0xff || m_jpeg[1] != 0xd8) {
        return false;
    }
    std::size_t at = 2;
    while (at + 4 <= m_jpeg.size() && m_jpeg[at] == 0xff) {
        const unsigned marker = m_jpeg[at + 1];
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const std::size_t length = read16(m_jpeg, at + 2);
        if (length < 2 || length > m_jpeg.size() - at - 2 || marker == markerEnd) {
            return false;
        }
        const bool isNeeded =
            marker < markerFirstApp || marker == markerFirstApp || marker == markerAdobe;
        if (isNeeded) {
            m_segments.push_back(m_jpeg.subspan(at, 2 + length));
        }
        const Bytes segment = m_jpeg.subspan(at + 4, length - 2);
        at += 2 + length;
        if (!readSegment(marker, segment)) {
            return false;
        }
        if (marker == markerScan) {
            m_dataAt = at;
            m_unitsLeft = m_restartUnits;
            return true;
        }
    }
    return false;
}

bool JpegScan::readSegment(unsigned marker, Bytes segment)
{
    switch (marker) {
    case markerQuantization:
        return readQuantization(segment);
    case markerHuffman:
        return readHuffman(segment);
    case markerFrameBaseline:
    case markerFrameSequential:
        return readFrame(segment);
    case markerRestart:
        m_restartUnits = segment.size() == 2 ? read16(segment, 0) : 0;
        return segment.size() == 2;
    case markerAdobe: // its last byte tells the colours: 1 is YCbCr
        return segment.size() < 12 || segment[11] == 1;
    case markerScan:
        return readScanHeader(segment);
    default:
        return marker < markerFrameBaseline || marker > 0xcf; // other kinds of frames
    }
}

bool JpegScan::readQuantization(Bytes segment)
{
    while (!segment.empty()) {
        const bool wide = segment[0] >> 4 != 0;
        const std::size_t length = 1 + 64 * (wide ? 2U : 1U);
        if ((segment[0] & 0x0f) > 3 || segment.size() < length) {
            return false;
        }
        m_quantization[segment[0] & 0x0f] =
            wide ? static_cast<int>(read16(segment, 1)) : int{segment[1]};
        segment = segment.subspan(length);
    }
    return true;
}

bool JpegScan::readHuffman(Bytes segment)
{
    while (segment.size() >= 17) {
        std::array<std::uint8_t, 16> lengths{};
        std::copy_n(segment.begin() + 1, 16, lengths.begin());
        std::size_t count = 0;
        for (const std::uint8_t length : lengths) {
            count += length;
        }
        const unsigned index = segment[0] & 0x0fU;
        if (index > 3 || segment[0] >> 4 > 1 || segment.size() < 17 + count) {
            return false;
        }
        const bool isMeans = segment[0] >> 4 == 0;
        auto& tables = isMeans ? m_dc : m_ac;
        const auto kind = isMeans ? JpegHuffman::Kind::Means : JpegHuffman::Kind::Others;
        if (!tables[index].build(kind, lengths, segment.subspan(17, count))) {
            return false;
        }
        segment = segment.subspan(17 + count);
    }
    return segment.empty();
}

bool JpegScan::readFrame(Bytes segment)
{
    if (segment.size() < 6 || segment[0] != 8 || !m_components.empty()) {
        return false;
    }
    m_size = QSize(static_cast<int>(read16(segment, 3)), static_cast<int>(read16(segment, 1)));
    const std::size_t count = segment[5];
    if (m_size.isEmpty() || qint64{m_size.width()} * m_size.height() > maxPicturePixels ||
        (count != 1 && count != 3) || segment.size() != 6 + 3 * count) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        Component component;
        component.id = segment[6 + 3 * i];
        // A single component is not interleaved: its factors mean nothing.
        component.across = count == 1 ? 1 : segment[7 + 3 * i] >> 4;
        component.down = count == 1 ? 1 : segment[7 + 3 * i] & 0x0f;
        component.quantization = segment[8 + 3 * i];
        const bool usual = (component.across == 1 || component.across == 2) &&
                           (component.down == 1 || component.down == 2);
        if (!usual || component.quantization > 3 || component.id == 'R') {
            return false;
        }
        m_across = std::max(m_across, component.across);
        m_down = std::max(m_down, component.down);
        m_components.push_back(component);
    }
    return m_components.front().across == m_across && m_components.front().down == m_down;
}

bool JpegScan::readScanHeader(Bytes segment)
{
    const std::size_t count = m_components.size();
    if (count == 0 || segment.size() != 4 + 2 * count || segment[0] != count ||
        segment[1 + 2 * count] != 0 || segment[2 + 2 * count] != 63 ||
        segment[3 + 2 * count] != 0) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        Component& component = m_components[i];
        component.dcTable = segment[2 + 2 * i] >> 4;
        component.acTable = segment[2 + 2 * i] & 0x0f;
        if (segment[1 + 2 * i] != component.id || component.dcTable > 3 || component.acTable > 3 ||
            !m_dc[component.dcTable].isBuilt() || !m_ac[component.acTable].isBuilt() ||
            m_quantization[component.quantization] == 0) {
            return false;
        }
        component.step = m_quantization[component.quantization];
    }
    return true;
}

bool JpegScan::restart(JpegBits& bits)
{
    constexpr int numbers = 8;
    if (!bits.restart(m_restarts % numbers)) {
        return false;
    }
    for (Component& component : m_components) {
        component.predicted = 0;
    }
    m_unitsLeft = m_restartUnits;
    ++m_restarts;
    return true;
}

} // namespace skein
