// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/GamutTable.h"

#include "colour/ColourTransform.h"
#include "colour/InParts.h"
#include "colour/LcmsHandles.h"
#include "colour/Tetrahedron.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int points = GamutTable::points;
constexpr int cells = points - 1;
constexpr std::array<std::uint32_t, 3> nodeStrides{points * points, points, 1};
constexpr std::array<std::uint32_t, 3> cellStrides{cells * cells, cells, 1};
/** A pixel's value times the cells, in these parts of a cell, is a whole number. */
constexpr std::uint32_t wholeShare = 255;

constexpr double matrixTolerance = 1;
constexpr double tableTolerance = 5;

/** lcms2's way to tell how far colours are outside (cmsgmt.c of 2.14). */
class GamutMeter final
{
public:
    explicit GamutMeter(const ColourRecipe& recipe)
    {
        const lcms::Profile source = lcms::opened(m_context, recipe.source.icc());
        const lcms::Profile proof = lcms::opened(m_context, recipe.proof->icc());
        const lcms::Profile lab(cmsCreateLab4ProfileTHR(m_context.get(), nullptr));
        if (!source || !proof || !lab) {
            return;
        }
        const auto inks = static_cast<cmsUInt32Number>(
            CHANNELS_SH(cmsChannelsOf(cmsGetColorSpace(proof.get()))) | BYTES_SH(2));
        constexpr cmsUInt32Number exact = cmsFLAGS_NOCACHE;
        constexpr cmsUInt32Number relative = INTENT_RELATIVE_COLORIMETRIC;
        std::array<cmsHPROFILE, 2> profiles{source.get(), lab.get()};
        std::array<cmsBool, 2> blackPoints{recipe.blackPoint ? TRUE : FALSE, FALSE};
        std::array<cmsUInt32Number, 2> intents{
            static_cast<cmsUInt32Number>(recipe.intent), relative};
        std::array<cmsFloat64Number, 2> adaptations{1, 1};
        m_toLab.reset(cmsCreateExtendedTransform(m_context.get(), profiles.size(), profiles.data(),
            blackPoints.data(), intents.data(), adaptations.data(), nullptr, 0, TYPE_RGB_16,
            TYPE_Lab_DBL, exact));
        m_there.reset(cmsCreateTransformTHR(
            m_context.get(), lab.get(), TYPE_Lab_DBL, proof.get(), inks, relative, exact));
        m_back.reset(cmsCreateTransformTHR(
            m_context.get(), proof.get(), inks, lab.get(), TYPE_Lab_DBL, relative, exact));
        m_tolerance = cmsIsMatrixShaper(proof.get()) ? matrixTolerance : tableTolerance;
    }

    [[nodiscard]] bool isUsable() const { return m_toLab && m_there && m_back; }

    /** 0: inside. */
    [[nodiscard]] std::uint16_t excess(const std::uint16_t* colour) const
    {
        cmsCIELab asked;
        cmsDoTransform(m_toLab.get(), colour, &asked, 1);
        const cmsCIELab shown = proofOf(asked);
        const double difference = cmsDeltaE(&asked, &shown);
        if (difference < m_tolerance) {
            return 0;
        }
        // A profile whose ways there and back disagree says so of its own colours as well.
        const cmsCIELab again = proofOf(shown);
        const double own = cmsDeltaE(&shown, &again);
        const double far = own < m_tolerance ? difference
                           : own == 0        ? difference
                                             : difference / own;
        constexpr double most = 65535;
        return static_cast<std::uint16_t>(
            std::clamp(std::floor(far - m_tolerance + 0.5), 0.0, most));
    }

private:
    [[nodiscard]] cmsCIELab proofOf(const cmsCIELab& colour) const
    {
        std::array<cmsUInt16Number, cmsMAXCHANNELS> inks{};
        cmsCIELab shown;
        cmsDoTransform(m_there.get(), &colour, inks.data(), 1);
        cmsDoTransform(m_back.get(), inks.data(), &shown, 1);
        return shown;
    }

    const lcms::Context m_context = lcms::makeContext();
    lcms::Transform m_toLab;
    lcms::Transform m_there;
    lcms::Transform m_back;
    double m_tolerance = tableTolerance;
};

} // namespace

