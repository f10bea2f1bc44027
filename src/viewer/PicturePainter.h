// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "viewer/LatestJob.h"
#include "viewer/PictureScaler.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QRectF>
#include <QTimer>
#include <memory>

class QPainter;

namespace skein {

/**
 * Paints a still in the screen's colours and sharply at every zoom without ever making the window
 * wait.
 *
 * What is seen of a picture larger than the screen is scaled smoothly on another thread. Until that
 * is there it is painted from the picture, or one of its half sizes, whichever is the smallest that
 * has enough pixels: a few milliseconds a frame, whatever the picture's size. All positions are
 * device pixels of the view. Lives on the GUI thread.
 *
 * Where colours have to be converted, that is done on other threads too: of what is seen, and of a
 * small version of the whole picture, which is what is painted until then. Of a picture that has
 * neither yet nothing is painted: the one before stays. Pixels are never seen unconverted.
 */
class PicturePainter final : public QObject
{
    Q_OBJECT

public:
    explicit PicturePainter(QObject* parent = nullptr);

    /** @p isSame: more pixels of the same picture; what is painted sharply stays until replaced.
     * @p colours leads from it to the screen. */
    void setPicture(const QImage& picture, bool isSame, const ColourTransform& colours = {});
    /** The screen, or how to convert for it, changed. What is painted stays until replaced. */
    void setColours(const ColourTransform& colours);
    [[nodiscard]] const ColourTransform& colours() const { return m_colours; }
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /** The smallest of it that has all pixels which can be seen: a half size, or itself. */
    [[nodiscard]] const QImage& sufficient() const { return source(m_levels); }
    void clear();

    /** The whole picture lies at @p target in a view of size @p view. While its size changes again
     * and again nothing is sharpened: that would be out of date before it is done, and would take
     * the processor from the painting. */
    void setPlace(const QRectF& target, QSizeF view);
    /** Nothing is to be sharpened while something else covers the picture. */
    void pause();
    void paint(QPainter& painter) const;
    /** All pixels that this keeps: the picture, its half sizes and what was made for the screen. */
    [[nodiscard]] QList<QImage> heldImages() const;
    /** What paint() covers: not the place of the picture while the one before is painted. */
    [[nodiscard]] QRectF paintedRect() const;

    /** Nothing of the present picture is in the right colours yet: the one before is painted, if
     * anything. */
    [[nodiscard]] bool isHeld() const;

    /** What paint() uses is final: no better pixels are being made. For tests. */
    [[nodiscard]] bool isSharp() const;

Q_SIGNALS:
    /** Paints better than before now. */
    void sharpened();

private:
    using Levels = std::shared_ptr<const QList<QImage>>;
    /** What can be made of a picture as soon as it is there. */
    struct Prepared
    {
        Levels levels; ///< The picture and its half sizes.
        QImage proxy;  ///< The whole in the screen's colours, small; null: not needed.
    };
    /** What is painted where, in the screen's colours. */
    struct Painted
    {
        QImage proxy;
        QImage sharp;
        QRectF target;
        QRectF sharpTarget;
    };

    static Prepared prepared(const QImage& picture, const ColourTransform& colours);
    void prepare();
    void startPreparing();
    void takePrepared(const Prepared& prepared);
    [[nodiscard]] bool isManaged() const { return !m_colours.isIdentity(); }
    /** Something of the present picture can be painted in the right colours. */
    [[nodiscard]] bool hasColours() const;
    [[nodiscard]] bool isSharpUsable() const;
    /** The size of what m_sharpPart is a part of. */
    [[nodiscard]] QSizeF sharpSpace() const;
    [[nodiscard]] QRectF sharpTarget() const;
    void hold();
    void paintManaged(QPainter& painter) const;
    /** The smallest of @p levels that has enough pixels; the picture where there are none. */
    [[nodiscard]] const QImage& source(const Levels& levels) const;
    [[nodiscard]] QRectF seen() const;
    [[nodiscard]] bool isShrunk() const;
    [[nodiscard]] bool covers(const QRect& part) const;
    void sharpen();
    void takeSharp(const QImage& sharp);

    QImage m_picture;
    ColourTransform m_colours;
    Levels m_levels;        ///< The picture and its half sizes; null until they are made.
    Levels m_former;        ///< Of a worse stage, painted until then: it takes less time.
    QImage m_proxy;         ///< The whole picture in the screen's colours, small.
    Painted m_held;         ///< The picture before, until something of this one is ready.
    bool m_isPlain = false; ///< It was painted as it is, until the colours were changed.
    LatestJob<Prepared> m_preparing;
    bool m_isUnprepared = false; ///< m_preparing waits until nothing is more urgent.
    PictureScaler m_scaler;
    QRectF m_target;
    QSizeF m_view;
    QImage m_sharp;         ///< A part of the picture at the size it has on screen.
    QRect m_sharpPart;      ///< Which: relative to the corner of sharpSpace().
    QSizeF m_sharpSize;     ///< The sharpSpace() it was made for.
    bool m_isStale = false; ///< There are better pixels than those m_sharp was made of.
    QRect m_orderedPart;    ///< The one being made.
    QSizeF m_orderedSize;
    bool m_isFirstSize = true; ///< The picture has not been zoomed since it was set.
    QElapsedTimer m_zoomed;    ///< Since the size changed last; invalid for a picture just set.
    QTimer m_rest; ///< Runs while the size changes again and again, and a little longer.
};

} // namespace skein
