// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/HalfSizes.h"

#include <map>
#include <mutex>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {
/** Smaller ones are painted as quickly as a half of them would be. */
constexpr qint64 smallestPixels = 500'000;
} // namespace

QImage halved(const QImage& picture)
{
    const QSize size((picture.width() + 1) / 2, (picture.height() + 1) / 2);
    QImage half(size, picture.format());
    if (half.isNull() || picture.depth() != 32) {
        return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    // OpenCV does not write to the source, but has no type that says so.
    const cv::Mat from(picture.height(), picture.width(), CV_8UC4,
        const_cast<uchar*>(picture.constBits()), static_cast<size_t>(picture.bytesPerLine()));
    cv::Mat to(size.height(), size.width(), CV_8UC4, half.bits(),
        static_cast<size_t>(half.bytesPerLine()));
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
    return half;
}

QList<QImage> halfSizes(const QImage& picture)
{
    QList<QImage> sizes{picture};
    while (qint64(sizes.last().width()) * sizes.last().height() > smallestPixels) {
        const QImage half = halved(sizes.last());
        if (half.isNull() || half.size() == sizes.last().size()) {
            break;
        }
        sizes.append(half);
    }
    return sizes;
}

std::shared_ptr<const QList<QImage>> sharedHalfSizes(const QImage& picture)
{
    using Sizes = const QList<QImage>;
    struct Entry
    {
        std::mutex making; ///< Guards sizes, also while they are being made.
        std::weak_ptr<Sizes> sizes;
    };
    static std::mutex mutex; // Guards entries; never held while sizes are made.
    static std::map<qint64, std::shared_ptr<Entry>> entries;

    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(mutex);
        std::erase_if(entries, [](const auto& each) {
            return each.second.use_count() == 1 && each.second->sizes.expired();
        });
        std::shared_ptr<Entry>& known = entries[picture.cacheKey()];
        if (!known) {
            known = std::make_shared<Entry>();
        }
        entry = known;
    }
    const std::lock_guard lock(entry->making);
    std::shared_ptr<Sizes> sizes = entry->sizes.lock();
    if (!sizes) {
        sizes = std::make_shared<Sizes>(halfSizes(picture));
        entry->sizes = sizes;
    }
    return sizes;
}

} // namespace skein
