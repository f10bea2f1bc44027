// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImageLoader.h"

#include <QCache>

namespace skein {

/**
 * Decoded pictures within a budget of bytes; the least recently used go first. Of each path it
 * keeps the best picture below full resolution and, apart from it, the full one. One thread.
 */
class ImageCache final
{
public:
    explicit ImageCache(qint64 budgetBytes);

    /** Keeps @p picture unless a better one of the same path is there already. */
    void insert(const LoadedImage& picture);
    /** The best there is; null image when there is none. Counts as a use. */
    [[nodiscard]] LoadedImage best(const QString& path) const;
    /** The smallest that has all pixels a view of size @p pixels can show; null when none has. */
    [[nodiscard]] LoadedImage sufficient(const QString& path, QSize pixels) const;
    void remove(const QString& path);
    void rename(const QString& from, const QString& to);

    [[nodiscard]] qint64 usedBytes() const { return m_pictures.totalCost(); }
    [[nodiscard]] qint64 budgetBytes() const { return m_pictures.maxCost(); }
    void setBudget(qint64 bytes) { m_pictures.setMaxCost(bytes); }

private:
    using Key = std::pair<QString, bool>; // path, full resolution
    // Looking something up changes the order of use.
    mutable QCache<Key, LoadedImage> m_pictures;
};

} // namespace skein
