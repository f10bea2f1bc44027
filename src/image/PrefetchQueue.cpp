// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PrefetchQueue.h"

#include <algorithm>

namespace skein {

namespace {
constexpr qint64 bytesPerPixel = 4;
/** A decoder's steps of scale are halves: up to twice the view in each direction. */
constexpr qint64 mostPixelsPerViewPixel = 4;
/** All pixels of a picture of today's sensors. */
constexpr qint64 fullPixels = 50'000'000;
} // namespace

void PrefetchQueue::set(const QStringList& paths, QSize pixels, qint64 bytes)
{
    const qint64 each =
        bytesPerPixel *
        (pixels.isEmpty() ? fullPixels
                          : qint64{pixels.width()} * pixels.height() * mostPixelsPerViewPixel);
    // One is always worth it: the next step of the walk.
    m_paths = paths.first(std::min<qsizetype>(paths.size(), std::max<qint64>(1, bytes / each)));
    m_pixels = pixels;
}

void PrefetchQueue::rename(const QString& from, const QString& to)
{
    std::replace(m_paths.begin(), m_paths.end(), from, to);
}

} // namespace skein
