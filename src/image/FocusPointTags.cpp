// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FocusPointTags.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <exiv2/exiv2.hpp>

namespace skein {

namespace {

/** No tag of interest is longer; Canon's longest have one number for each of 1053 fields. */
constexpr long maxNumbers = 4096;
/** Where a camera tells only a point: part of the picture's longer side. */
constexpr double symbolicSize = 0.05;

/** Around @p middle with @p size, both in the coordinates of a picture of size @p whole. */
QRectF unitArea(QPointF middle, QSizeF size, QSizeF whole)
{
    return {(middle.x() - size.width() / 2) / whole.width(),
        (middle.y() - size.height() / 2) / whole.height(), size.width() / whole.width(),
        size.height() / whole.height()};
}

QSizeF symbolic(QSizeF whole)
{
    const double side = std::max(whole.width(), whole.height()) * symbolicSize;
    return {side, side};
}

FocusPoint selected(const QRectF& area)
{
    return {area, true, false};
}

/** Bit @p index in a row of numbers of 16 bits each, lowest first. */
bool hasBit(const std::vector<double>& words, std::size_t index)
{
    constexpr std::size_t bits = 16;
    const std::size_t word = index / bits;
    return word < words.size() && ((static_cast<qint64>(words[word]) >> (index % bits)) & 1) != 0;
}

bool isPositive(std::optional<double> number)
{
    return number && *number > 0;
}

} // namespace

FocusPointTags::FocusPointTags(const Exiv2::Image& image)
    : m_image(image)
    , m_exif(image.exifData())
{}

FocusPointTags::Numbers FocusPointTags::numbers(const char* group, unsigned tag) const
{
    // By number: which tags have a name differs between exiv2's versions.
    const auto found =
        std::find_if(m_exif.begin(), m_exif.end(), [&](const Exiv2::Exifdatum& datum) {
            return datum.tag() == tag && datum.groupName() == group;
        });
    if (found == m_exif.end() || found->count() <= 0 || found->count() > maxNumbers) {
        return {};
    }
    // As text: the access as whole numbers has another name in each version of exiv2.
    const QStringList words =
        QString::fromStdString(found->toString()).split(u' ', Qt::SkipEmptyParts);
    Numbers numbers;
    for (const QString& word : words) {
        const qsizetype slash = word.indexOf(u'/');
        bool isNumber = false;
        bool hasDivisor = true;
        double value = word.left(slash).toDouble(&isNumber);
        if (slash >= 0) {
            value /= word.mid(slash + 1).toDouble(&hasDivisor);
        }
        if (!isNumber || !hasDivisor || !std::isfinite(value)) {
            return {};
        }
        numbers.push_back(value);
    }
    return numbers;
}

std::optional<double> FocusPointTags::number(const char* group, unsigned tag) const
{
    const Numbers all = numbers(group, tag);
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

QSizeF FocusPointTags::pictureSize() const
{
    constexpr unsigned pixelXDimension = 0xa002;
    constexpr unsigned pixelYDimension = 0xa003;
    const QSizeF told(
        number("Photo", pixelXDimension).value_or(0), number("Photo", pixelYDimension).value_or(0));
    return !told.isEmpty() ? told : QSizeF(m_image.pixelWidth(), m_image.pixelHeight());
}

Orientation FocusPointTags::orientation() const
{
    constexpr unsigned tag = 0x0112;
    return orientationFromExif(
        static_cast<long>(std::clamp(number("Image", tag).value_or(1), 0.0, 255.0)));
}

FocusPoints FocusPointTags::points() const
{
    for (const auto read : {&FocusPointTags::canon, &FocusPointTags::nikon, &FocusPointTags::sony,
             &FocusPointTags::fujifilm, &FocusPointTags::panasonic, &FocusPointTags::olympus,
             &FocusPointTags::subjectArea}) {
        if (FocusPoints points = (this->*read)(); !points.isEmpty()) {
            return points;
        }
    }
    return {};
}

FocusPoints FocusPointTags::canon() const
{
    // exiv2 takes AFInfo2 (0x0026) apart into tags of its own numbers.
    const char* const group = "Canon";
    const auto valid = number(group, 0x2603);
    const QSizeF whole(number(group, 0x2606).value_or(0), number(group, 0x2607).value_or(0));
    const Numbers widths = numbers(group, 0x2608);
    const Numbers heights = numbers(group, 0x2609);
    const Numbers xs = numbers(group, 0x260a);
    const Numbers ys = numbers(group, 0x260b);
    const Numbers inFocus = numbers(group, 0x260c);
    const Numbers chosen = numbers(group, 0x260d);
    if (!isPositive(valid) || whole.isEmpty()) {
        return {};
    }
    // Places count from the middle, upwards in EOS bodies and downwards in PowerShots.
    const auto model = m_exif.findKey(Exiv2::ExifKey("Exif.Image.Model"));
    const bool isEos = model == m_exif.end() ||
                       QString::fromStdString(model->toString()).contains(QLatin1String("EOS"));
    const double down = isEos ? -1 : 1;
    const std::size_t count = std::min({widths.size(), heights.size(), xs.size(), ys.size(),
        static_cast<std::size_t>(std::min(*valid, double(maxNumbers)))});
    FocusPoints points;
    for (std::size_t i = 0; i < count; ++i) {
        if (widths[i] <= 0 || heights[i] <= 0) {
            continue; // room for fields that this mode does not have
        }
        const QPointF middle(whole.width() / 2 + xs[i], whole.height() / 2 + down * ys[i]);
        points << FocusPoint{unitArea(middle, {widths[i], heights[i]}, whole), hasBit(chosen, i),
            hasBit(inFocus, i)};
    }
    return points;
}

FocusPoints FocusPointTags::nikon() const
{
    struct Layout
    {
        const char* group; ///< AFInfo2 1.00 or 1.01
        unsigned first;    ///< The offset of the width, which the others follow.
    };
    for (const Layout& layout : {Layout{"NikonAf2", 0x10}, Layout{"NikonAf22", 0x46}}) {
        const auto at = [&](unsigned offset) {
            return number(layout.group, layout.first + offset).value_or(0);
        };
        const Numbers version = numbers(layout.group, 0);
        // exiv2 0.27 takes every version that it does not know for one of these two.
        const bool isKnown =
            version == Numbers{'0', '1', '0', '0'} || version == Numbers{'0', '1', '0', '1'};
        const QSizeF whole(at(0), at(2));
        const QSizeF size(at(8), at(10));
        if (!isKnown || !isPositive(number(layout.group, 4)) || whole.isEmpty() || size.isEmpty()) {
            continue;
        }
        // A byte that exiv2 0.27 reads as the first of two.
        const bool isInFocus = at(12) != 0;
        return {{unitArea({at(4), at(6)}, size, whole), true, isInFocus}};
    }
    return {};
}

FocusPoints FocusPointTags::sony() const
{
    constexpr unsigned focusLocation = 0x2027;  // width, height, x, y
    constexpr unsigned focusFrameSize = 0x2037; // width, height, valid; two bytes each
    for (const char* group : {"Sony1", "Sony2"}) {
        const Numbers place = numbers(group, focusLocation);
        if (place.size() != 4 || place[0] <= 0 || place[1] <= 0 ||
            (place[2] == 0 && place[3] == 0)) {
            continue;
        }
        const QSizeF whole(place[0], place[1]);
        QSizeF size = symbolic(whole);
        const Numbers frame = numbers(group, focusFrameSize);
        if (frame.size() == 6 && frame[4] + frame[5] > 0) {
            const QSizeF told(frame[0] + 256 * frame[1], frame[2] + 256 * frame[3]);
            size = told.isEmpty() ? size : told;
        }
        return {selected(unitArea({place[2], place[3]}, size, whole))};
    }
    return {};
}

FocusPoints FocusPointTags::fujifilm() const
{
    constexpr unsigned focusPixel = 0x1023;
    const Numbers place = numbers("Fujifilm", focusPixel);
    const QSizeF whole = pictureSize();
    if (place.size() != 2 || whole.isEmpty() || (place[0] == 0 && place[1] == 0)) {
        return {};
    }
    return {selected(unitArea({place[0], place[1]}, symbolic(whole), whole))};
}

FocusPoints FocusPointTags::panasonic() const
{
    constexpr unsigned afPointPosition = 0x004d; // parts of width and height; huge for none
    const Numbers place = numbers("Panasonic", afPointPosition);
    const QSizeF whole = pictureSize();
    if (place.size() != 2 || whole.isEmpty()) {
        return {};
    }
    const QPointF middle(place[0] * whole.width(), place[1] * whole.height());
    return {selected(unitArea(middle, symbolic(whole), whole))};
}

FocusPoints FocusPointTags::olympus() const
{
    constexpr unsigned afAreas = 0x0304;         // left, top, right, bottom in a byte each
    constexpr unsigned afPointSelected = 0x0305; // second and third: parts of width and height
    constexpr double byteScale = 255;
    FocusPoints points;
    for (const double area : numbers("OlympusCs", afAreas)) {
        const auto bytes = static_cast<quint32>(std::clamp(area, 0.0, 4294967295.0));
        if (bytes == 0) {
            continue;
        }
        const auto part = [bytes](unsigned shift) { return ((bytes >> shift) & 0xff) / byteScale; };
        points << selected(QRectF(QPointF(part(24), part(16)), QPointF(part(8), part(0))));
    }
    const Numbers place = numbers("OlympusCs", afPointSelected);
    const QSizeF whole = pictureSize();
    if (points.isEmpty() && place.size() == 5 && !whole.isEmpty() &&
        (place[1] != 0 || place[2] != 0)) {
        const QPointF middle(place[1] * whole.width(), place[2] * whole.height());
        points << selected(unitArea(middle, symbolic(whole), whole));
    }
    return points;
}

FocusPoints FocusPointTags::subjectArea() const
{
    constexpr unsigned tag = 0x9214; // EXIF 2.32: a point, a circle, or a rectangle by its middle
    const Numbers area = numbers("Photo", tag);
    const QSizeF whole = pictureSize();
    if (area.size() < 2 || area.size() > 4 || whole.isEmpty()) {
        return {};
    }
    QSizeF size = symbolic(whole);
    if (area.size() == 3) {
        size = {area[2], area[2]};
    } else if (area.size() == 4) {
        size = {area[2], area[3]};
    }
    return {selected(unitArea({area[0], area[1]}, size, whole))};
}

} // namespace skein
