// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/StagedLoad.h"

#include "image/Picture.h"

#include <algorithm>

namespace skein {

namespace {
/** Below this a picture is decoded nearly as soon as its larger preview, so the thumbnail will do
 * as the first stage. */
constexpr qint64 quickPicturePixels = 12'000'000;
constexpr int thumbnailEdge = 160;
/** Large enough to judge in a viewer for the moment that the picture itself takes. */
constexpr int previewEdge = 640;
} // namespace

Result<void> loadInStages(const LoadPlan& plan, const CancelToken& cancel,
    const std::function<void(const LoadedImage&)>& show)
{
    auto opened = openPicture(plan.path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    Picture& picture = **opened;
    const QSize fullSize = picture.fullSize();
    if (plan.earlyStages && !cancel.isCancelled()) {
        const bool quick = qint64{fullSize.width()} * fullSize.height() <= quickPicturePixels;
        const QImage early = picture.embedded(quick ? thumbnailEdge : previewEdge, cancel);
        if (!early.isNull()) {
            const bool judgeable = std::max(early.width(), early.height()) >= previewEdge;
            show({plan.path, early, fullSize.isEmpty() ? early.size() : fullSize,
                judgeable ? ImageStage::Preview : ImageStage::Thumbnail, false});
        }
    }
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    auto decoded = picture.decode(plan.pixels, cancel);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const QSize size = fullSize.isEmpty() ? decoded->image.size() : fullSize;
    const bool full = plan.pixels.isEmpty() || decoded->image.size() == size;
    show({plan.path, decoded->image, size, full ? ImageStage::Full : ImageStage::View,
        decoded->partial});
    return {};
}

} // namespace skein
