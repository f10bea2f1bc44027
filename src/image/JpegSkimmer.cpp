// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSkimmer.h"

#include "image/JpegHuffman.h"
#include "image/Picture.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

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
constexpr unsigned markerAdobe = 0xee;
constexpr int blockSide = 8;
constexpr int middleGrey = 128;

struct Component
{
    unsigned id = 0;
    int across = 1; ///< Blocks in a unit.
    int down = 1;
    unsigned quantization = 0;
    unsigned dcTable = 0;
    unsigned acTable = 0;
    int stride = 0;
    std::vector<std::uint8_t> samples; ///< One a block.
    int predicted = 0;
};

class Skimmer final
{
public:
    explicit Skimmer(Bytes jpeg)
        : m_jpeg(jpeg)
    {}
    [[nodiscard]] QImage read(const CancelToken& cancel);

private:
    [[nodiscard]] bool readHeaders();
    [[nodiscard]] bool readQuantization(Bytes segment);
    [[nodiscard]] bool readHuffman(Bytes segment);
    [[nodiscard]] bool readFrame(Bytes segment);
    [[nodiscard]] bool readScanHeader(Bytes segment);
    [[nodiscard]] bool readScan(const CancelToken& cancel);
    [[nodiscard]] bool readUnit(JpegBits& bits, int column, int row);
    [[nodiscard]] bool readBlock(JpegBits& bits, Component& component, std::uint8_t& sample) const;
    [[nodiscard]] QImage paint() const;

    Bytes m_jpeg;
    std::size_t m_scanAt = 0;
    QSize m_size;
    int m_across = 1; ///< The most of all components.
    int m_down = 1;
    unsigned m_restartUnits = 0;
    std::array<int, 4> m_quantization{}; ///< For the mean value only; 0: not there.
    std::array<JpegHuffman, 4> m_dc;
    std::array<JpegHuffman, 4> m_ac;
    std::vector<Component> m_components;
};

unsigned read16(Bytes bytes, std::size_t at)
{
    return static_cast<unsigned>(bytes[at] << 8 | bytes[at + 1]);
}

bool Skimmer::readHeaders()
{
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
        const Bytes segment = m_jpeg.subspan(at + 4, length - 2);
        at += 2 + length;
        bool good = true;
        switch (marker) {
        case markerQuantization:
            good = readQuantization(segment);
            break;
        case markerHuffman:
            good = readHuffman(segment);
            break;
        case markerFrameBaseline:
        case markerFrameSequential:
            good = readFrame(segment);
            break;
        case markerRestart:
            good = segment.size() == 2;
            m_restartUnits = good ? read16(segment, 0) : 0;
            break;
        case markerAdobe: // its last byte tells the colours: 1 is YCbCr
            good = segment.size() < 12 || segment[11] == 1;
            break;
        case markerScan:
            m_scanAt = at;
            return readScanHeader(segment);
        default:
            good = marker < markerFrameBaseline || marker > 0xcf; // other kinds of frames
        }
        if (!good) {
            return false;
        }
    }
    return false;
}

bool Skimmer::readQuantization(Bytes segment)
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

bool Skimmer::readHuffman(Bytes segment)
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
        auto& tables = segment[0] >> 4 == 0 ? m_dc : m_ac;
        if (!tables[index].build(lengths, segment.subspan(17, count))) {
            return false;
        }
        segment = segment.subspan(17 + count);
    }
    return segment.empty();
}

bool Skimmer::readFrame(Bytes segment)
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
        m_components.push_back(std::move(component));
    }
    return m_components.front().across == m_across && m_components.front().down == m_down;
}

bool Skimmer::readScanHeader(Bytes segment)
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
    }
    return true;
}

