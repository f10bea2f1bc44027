// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/JpegHuffman.h"

#include <QSize>
#include <array>
#include <cstdlib>
#include <vector>

namespace skein {

/**
 * The units of an ordinary camera JPEG (baseline, 8 bits, grey or YCbCr, one scan), read row by row
 * for the mean value of each block; the others are passed over, which is several times as quick as
 * to take them apart. A unit is what comes between two of the luminance's: 8 to 16 pixels in each
 * direction. Borrows the bytes. One thread.
 */
class JpegScan final
{
public:
    static constexpr int blockSide = 8;

    struct Component
    {
        unsigned id = 0;
        int across = 1; ///< Blocks in a unit.
        int down = 1;
        unsigned quantization = 0;
        unsigned dcTable = 0;
        unsigned acTable = 0;
        int step = 0;      ///< Of the quantization, for the mean value.
        int predicted = 0; ///< The mean value of the last block that was read, in steps.
    };

    explicit JpegScan(Bytes jpeg)
        : m_jpeg(jpeg)
    {}

    /** False for all other kinds of files. */
    [[nodiscard]] bool readHeaders();
    /** Where the entropy-coded data begin. */
    [[nodiscard]] Bytes data() const { return m_jpeg.subspan(m_dataAt); }
    /** The segments that a decoder needs, with their markers, the frame header among them. */
    [[nodiscard]] const std::vector<Bytes>& segments() const { return m_segments; }
    [[nodiscard]] static bool isFrame(Bytes segment);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int columns() const { return partsOf(m_size.width(), unitWidth()); }
    [[nodiscard]] int rows() const { return partsOf(m_size.height(), unitHeight()); }
    [[nodiscard]] int unitWidth() const { return m_across * blockSide; }
    [[nodiscard]] int unitHeight() const { return m_down * blockSide; }
    [[nodiscard]] const std::vector<Component>& components() const { return m_components; }
    [[nodiscard]] const JpegHuffman& dcTable(const Component& component) const
    {
        return m_dc[component.dcTable];
    }

    /** There are restart markers. */
    [[nodiscard]] bool hasRestarts() const { return m_restartUnits != 0; }
    /** The next unit comes behind a restart marker. */
    [[nodiscard]] bool isRestartDue() const { return hasRestarts() && m_unitsLeft == 0; }
    /** Passes over that marker. */
    [[nodiscard]] bool restart(JpegBits& bits);
    [[nodiscard]] int restarts() const { return m_restarts; }

    /** The next block of @p component, whose predicted is its mean value then. */
    [[nodiscard]] bool readBlock(JpegBits& bits, Component& component) const
    {
        JpegBits::Window window = bits.window();
        window.fill();
        const bool isBlock = m_dc[component.dcTable].addMean(window, component.predicted) &&
                             std::abs(component.predicted) <= 1 << 15 &&
                             m_ac[component.acTable].skipBlock(window);
        bits.proceed(window);
        return isBlock;
    }

    /** The next unit, the @p put of each block with its component and place in the unit. */
    template<typename Put>
    [[nodiscard]] bool readUnit(JpegBits& bits, Put put)
    {
        if (hasRestarts()) {
            if (m_unitsLeft == 0 && !restart(bits)) {
                return false;
            }
            --m_unitsLeft;
        }
        bits.ensureUnit();
        for (std::size_t i = 0; i < m_components.size(); ++i) {
            Component& component = m_components[i];
            for (int y = 0; y < component.down; ++y) {
                for (int x = 0; x < component.across; ++x) {
                    if (!readBlock(bits, component)) {
                        return false;
                    }
                    put(i, x, y);
                }
            }
        }
        return true;
    }

private:
    [[nodiscard]] static int partsOf(int length, int part) { return (length + part - 1) / part; }
    [[nodiscard]] bool readSegment(unsigned marker, Bytes segment);
    [[nodiscard]] bool readQuantization(Bytes segment);
    [[nodiscard]] bool readHuffman(Bytes segment);
    [[nodiscard]] bool readFrame(Bytes segment);
    [[nodiscard]] bool readScanHeader(Bytes segment);

    Bytes m_jpeg;
    std::size_t m_dataAt = 0;
    std::vector<Bytes> m_segments;
    QSize m_size;
    int m_across = 1; ///< The most of all components.
    int m_down = 1;
    unsigned m_restartUnits = 0;
    unsigned m_unitsLeft = 0;            ///< Before the next restart.
    int m_restarts = 0;                  ///< So far.
    std::array<int, 4> m_quantization{}; ///< For the mean value only; 0: not there.
    std::array<JpegHuffman, 4> m_dc;
    std::array<JpegHuffman, 4> m_ac;
    std::vector<Component> m_components;
};

} // namespace skein
