// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FocusPoints.h"
#include "image/Orientation.h"

#include <QSizeF>
#include <optional>
#include <vector>

namespace Exiv2 {
class ExifData;
class Image;
} // namespace Exiv2

namespace skein {

/**
 * The makers' tags about focus fields, in units of the picture as stored, not turned. The values
 * may be anything: counts and sizes are checked, places are not. Borrows the image, whose metadata
 * were read; may throw what exiv2 throws.
 *
 * Meaning of the tags after ExifTool's tag tables (exiftool.org/TagNames).
 */
class FocusPointTags final
{
public:
    explicit FocusPointTags(const Exiv2::Image& image);

    [[nodiscard]] Orientation orientation() const;
    [[nodiscard]] FocusPoints points() const;

private:
    using Numbers = std::vector<double>;

    [[nodiscard]] Numbers numbers(const char* group, unsigned tag) const;
    [[nodiscard]] std::optional<double> number(const char* group, unsigned tag) const;
    [[nodiscard]] QSizeF pictureSize() const;

    [[nodiscard]] FocusPoints canon() const;
    [[nodiscard]] FocusPoints nikon() const;
    [[nodiscard]] FocusPoints sony() const;
    [[nodiscard]] FocusPoints fujifilm() const;
    [[nodiscard]] FocusPoints panasonic() const;
    [[nodiscard]] FocusPoints olympus() const;
    [[nodiscard]] FocusPoints subjectArea() const;

    const Exiv2::Image& m_image;
    const Exiv2::ExifData& m_exif;
};

} // namespace skein
