// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSkimmer.h"

#include "image/JpegScan.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace skein {

namespace {

constexpr int middleGrey = 128;

class Skimmer final
{
public:
    explicit Skimmer(Bytes jpeg)
        : m_scan(jpeg)
    {}
    [[nodiscard]] QImage read(const CancelToken& cancel);

private:
    /** One sample a block. */
    struct Plane
    {
        int across = 1;
        int down = 1;
        int stride = 0;
        std::vector<std::uint8_t> samples;
    };

    void makePlanes();
    [[nodiscard]] bool readScan(const CancelToken& cancel);
    [[nodiscard]] bool readRow(JpegBits& bits, int row);
    [[nodiscard]] QImage paint() const;

    JpegScan m_scan;
    std::vector<Plane> m_planes; ///< As the components of the scan.
};

void Skimmer::makePlanes()
{
    for (const JpegScan::Component& component : m_scan.components()) {
        Plane plane{component.across, component.down, m_scan.columns() * component.across, {}};
        plane.samples.resize(static_cast<std::size_t>(plane.stride) *
                             static_cast<std::size_t>(m_scan.rows() * component.down));
        m_planes.push_back(std::move(plane));
    }
}

bool Skimmer::readRow(JpegBits& bits, int row)
{
    for (int column = 0; column < m_scan.columns(); ++column) {
        const auto put = [&](std::size_t index, int x, int y) {
            const JpegScan::Component& component = m_scan.components()[index];
            Plane& plane = m_planes[index];
            const int mean = component.predicted * component.step;
            const int at = (row * plane.down + y) * plane.stride + column * plane.across + x;
            plane.samples[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(
                std::clamp(((mean + 4) >> 3) + middleGrey, 0, 255)); // as libjpeg rounds
        };
        if (!m_scan.readUnit(bits, put)) {
            return false;
        }
    }
    return !bits.isOverrun();
}

bool Skimmer::readScan(const CancelToken& cancel)
{
    JpegBits bits(m_scan.data());
    for (int row = 0; row < m_scan.rows(); ++row) {
        if (cancel.isCancelled() || !readRow(bits, row)) {
            return false;
        }
    }
    return true;
}

QImage Skimmer::paint() const
{
    constexpr int side = JpegScan::blockSide;
    const QSize size = m_scan.size();
    QImage image(
        (size.width() + side - 1) / side, (size.height() + side - 1) / side, QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    const bool grey = m_planes.size() == 1;
    const int across = m_planes.front().across;
    const auto lineOf = [this](const Plane& plane, int y) {
        return plane.samples.data() +
               static_cast<std::ptrdiff_t>(y * plane.down / m_planes.front().down) * plane.stride;
    };
    for (int y = 0; y < image.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::uint8_t* luma = lineOf(m_planes.front(), y);
        if (grey) {
            std::transform(luma, luma + image.width(), out,
                [](int value) { return qRgb(value, value, value); });
            continue;
        }
        const Plane& blue = m_planes[1];
        const Plane& red = m_planes[2];
        const std::uint8_t* blueLine = lineOf(blue, y);
        const std::uint8_t* redLine = lineOf(red, y);
        for (int x = 0; x < image.width(); ++x) {
            // JFIF 1.02 (BT.601, full range), in 16 bits of fraction.
            const int cb = blueLine[x * blue.across / across] - middleGrey;
            const int cr = redLine[x * red.across / across] - middleGrey;
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
    if (!m_scan.readHeaders()) {
        return {};
    }
    makePlanes();
    return readScan(cancel) ? paint() : QImage();
}

} // namespace

QImage skimJpeg(Bytes jpeg, const CancelToken& cancel)
{
    // Its tables are large for the stack of a worker thread.
    return std::make_unique<Skimmer>(jpeg)->read(cancel);
}

} // namespace skein
