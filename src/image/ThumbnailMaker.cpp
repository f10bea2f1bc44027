// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailMaker.h"

#include "colour/ColourTransform.h"
#include "image/Picture.h"
#include "image/PictureFormat.h"
#include "image/ThumbnailStore.h"

#include <QDateTime>
#include <QFile>
#include <algorithm>

namespace skein {

namespace {
/** EXIF thumbnails have 160 pixels; any of them will do for the moment. */
constexpr int quickEdge = 120;
/** A picture this much smaller than asked for is still sharp enough, percent. */
constexpr int goodPercent = 80;

/** A file that changed more recently may still be arriving. */
constexpr qint64 settledSeconds = 10;

/** The content is to blame, and will be the next time; or perhaps the disk is. */
bool mayBeRemembered(const Error& error, const FileStamp& stamp)
{
    return (error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Io) &&
           QDateTime::currentSecsSinceEpoch() - stamp.seconds > settledSeconds;
}

/** The disk gives all of the file. */
bool isReadable(const QString& path)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    qint64 left = file.size();
    while (left > 0) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty()) {
            return false;
        }
        left -= piece.size();
    }
    return true;
}

/** The desktop's shared thumbnails are sRGB: who shows them knows nothing of profiles. */
QImage inSrgb(QImage image, const ColourProfile& profile)
{
    ColourTransform({profile, ColourProfile::sRgb(), ColourIntent::Relative}).apply(image);
    return image;
}

bool isLargeEnough(const QImage& image, int edge)
{
    return std::max(image.width(), image.height()) * 100 >= edge * goodPercent;
}
} // namespace

Result<Thumbnail> quickThumbnail(const QString& path, int edge, const CancelToken& cancel)
{
    const auto picture = openPicture(path);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const QImage image = (*picture)->embedded(std::min(quickEdge, edge), cancel);
    const bool video = (*picture)->isVideo();
    const bool cut = (*picture)->isCut();
    // A file that ends early may be one that is still arriving.
    return Thumbnail{inSrgb(shrunkTo(image, QSize(edge, edge)), (*picture)->embeddedProfile()),
        !video && !cut && isLargeEnough(image, edge), video, cut};
}

Result<Thumbnail> goodThumbnail(const QString& path, int edge, const CancelToken& cancel)
{
    const auto picture = openPicture(path);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const QSize box(edge, edge);
    const QImage embedded = (*picture)->embedded(edge, cancel);
    if (isLargeEnough(embedded, edge)) {
        const bool cut = (*picture)->isCut();
        return Thumbnail{inSrgb(shrunkTo(embedded, box), (*picture)->embeddedProfile()), !cut,
            (*picture)->isVideo(), cut};
    }
    const auto decoded = (*picture)->decode(box, cancel);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const ColourProfile profile = decoded->profile.value_or(ColourProfile());
    return Thumbnail{
        inSrgb(shrunkTo(decoded->image, box), profile), !decoded->partial, false, decoded->partial};
}

Result<MadeThumbnail> makeThumbnail(
    const ThumbnailStore& store, const ThumbnailWish& wish, const CancelToken& cancel)
{
    const auto stamp = FileStamp::of(wish.path);
    if (stamp) {
        const QImage shared = store.load(wish.path, *stamp, wish.edge);
        if (!shared.isNull()) {
            return MadeThumbnail{{shared, true, isVideoName(wish.path)}, false, *stamp};
        }
        const QString reason = store.failure(wish.path, *stamp);
        if (!reason.isEmpty()) {
            return failure(ErrorKind::Unsupported, reason);
        }
    }
    const auto make = [&] {
        return wish.good ? goodThumbnail(wish.path, wish.edge, cancel)
                         : quickThumbnail(wish.path, wish.edge, cancel);
    };
    auto made = make();
    if (!made) {
        // A disk that was away for a moment must not make a photograph a damaged one for good.
        const bool isDisk = made.error().kind == ErrorKind::Io;
        const bool isWhole =
            stamp && mayBeRemembered(made.error(), *stamp) && (!isDisk || isReadable(wish.path));
        if (isWhole && isDisk) {
            made = make();
        }
        if (!made && isWhole && mayBeRemembered(made.error(), *stamp)) {
            store.saveFailure(wish.path, *stamp, made.error().message);
        }
    }
    if (!made) {
        return tl::unexpected(made.error());
    }
    return MadeThumbnail{
        *made, stamp && made->isFinal && !made->isVideo, stamp.value_or(FileStamp{})};
}

} // namespace skein
