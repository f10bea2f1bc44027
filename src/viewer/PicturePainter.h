// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/LatestJob.h"
#include "viewer/PictureScaler.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QRectF>

class QPainter;

namespace skein {

/**
 * Paints a still sharply at every zoom without ever making the window wait.
 *
 * What is seen of a picture larger than the screen is scaled smoothly on another thread. Until that
 * is there it is painted from the picture, or one of its half sizes, whichever is the smallest that
 * has enough pixels: a few milliseconds a frame, whatever the picture's size. All positions are
 * device pixels of the view. Lives on the GUI thread.
 */
class PicturePainter final : public QObject
{
    Q_OBJECT

public:
    explicit PicturePainter(QObject* parent = nullptr);

    /** @p isSame: more pixels of the same picture; what is painted sharply stays until replaced. */
    void setPicture(const QImage& picture, bool isSame);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    void clear();

    /** The whole picture lies at @p target in a view of size @p view. */
    void setPlace(const QRectF& target, QSizeF view);
    /** Nothing is to be sharpened while something else covers the picture. */
    void pause();
    void paint(QPainter& painter) const;

    /** What paint() uses is final: no better pixels are being made. For tests. */
    [[nodiscard]] bool isSharp() const;

Q_SIGNALS:
    /** Paints better than before now. */
    void sharpened();

private:
    [[nodiscard]] const QImage& source() const;
    [[nodiscard]] QRectF seen() const;
    [[nodiscard]] bool isShrunk() const;
    [[nodiscard]] bool covers(const QRect& part) const;
    void sharpen();
    void takeSharp(const QImage& sharp);

    QImage m_picture;
    QList<QImage> m_levels; ///< The picture and its half sizes; empty until they are made.
    LatestJob<QList<QImage>> m_halving;
    PictureScaler m_scaler;
    QRectF m_target;
    QSizeF m_view;
    QImage m_sharp;         ///< A part of the picture at the size it has on screen.
    QRect m_sharpPart;      ///< Which: relative to the target's corner.
    QSizeF m_sharpSize;     ///< Of the target it was made for.
    bool m_isStale = false; ///< There are better pixels than those m_sharp was made of.
    QRect m_orderedPart;    ///< The one being made.
    QSizeF m_orderedSize;
};

/** Paints @p picture at @p target in @p painter's units, of which only @p seen is looked at. */
void paintPart(QPainter& painter, const QImage& picture, const QRectF& target, const QRectF& seen);

} // namespace skein
