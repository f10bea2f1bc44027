// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <memory>

namespace skein {

/**
 * Small upright pictures for filmstrip and grid.
 *
 * Taken from the desktop's shared cache of thumbnails (freedesktop.org Thumbnail Managing Standard
 * 0.9), else from what is embedded in the file, and decoded only where that is too small. What was
 * made goes into the shared cache when nothing else is to be done. Works on threads of low
 * priority; lives on the GUI thread. Keeps the last ones used in a bounded cache: asking for all of
 * 10,000 costs no more than for those on screen.
 */
class ThumbnailLoader final : public QObject
{
    Q_OBJECT

public:
    /** Until setEdge() is called. */
    static constexpr int edgePixels = 256;

    explicit ThumbnailLoader(QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    /**
     * The longer side that the view paints, in device pixels. Thumbnails come at the next larger of
     * 128, 256, 512 and 1024. Those of another size stay until they are asked for again, and are
     * then shown until the better one is ready().
     */
    void setEdge(int devicePixels);
    /** One of 128, 256, 512, 1024. */
    [[nodiscard]] int edge() const;

    /**
     * What the view shows now, most important first, then what it will probably show next. All of
     * it is loaded in this order; whatever else was waiting is dropped and has to be asked for
     * again. Call it after each scrolling; it costs nothing for those that are at hand.
     */
    void setWanted(const QStringList& visibleFirst);
    /** The best thumbnail at hand, maybe none. Unless it is as good as can be had, it is wanted
     * from now on, before all others, and ready() follows. */
    [[nodiscard]] QImage thumbnail(const QString& path);
    /** The file is a video: the thumbnail is a frame of it or a symbol. Known with ready(). */
    [[nodiscard]] bool isVideo(const QString& path) const;
    /** The file ends early or is damaged: its picture has a hole, or is only a preview. Known with
     * ready(), but not of thumbnails that other programs made. */
    [[nodiscard]] bool isPartial(const QString& path) const;
    /** The same as a sentence that says what is wrong; empty: nothing is known. */
    [[nodiscard]] QString fault(const QString& path) const;

    /** Takes a picture that came along otherwise (the driver's thumbnail) until there is a better
     * one. */
    void provide(const QString& path, const QImage& image);
    void forget(const QString& path);
    void rename(const QString& from, const QString& to);

Q_SIGNALS:
    void ready(const QString& path);
    /** The file has no picture that can be shown; @p reason is a sentence. */
    void unavailable(const QString& path, const QString& reason);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
