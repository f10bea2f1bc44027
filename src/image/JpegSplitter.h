// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/CancelToken.h"
#include "image/JpegScan.h"

#include <functional>
#include <optional>
#include <vector>

namespace skein {

/**
 * Makes the lower part of an ordinary camera JPEG a JPEG of its own, so that two processors can
 * decode one picture: nothing in the file tells where a row begins, but to find it by passing over
 * the rows before takes much less than to decode them. Borrows the bytes. One thread.
 */
class JpegSplitter final
{
public:
    explicit JpegSplitter(Bytes jpeg)
        : m_scan(jpeg)
    {}

    /** False for files that cannot be split. */
    [[nodiscard]] bool readHeaders() { return m_scan.readHeaders() && m_scan.rows() > 1; }
    /** Of units; see JpegScan. */
    [[nodiscard]] int rows() const { return m_scan.rows(); }
    [[nodiscard]] int unitHeight() const { return m_scan.unitHeight(); }

    struct Part
    {
        int row = 0; ///< The first one in it, of units.
        std::vector<unsigned char> jpeg;
    };
    /** The rows from the first one on that @p isWanted, which is asked for each in turn until it
     * says yes. Nothing where the file is damaged, has no such row, or is cancelled. */
    [[nodiscard]] std::optional<Part> lowerPart(
        const std::function<bool(int row)>& isWanted, const CancelToken& cancel);

private:
    [[nodiscard]] bool skipRow(JpegBits& bits);
    [[nodiscard]] std::vector<unsigned char> headers(int row) const;
    [[nodiscard]] bool appendRest(JpegBits& bits, std::vector<unsigned char>& jpeg);
    [[nodiscard]] bool appendIntervals(Bytes rest, std::vector<unsigned char>& jpeg) const;

    JpegScan m_scan;
};

} // namespace skein
