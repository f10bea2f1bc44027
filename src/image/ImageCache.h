// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImageLoader.h"

#include <QCache>
#include <QHash>

namespace skein {

/**
 * Decoded pictures within a budget of bytes; the least recently used go first. Of each path it
 * keeps the best picture below full resolution and, apart from it, the full one. What others hold
 * of pixels that are not in here leaves less for it. One thread.
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
    [[nodiscard]] qint64 budgetBytes() const { return m_budget; }
    void setBudget(qint64 bytes);
    /** Images that are held elsewhere, by QImage::cacheKey(), and their bytes. Those that are in
     * here as well count once. */
    void setHeld(const QHash<qint64, qint64>& bytesOfKey);
    /** Of them those that are not in here. */
    [[nodiscard]] qint64 heldBytes() const;

private:
    using Key = std::pair<QString, bool>; // path, full resolution
    /** A picture, and a note that it is in here. */
    struct Entry
    {
        Entry(const LoadedImage& of, QHash<qint64, int>& all);
        ~Entry();
        Q_DISABLE_COPY_MOVE(Entry)

        LoadedImage picture;
        QHash<qint64, int>& keys;
    };

    void insert(const Key& key, const LoadedImage& picture);
    [[nodiscard]] const LoadedImage* find(const Key& key) const;
    void fit();

    qint64 m_budget;
    QHash<qint64, qint64> m_held;
    QHash<qint64, int> m_keys; ///< Of the images in here, and how often.
    // Looking something up changes the order of use.
    mutable QCache<Key, Entry> m_pictures;
};

} // namespace skein
