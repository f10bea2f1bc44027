// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <array>

namespace skein {

/** Lines that help to compose a picture. */
enum class GuideKind : quint8 {
    None,
    CentreLines,
    Thirds,
    Quarters,
    Fifths,
    GoldenSections, ///< At 38.2 and 61.8 %: 1/φ² and 1/φ, φ = (1 + √5) / 2.
    GoldenSpiral,   ///< The quarter-circle construction, stretched to the picture; see guidePath().
    Diagonals,      ///< From corner to corner.
    DiagonalMethod, ///< The 45° lines from each corner (E. Westhoff, "The Diagonal Method", 2006).
    ReciprocalDiagonals, ///< The diagonals and their perpendiculars through the other corners.
    Grid,                ///< Guide::columns by Guide::rows equal parts.
};

/** The corner of the picture nearest to which the golden spiral ends. */
enum class SpiralEye : quint8 { BottomRight, BottomLeft, TopLeft, TopRight };

/** One kind of guide with what can be chosen about it. A value. */
struct Guide
{
    static constexpr int maxParts = 100;

    GuideKind kind = GuideKind::None;
    SpiralEye eye = SpiralEye::BottomRight; ///< GoldenSpiral only.
    int columns = 4;                        ///< Grid only; 1 to maxParts.
    int rows = 4;

    friend bool operator==(const Guide&, const Guide&) = default;
};

inline constexpr std::array allGuideKinds{GuideKind::None, GuideKind::CentreLines,
    GuideKind::Thirds, GuideKind::Quarters, GuideKind::Fifths, GuideKind::GoldenSections,
    GuideKind::GoldenSpiral, GuideKind::Diagonals, GuideKind::DiagonalMethod,
    GuideKind::ReciprocalDiagonals, GuideKind::Grid};

/**
 * The lines of @p guide over @p area (the picture, or what an aspect mask keeps of it), in its
 * coordinates, to be stroked; without a border round the area. Empty for an empty area.
 *
 * The golden spiral is the construction of quarter circles in the squares of a golden rectangle
 * (as in darktable's and Lightroom's guides), not the logarithmic spiral, from which it differs by
 * less than a line's width at usual sizes. In areas of another shape than φ:1 it is stretched, the
 * long side along that of the area.
 */
[[nodiscard]] QPainterPath guidePath(const Guide& guide, const QRectF& area);

/** For settings: "thirds", in every locale. */
[[nodiscard]] QString guideKindName(GuideKind kind);
/** None for a name that is none. */
[[nodiscard]] GuideKind guideKindFromName(const QString& name);
/** For the photographer, translated. */
[[nodiscard]] QString guideKindText(GuideKind kind);

} // namespace skein
