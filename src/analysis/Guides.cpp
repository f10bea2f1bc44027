// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Guides.h"

#include <QCoreApplication>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace skein {

namespace {

constexpr double phi = std::numbers::phi;
/** Quarter circles after which the spiral's squares are smaller than a pixel of any screen. */
constexpr int spiralTurns = 12;

struct KindEntry
{
    GuideKind kind;
    const char* name;
    const char* text;
};

constexpr std::array kindEntries{
    KindEntry{GuideKind::None, "none",
        //: choice: no lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "No guides")},
    KindEntry{//: a kind of guides, which are lines over the picture
        GuideKind::CentreLines, "centre-lines", QT_TRANSLATE_NOOP("skein::Guides", "Centre lines")},
    KindEntry{GuideKind::Thirds, "thirds",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Thirds")},
    KindEntry{GuideKind::Quarters, "quarters",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Quarters")},
    KindEntry{GuideKind::Fifths, "fifths",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Fifths")},
    KindEntry{GuideKind::GoldenSections, "golden-sections",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Golden sections")},
    KindEntry{GuideKind::GoldenSpiral, "golden-spiral",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Golden spiral")},
    KindEntry{GuideKind::Diagonals, "diagonals",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Diagonals")},
    KindEntry{GuideKind::DiagonalMethod, "diagonal-method",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "45° lines")},
    KindEntry{GuideKind::ReciprocalDiagonals, "reciprocal-diagonals",
        QT_TRANSLATE_NOOP("skein::Guides", "Diagonals with perpendiculars")},
    KindEntry{GuideKind::Grid, "grid",
        //: a kind of guides, which are lines over the picture
        QT_TRANSLATE_NOOP("skein::Guides", "Grid")},
};

const KindEntry* entryOf(GuideKind kind)
{
    const auto* const found = std::find_if(kindEntries.begin(), kindEntries.end(),
        [kind](const KindEntry& entry) { return entry.kind == kind; });
    return found == kindEntries.end() ? nullptr : &*found;
}

void addLine(QPainterPath& path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

void addColumn(QPainterPath& path, const QRectF& area, double part)
{
    const double x = area.left() + area.width() * part;
    addLine(path, {x, area.top()}, {x, area.bottom()});
}

void addRow(QPainterPath& path, const QRectF& area, double part)
{
    const double y = area.top() + area.height() * part;
    addLine(path, {area.left(), y}, {area.right(), y});
}

QPainterPath equalParts(const QRectF& area, int columns, int rows)
{
    QPainterPath path;
    for (int i = 1; i < columns; ++i) {
        addColumn(path, area, double(i) / columns);
    }
    for (int i = 1; i < rows; ++i) {
        addRow(path, area, double(i) / rows);
    }
    return path;
}

QPainterPath goldenSections(const QRectF& area)
{
    QPainterPath path;
    for (const double part : {1 / (phi * phi), 1 / phi}) {
        addColumn(path, area, part);
        addRow(path, area, part);
    }
    return path;
}

/** In the golden rectangle (0, 0, φ, 1), from its lower left corner inwards, its eye at the lower
 * right. */
QPainterPath unitSpiral()
{
    QPainterPath path(QPointF(0, 1));
    QRectF rest(0, 0, phi, 1);
    for (int turn = 0; turn < spiralTurns; ++turn) {
        // The square lies at the left, top, right, bottom of what is left, in turns; the circle's
        // centre is that corner of the square which touches the rest on the far side.
        const double side = std::min(rest.width(), rest.height());
        QPointF centre;
        switch (turn % 4) {
        case 0:
            centre = {rest.left() + side, rest.bottom()};
            rest.setLeft(centre.x());
            break;
        case 1:
            centre = {rest.left(), rest.top() + side};
            rest.setTop(centre.y());
            break;
        case 2:
            centre = {rest.right() - side, rest.top()};
            rest.setRight(centre.x());
            break;
        default:
            centre = {rest.right(), rest.bottom() - side};
            rest.setBottom(centre.y());
            break;
        }
        const QRectF circle(centre.x() - side, centre.y() - side, 2 * side, 2 * side);
        path.arcTo(circle, 180 - 90 * turn, -90);
    }
    return path;
}

QPainterPath goldenSpiral(const QRectF& area, SpiralEye eye)
{
    QTransform toUnit = QTransform::fromScale(1 / phi, 1);
    if (area.height() > area.width()) {
        toUnit *= QTransform(0, 1, 1, 0, 0, 0); // mirrored at the diagonal: the eye stays in place
    }
    if (eye == SpiralEye::BottomLeft || eye == SpiralEye::TopLeft) {
        toUnit *= QTransform(-1, 0, 0, 1, 1, 0);
    }
    if (eye == SpiralEye::TopLeft || eye == SpiralEye::TopRight) {
        toUnit *= QTransform(1, 0, 0, -1, 0, 1);
    }
    const QTransform toArea(area.width(), 0, 0, area.height(), area.left(), area.top());
    return (toUnit * toArea).map(unitSpiral());
}

/** From each corner towards the inside. */
void addFromCorners(QPainterPath& path, const QRectF& area, double dx, double dy)
{
    addLine(path, area.topLeft(), area.topLeft() + QPointF(dx, dy));
    addLine(path, area.topRight(), area.topRight() + QPointF(-dx, dy));
    addLine(path, area.bottomLeft(), area.bottomLeft() + QPointF(dx, -dy));
    addLine(path, area.bottomRight(), area.bottomRight() + QPointF(-dx, -dy));
}

QPainterPath diagonals(const QRectF& area)
{
    QPainterPath path;
    addLine(path, area.topLeft(), area.bottomRight());
    addLine(path, area.bottomLeft(), area.topRight());
    return path;
}

QPainterPath diagonalMethod(const QRectF& area)
{
    QPainterPath path;
    const double side = std::min(area.width(), area.height());
    addFromCorners(path, area, side, side);
    return path;
}

QPainterPath reciprocalDiagonals(const QRectF& area)
{
    QPainterPath path = diagonals(area);
    const double width = area.width();
    const double height = area.height();
    // (h, -w) is perpendicular to the diagonal (w, h); here it is cut where it leaves the area.
    if (width >= height) {
        addFromCorners(path, area, height * height / width, height);
    } else {
        addFromCorners(path, area, width, width * width / height);
    }
    return path;
}

} // namespace

QPainterPath guidePath(const Guide& guide, const QRectF& area)
{
    const bool isFinite = std::isfinite(area.x()) && std::isfinite(area.y()) &&
                          std::isfinite(area.width()) && std::isfinite(area.height());
    if (!isFinite || area.isEmpty()) {
        return {};
    }
    switch (guide.kind) {
    case GuideKind::None:
        return {};
    case GuideKind::CentreLines:
        return equalParts(area, 2, 2);
    case GuideKind::Thirds:
        return equalParts(area, 3, 3);
    case GuideKind::Quarters:
        return equalParts(area, 4, 4);
    case GuideKind::Fifths:
        return equalParts(area, 5, 5);
    case GuideKind::GoldenSections:
        return goldenSections(area);
    case GuideKind::GoldenSpiral:
        return goldenSpiral(area, guide.eye);
    case GuideKind::Diagonals:
        return diagonals(area);
    case GuideKind::DiagonalMethod:
        return diagonalMethod(area);
    case GuideKind::ReciprocalDiagonals:
        return reciprocalDiagonals(area);
    case GuideKind::Grid:
        return equalParts(area, std::clamp(guide.columns, 1, Guide::maxParts),
            std::clamp(guide.rows, 1, Guide::maxParts));
    }
    return {};
}

QString guideKindName(GuideKind kind)
{
    const auto* const entry = entryOf(kind);
    return entry ? QString::fromLatin1(entry->name) : QString();
}

GuideKind guideKindFromName(const QString& name)
{
    for (const KindEntry& entry : kindEntries) {
        if (name == QLatin1String(entry.name)) {
            return entry.kind;
        }
    }
    return GuideKind::None;
}

QString guideKindText(GuideKind kind)
{
    const auto* const entry = entryOf(kind);
    return entry ? QCoreApplication::translate("skein::Guides", entry->text) : QString();
}

} // namespace skein