bool Skimmer::readBlock(JpegBits& bits, Component& component, std::uint8_t& sample) const
{
    bits.fill();
    const int size = m_dc[component.dcTable].decode(bits);
    if (size < 0 || size > 11) {
        return false;
    }
    if (size > 0) {
        const int value = static_cast<int>(bits.peek(size));
        bits.skip(size);
        // T.81, F.2.2.1: the lower half stands for the negative values.
        component.predicted += value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }
    if (std::abs(component.predicted) > 1 << 15) {
        return false;
    }
    const int mean = component.predicted * m_quantization[component.quantization];
    sample = static_cast<std::uint8_t>(
        std::clamp(((mean + 4) >> 3) + middleGrey, 0, 255)); // as libjpeg rounds
    return m_ac[component.acTable].skipBlock(bits);
}

bool Skimmer::readUnit(JpegBits& bits, int column, int row)
{
    for (Component& component : m_components) {
        for (int y = 0; y < component.down; ++y) {
            const int line = (row * component.down + y) * component.stride;
            for (int x = 0; x < component.across; ++x) {
                const auto at = static_cast<std::size_t>(line + column * component.across + x);
                if (!readBlock(bits, component, component.samples[at])) {
                    return false;
                }
            }
        }
    }
    return true;
}

bool Skimmer::readScan(const CancelToken& cancel)
{
    const int columns = (m_size.width() + m_across * blockSide - 1) / (m_across * blockSide);
    const int rows = (m_size.height() + m_down * blockSide - 1) / (m_down * blockSide);
    for (Component& component : m_components) {
        component.stride = columns * component.across;
        component.samples.resize(static_cast<std::size_t>(component.stride) *
                                 static_cast<std::size_t>(rows * component.down));
    }
    JpegBits bits(m_jpeg.subspan(m_scanAt));
    unsigned left = m_restartUnits;
    for (int row = 0; row < rows; ++row) {
        if (cancel.isCancelled() || bits.isOverrun()) {
            return false;
        }
        for (int column = 0; column < columns; ++column) {
            if (m_restartUnits != 0 && left-- == 0) {
                if (!bits.restart()) {
                    return false;
                }
                for (Component& component : m_components) {
                    component.predicted = 0;
                }
                left = m_restartUnits - 1;
            }
            if (!readUnit(bits, column, row)) {
                return false;
            }
        }
    }
    return !bits.isOverrun();
}

QImage Skimmer::paint() const
{
    QImage image((m_size.width() + blockSide - 1) / blockSide,
        (m_size.height() + blockSide - 1) / blockSide, QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    const bool grey = m_components.size() == 1;
    const auto lineOf = [this](const Component& component, int y) {
        return component.samples.data() +
               static_cast<std::ptrdiff_t>(y * component.down / m_down) * component.stride;
    };
    for (int y = 0; y < image.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::uint8_t* luma = lineOf(m_components.front(), y);
        if (grey) {
            std::transform(luma, luma + image.width(), out,
                [](int value) { return qRgb(value, value, value); });
            continue;
        }
        const Component& blue = m_components[1];
        const Component& red = m_components[2];
        const std::uint8_t* blueLine = lineOf(blue, y);
        const std::uint8_t* redLine = lineOf(red, y);
        for (int x = 0; x < image.width(); ++x) {
            // JFIF 1.02 (BT.601, full range), in 16 bits of fraction.
            const int cb = blueLine[x * blue.across / m_across] - middleGrey;
            const int cr = redLine[x * red.across / m_across] - middleGrey;
            const int base = (luma[x] << 16) + (1 << 15);
            out[x] = qRgb(std::clamp((base + 91881 * cr) >> 16, 0, 255),
                std::clamp((base - 22554 * cb - 46802 * cr) >> 16, 0, 255),
                std::clamp((base + 116130 * cb) >> 16, 0, 255));
        }
    }
    return image;
}

QImage Skimmer::read(const CancelToken& cancel)
{
    return readHeaders() && readScan(cancel) ? paint() : QImage();
}

} // namespace

QImage skimJpeg(Bytes jpeg, const CancelToken& cancel)
{
    if (jpeg.size() < 4 || jpeg[0] != 0xff || jpeg[1] != 0xd8) {
        return {};
    }
    // Its tables are large for the stack of a worker thread.
    return std::make_unique<Skimmer>(jpeg)->read(cancel);
}

} // namespace skein
