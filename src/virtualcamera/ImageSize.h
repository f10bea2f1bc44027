// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <cmath>

namespace skein {

/** Width and height of a picture in pixels; every picture of this camera is 3:2. */
struct ImageSize
{
    int width = 0;
    int height = 0;

    [[nodiscard]] QString name() const { return QStringLiteral("%1x%2").arg(width).arg(height); }
    friend bool operator==(const ImageSize&, const ImageSize&) = default;
};

/** Large, medium and small for a sensor of so many megapixels; sides are multiples of 16. */
inline QList<ImageSize> imageSizes(double megapixels)
{
    QList<ImageSize> sizes;
    for (const double scale : {1.0, 0.75, 0.5}) {
        const double height = std::sqrt(megapixels * 1e6 / 1.5) * scale;
        const int even = static_cast<int>(std::lround(height / 16.0)) * 16;
        sizes.append({even / 2 * 3, even});
    }
    return sizes;
}

} // namespace skein
