// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageCache.h"

#include "image/Picture.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {
/** Whatever is held elsewhere, so much of the budget is left to neighbours: they are small. */
constexpr qint64 leastPart = 4;
} // namespace

ImageCache::Entry::Entry(const LoadedImage& of, QHash<qint64, int>& all)
    : picture(of)
    , keys(all)
{
    ++keys[picture.image.cacheKey()];
}

ImageCache::Entry::~Entry()
{
    const auto own = keys.find(picture.image.cacheKey());
    if (--*own == 0) {
        keys.erase(own);
    }
}

ImageCache::ImageCache(qint64 budgetBytes)
    : m_budget(budgetBytes)
    , m_pictures(budgetBytes)
{}

void ImageCache::setBudget(qint64 bytes)
{
    m_budget = bytes;
    fit();
}

void ImageCache::setHeld(const QHash<qint64, qint64>& bytesOfKey)
{
    m_held = bytesOfKey;
    fit();
}

qint64 ImageCache::heldBytes() const
{
    qint64 bytes = 0;
    for (const auto& [key, own] : m_held.asKeyValueRange()) {
        bytes += m_keys.contains(key) ? 0 : own;
    }
    return bytes;
}

void ImageCache::fit()
{
    qint64 before = -1;
    for (qint64 held = heldBytes(); held != before;) {
        m_pictures.setMaxCost(std::max(m_budget - held, m_budget / leastPart));
        // What was dropped here and is held there goes on being there: then still less is left.
        before = std::exchange(held, heldBytes());
    }
}

void ImageCache::insert(const Key& key, const LoadedImage& picture)
{
    m_pictures.insert(key, new Entry(picture, m_keys), picture.image.sizeInBytes());
    fit();
}

const LoadedImage* ImageCache::find(const Key& key) const
{
    const Entry* entry = m_pictures.object(key);
    return entry ? &entry->picture : nullptr;
}

void ImageCache::insert(const LoadedImage& picture)
{
    const Key key{picture.path, picture.stage == ImageStage::Full};
    const LoadedImage* present = find(key);
    // The same stage again is news: another size, or a file that has grown.
    if (present && present->stage > picture.stage && !present->partial) {
        return;
    }
    insert(key, picture);
}

LoadedImage ImageCache::best(const QString& path) const
{
    const LoadedImage* view = find({path, false});
    const LoadedImage* full = find({path, true});
    return full ? *full : view ? *view : LoadedImage{};
}

LoadedImage ImageCache::sufficient(const QString& path, QSize pixels) const
{
    if (const LoadedImage* view = find({path, false});
        view && !pixels.isEmpty() && view->stage == ImageStage::View && !view->partial) {
        const QSize wanted = fittedSize(view->fullSize, pixels);
        if (view->image.width() >= wanted.width() && view->image.height() >= wanted.height()) {
            return *view;
        }
    }
    const LoadedImage* full = find({path, true});
    return full && !full->partial ? *full : LoadedImage{};
}

void ImageCache::remove(const QString& path)
{
    m_pictures.remove({path, false});
    m_pictures.remove({path, true});
    fit();
}

void ImageCache::rename(const QString& from, const QString& to)
{
    if (from == to) {
        return;
    }
    remove(to);
    for (const bool full : {false, true}) {
        if (Entry* entry = m_pictures.take({from, full})) {
            entry->picture.path = to;
            m_pictures.insert({to, full}, entry, entry->picture.image.sizeInBytes());
        }
    }
}

} // namespace skein
