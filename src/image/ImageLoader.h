// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "colour/ColourProfile.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <memory>

namespace skein {

/** How good a picture is; each stage replaces the one before without a flicker. */
enum class ImageStage : quint8 {
    Thumbnail, ///< The small picture inside the file, about 160 pixels.
    Preview,   ///< An embedded preview, large enough to judge.
    View,      ///< Decoded at least at the size asked for.
    Full,      ///< All pixels.
};

/** A decoded picture, upright. */
struct LoadedImage
{
    QString path;
    QImage image;   ///< Format_RGB32 or ARGB32_Premultiplied; orientation applied.
    QSize fullSize; ///< Of the upright picture at full resolution, pixels.
    ImageStage stage = ImageStage::View;
    bool partial = false; ///< Only a part could be decoded: the file is damaged or still growing.
    bool video = false;   ///< The image is a symbol, or a frame, that stands for a video.
    /** Whole sentence to show with the image: what is missing (partial), or how to watch (video).
     * Empty when all is well. */
    QString problem = {};
    /** What the pixels mean. Pictures of inks have been converted to Adobe RGB. */
    ColourProfile profile = {};
};

/**
 * Loads pictures in stages on the image pool, the one looked at first.
 *
 * Lives on the GUI thread; decoding happens on worker threads. A path may be a staging file that is
 * still growing: what is already decodable comes, marked partial, and another request() of it asks
 * again when there is more. Destruction tells decoders that are at work to stop and waits for none.
 */
class ImageLoader final : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Prefetch, Visible, Current };

    /** @param cacheBudgetBytes of decoded pictures; 0 chooses a quarter of the memory. */
    explicit ImageLoader(qint64 cacheBudgetBytes = 0, QObject* parent = nullptr);
    ~ImageLoader() override;

    /**
     * Asks for @p path at @p pixels (device pixels it will cover; empty: full size). Stages come by
     * loaded(), cached ones at once; or failed(). A newer Current request for another path
     * supersedes the older one, whose work is dropped, or stopped if it has begun. Prefetch skips
     * the stages below View.
     */
    void request(const QString& path, QSize pixels, Priority priority = Priority::Current);
    /**
     * Loads the neighbours of the picture looked at, nearest in the walking direction first, so
     * that request() finds them in the cache. Replaces the list of the call before: what it does
     * not name again is dropped. None begins while the Current picture is being loaded, and
     * together they never use more than half of the cache. Those at hand are passed over; failures
     * are told when the picture is requested.
     */
    void prefetch(const QStringList& paths, QSize pixels);
    /** The best picture of @p path in the cache; null image when there is none. */
    [[nodiscard]] LoadedImage cached(const QString& path) const;
    /** Forgets what is known of @p path (the file changed). */
    void forget(const QString& path);
    /** The picture decoded from @p from is now called @p to (a staging file got its name). Pixels
     * stay, work under way goes on and reports the new name. */
    void rename(const QString& from, const QString& to);

    /**
     * @p holder keeps @p images from now on, in place of what it said before: a picture that it
     * shows, half sizes of it. They count against the budget, once however many hold them; neither
     * they nor @p holder are kept alive by it. Views tell this, so that all pixels together stay
     * within the budget as long as what is on the screen does.
     */
    void setHeld(const QObject* holder, const QList<QImage>& images);
    /** Bytes of those that are not in the cache as well. */
    [[nodiscard]] qint64 heldBytes() const;

    /** What a budget of 0 stands for: a quarter of the memory, bytes. */
    [[nodiscard]] static qint64 automaticCacheBudget();
    /** Bytes of decoded pictures in the cache, and the most that these and heldBytes() may be. */
    [[nodiscard]] qint64 cacheUsedBytes() const;
    [[nodiscard]] qint64 cacheBudgetBytes() const;
    /** Sets it anew, dropping the least recently used; 0 chooses a quarter of the memory. */
    void setCacheBudget(qint64 bytes);

Q_SIGNALS:
    void loaded(const skein::LoadedImage& image);
    /** The picture cannot be shown, or not better than it was; error.message says why. */
    void failed(const QString& path, const skein::Error& error);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::LoadedImage)
