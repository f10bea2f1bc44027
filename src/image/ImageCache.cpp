// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageCache.h"

#include "image/Picture.h"

namespace skein {

ImageCache::ImageCache(qint64 budgetBytes)
    : m_pictures(budgetBytes)
{}

void ImageCache::insert(const LoadedImage& picture)
{
    const Key key{picture.path, picture.stage == ImageStage::Full};
    const LoadedImage* present = m_pictures.object(key);
    // The same stage again is news: another size, or a file that has grown.
    if (present && present->stage > picture.stage && !present->partial) {
        return;
    }
    m_pictures.insert(key, new LoadedImage(picture), picture.image.sizeInBytes());
}

LoadedImage ImageCache::best(const QString& path) const
{
    const LoadedImage* view = m_pictures.object({path, false});
    const LoadedImage* full = m_pictures.object({path, true});
    return full ? *full : view ? *view : LoadedImage{};
}

LoadedImage ImageCache::sufficient(const QString& path, QSize pixels) const
{
    if (const LoadedImage* view = m_pictures.object({path, false});
        view && !pixels.isEmpty() && view->stage == ImageStage::View && !view->partial) {
        const QSize wanted = fittedSize(view->fullSize, pixels);
        if (view->image.width() >= wanted.width() && view->image.height() >= wanted.height()) {
            return *view;
        }
    }
    const LoadedImage* full = m_pictures.object({path, true});
    return full && !full->partial ? *full : LoadedImage{};
}

void ImageCache::remove(const QString& path)
{
    m_pictures.remove({path, false});
    m_pictures.remove({path, true});
}

void ImageCache::rename(const QString& from, const QString& to)
{
    if (from == to) {
        return;
    }
    remove(to);
    for (const bool full : {false, true}) {
        if (LoadedImage* picture = m_pictures.take({from, full})) {
            picture->path = to;
            m_pictures.insert({to, full}, picture, picture->image.sizeInBytes());
        }
    }
}

} // namespace skein