GamutTable::GamutTable(const ColourRecipe& recipe)
    : m_nodes(static_cast<std::size_t>(points) * points * points)
    , m_cells(static_cast<std::size_t>(cells) * cells * cells, Cell::Inside)
{
    for (std::size_t channel = 0; channel < m_places.size(); ++channel) {
        for (std::uint32_t value = 0; value < 256; ++value) {
            // The last point is reached from the one before it, by a whole share.
            const std::uint32_t below = std::min<std::uint32_t>(value * cells / 255, cells - 1);
            const std::uint32_t share = value * cells - below * wholeShare;
            m_places.at(channel).at(value) = {below * cellStrides.at(channel),
                below * nodeStrides.at(channel),
                tetrahedron::stepOf(share, nodeStrides.at(channel))};
        }
    }
    const GamutMeter meter(recipe);
    if (!meter.isUsable()) {
        return;
    }
    const auto at = [](int point) {
        return static_cast<std::uint16_t>(std::lround(point * 65535.0 / cells));
    };
    inParts(points, qint64{points} * points * points * 16, [&](int from, int to) {
        const int plane = points * points;
        for (int i = from * plane; i < to * plane; ++i) {
            const std::array<std::uint16_t, 3> colour{
                at(i / plane), at(i / points % points), at(i % points)};
            m_nodes[static_cast<std::size_t>(i)] = meter.excess(colour.data());
        }
    });
    sortCells();
}

void GamutTable::sortCells()
{
    for (std::uint32_t i = 0; i < m_cells.size(); ++i) {
        const std::uint32_t node = i / cellStrides[0] * nodeStrides[0] +
                                   i / cellStrides[1] % cells * nodeStrides[1] + i % cells;
        int outside = 0;
        for (std::uint32_t corner = 0; corner < 8; ++corner) {
            const std::uint32_t way = (corner & 4 ? nodeStrides[0] : 0) +
                                      (corner & 2 ? nodeStrides[1] : 0) + (corner & 1);
            outside += m_nodes[node + way] > 0 ? 1 : 0;
        }
        m_cells[i] = outside == 0 ? Cell::Inside : outside == 8 ? Cell::Outside : Cell::Mixed;
    }
}

inline std::uint32_t GamutTable::cellOf(QRgb pixel) const
{
    return m_places[0][pixel >> 16 & 0xff].cell + m_places[1][pixel >> 8 & 0xff].cell +
           m_places[2][pixel & 0xff].cell;
}

inline bool GamutTable::isMixedOutside(QRgb pixel) const
{
    const Place& red = m_places[0][pixel >> 16 & 0xff];
    const Place& green = m_places[1][pixel >> 8 & 0xff];
    const Place& blue = m_places[2][pixel & 0xff];
    const std::uint16_t* node = m_nodes.data() + red.node + green.node + blue.node;
    const std::uint32_t sum =
        tetrahedron::walked(node, red.step, green.step, blue.step, wholeShare, std::uint32_t{0});
    return 2 * sum >= wholeShare; // Rounded, it is 1 at least.
}

void GamutTable::mark(const QRgb* source, QRgb* shown, int count, QRgb mark) const
{
    constexpr QRgb opacity = 0xff000000;
    // Those of mixed cells are put off: which pixel is one cannot be guessed, nor be branched on.
    constexpr int most = 512;
    std::array<int, most> mixed;
    for (int from = 0; from < count; from += most) {
        std::size_t mixedCount = 0;
        for (int i = from; i < std::min(count, from + most); ++i) {
            const Cell cell = m_cells[cellOf(source[i])];
            const QRgb marks = cell == Cell::Outside ? ~opacity : 0;
            shown[i] = (shown[i] & ~marks) | (mark & marks);
            mixed[mixedCount] = i;
            mixedCount += cell == Cell::Mixed ? 1 : 0;
        }
        for (std::size_t at = 0; at < mixedCount; ++at) {
            QRgb& pixel = shown[mixed[at]];
            const QRgb marks = isMixedOutside(source[mixed[at]]) ? ~opacity : 0;
            pixel = (pixel & ~marks) | (mark & marks);
        }
    }
}

} // namespace skein
