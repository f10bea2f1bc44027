// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/StagedLoad.h"

#include "colour/BuiltInProfiles.h"
#include "image/Picture.h"
#include "image/UsableProfile.h"

#include <algorithm>

namespace skein {

namespace {
/** Below this a picture is decoded nearly as soon as its larger preview, so the thumbnail will do
 * as the first stage. */
constexpr qint64 quickPicturePixels = 12'000'000;
/** EXIF thumbnails have 160 pixels; some makers' have less. */
constexpr int thumbnailEdge = 120;
/** Large enough to judge in a viewer for the moment that the picture itself takes. */
constexpr int previewEdge = 640;

int longerSide(const QImage& image)
{
    return std::max(image.width(), image.height());
}

/** The EXIF thumbnail, and a larger embedded preview where it is worth it. */
void showEarlyStages(const LoadPlan& plan, Picture& picture, const CancelToken& cancel,
    const std::function<void(const LoadedImage&)>& show)
{
    const QSize fullSize = picture.fullSize();
    const bool quick = qint64{fullSize.width()} * fullSize.height() <= quickPicturePixels;
    int shown = 0;
    for (const int edge : {thumbnailEdge, previewEdge}) {
        if (cancel.isCancelled() || shown >= edge || (quick && edge == previewEdge)) {
            return;
        }
        const QImage early = picture.embedded(edge, cancel);
        if (longerSide(early) > shown) {
            shown = longerSide(early);
            show({plan.path, early, fullSize.isEmpty() ? early.size() : fullSize,
                shown >= previewEdge ? ImageStage::Preview : ImageStage::Thumbnail, false, false,
                {}, picture.embeddedProfile()});
        }
    }
}
} // namespace

Result<void> loadInStages(const LoadPlan& plan, const CancelToken& cancel,
    const std::function<void(const LoadedImage&)>& show)
{
    auto opened = openPicture(plan.path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    Picture& picture = **opened;
    if (plan.earlyStages && !picture.isVideo()) {
        showEarlyStages(plan, picture, cancel, show);
    }
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    if (!plan.lastStage) {
        return {};
    }
    picture.setThreads(plan.threads);
    auto decoded = picture.decode(plan.pixels, cancel);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const QSize fullSize = picture.fullSize();
    const QSize size = fullSize.isEmpty() ? decoded->image.size() : fullSize;
    const bool full = plan.pixels.isEmpty() || decoded->image.size() == size;
    const auto fault =
        decoded->profile ? profileFault(*decoded->profile) : std::optional<ProfileFault>();
    show({plan.path, decoded->image, size, full ? ImageStage::Full : ImageStage::View,
        decoded->partial, picture.isVideo(),
        picture.isVideo()      ? sentenceForVideo()
        : decoded->previewOnly ? sentenceForPreviewOnly()
        : decoded->partial     ? sentenceForPartial()
        : fault                ? sentenceForProfile(*fault)
                               : QString(),
        decoded->profile.value_or(assumedProfile())});
    return {};
}

} // namespace skein
