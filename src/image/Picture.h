// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MappedFile.h"
#include "colour/ColourProfile.h"
#include "image/CancelToken.h"

#include <QImage>
#include <QSize>
#include <memory>
#include <optional>

namespace skein {

/** Largest picture we decode: the promise is 150 megapixels, the rest is room for odd sensors. */
inline constexpr qint64 maxPicturePixels = 200'000'000;

/** What a decoder found. */
struct DecodedImage
{
    QImage image;         ///< Format_RGB32 or Format_ARGB32_Premultiplied.
    bool partial = false; ///< The file ends early or is damaged; the picture has a hole.
    /** Partial, but the image is whole: it is the preview of a RAW file that ends early. */
    bool previewOnly = false;
    /** What the file says that its pixels mean. Nothing: it does not say; assumedProfile(). */
    std::optional<ColourProfile> profile = std::nullopt;
};

/**
 * One opened picture file that can be asked for better and better pixels, all of them upright.
 *
 * Used by one worker thread at a time. The subclasses are one file format each and share the mapped
 * file, because a second one may have to try when the first gives up.
 */
class Picture
{
public:
    virtual ~Picture() = default;

    /** Of the upright picture, all pixels; empty when it is not known before decoding. */
    [[nodiscard]] virtual QSize fullSize() const = 0;
    /** The pixels are only a symbol that stands for a video. */
    [[nodiscard]] virtual bool isVideo() const { return false; }
    /** The file ends before its picture does, as far as that is seen without decoding. */
    [[nodiscard]] virtual bool isCut() const { return false; }

    /**
     * The smallest picture embedded in the file whose longer side has at least @p edge pixels, else
     * the largest there is; null when there is none. Letterbox bars are cut off.
     */
    [[nodiscard]] virtual QImage embedded(int edge, const CancelToken& cancel) = 0;
    /** What the pixels mean that embedded() returned last. Never inks. */
    [[nodiscard]] virtual ColourProfile embeddedProfile() const { return {}; }

    /**
     * Decodes as few pixels as cover the picture fitted into @p box (empty: all of them); the
     * result may be larger. Fails with Cancelled, Unsupported or Io.
     */
    [[nodiscard]] virtual Result<DecodedImage> decode(QSize box, const CancelToken& cancel) = 0;

    /**
     * All pixels at the depth that the file has, for counting; what decode() gives where that is
     * not known to have more. 16 bits a channel of PNG, TIFF and HEIF.
     */
    [[nodiscard]] virtual Result<DecodedImage> decodeDeep(const CancelToken& cancel)
    {
        return decode({}, cancel);
    }
    /** So many threads may be used by decode(), of which the caller's is one: a hint. */
    void setThreads(int threads) { m_threads = threads; }
    /** decodeDeep() has more bits a channel than decode(). */
    [[nodiscard]] virtual bool isDeep() const { return false; }

protected:
    Picture() = default;
    Q_DISABLE_COPY_MOVE(Picture)

    [[nodiscard]] int threads() const { return m_threads; }

private:
    int m_threads = 1;
};

/** Opens @p path; the content says what it is, the name is only a hint. Reentrant. */
[[nodiscard]] Result<std::unique_ptr<Picture>> openPicture(const QString& path);
/** The same for bytes at hand; @p name is the hint. */
[[nodiscard]] Result<std::unique_ptr<Picture>> openPicture(
    const std::shared_ptr<const MappedFile>& file, const QString& name);

/** The pixels a picture of @p full size has when it is fitted into @p box; full if box is empty. */
[[nodiscard]] QSize fittedSize(QSize full, QSize box);

/** @p image made small enough to fit into @p box (empty: unchanged). */
[[nodiscard]] QImage shrunkTo(const QImage& image, QSize box);
/** Converted to what the screen draws fastest, RGB32 or ARGB32_Premultiplied. */
[[nodiscard]] QImage inScreenFormat(QImage image);

/** Errors that all formats share. */
[[nodiscard]] Error pictureCancelled();
[[nodiscard]] Error pictureTooLarge(QSize size);
[[nodiscard]] Error pictureImplausible(QSize size);
[[nodiscard]] Error pictureDamaged(const QString& detail);
[[nodiscard]] Error pictureUnknown();
[[nodiscard]] Error pictureMisnamed(const QString& suffix);
[[nodiscard]] Error pictureOutOfMemory(QSize size);
/** What to say under a picture of which only a part could be decoded, under the preview of a RAW
 * file that ends early, and under a video. */
[[nodiscard]] QString sentenceForPartial();
[[nodiscard]] QString sentenceForPreviewOnly();
[[nodiscard]] QString sentenceForVideo();
/** The same under a picture that is shown in standInProfile(). */
[[nodiscard]] QString sentenceForBrokenProfile();

} // namespace skein
