// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/LiveBadge.h"
#include "viewer/PictureScaler.h"
#include "viewer/ViewGeometry.h"

#include <QImage>
#include <QWidget>

namespace skein {

/**
 * The picture area: one still in stages, or live view.
 *
 * Paints what it has at once and asks for more pixels when they would be seen. The old picture
 * stays until the new one is there. A large one is scaled off the GUI thread, and painted roughly
 * until that is done. Live frames are painted as they come, and only their own rectangle. Lives on
 * the GUI thread.
 */
class ImageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /**
     * Shows @p picture, a stage of @p path whose full size is @p fullSize. A better stage of the
     * same path replaces it without a flicker.
     */
    void setPicture(const QString& path, const QImage& picture, QSize fullSize);
    /** The picture shown has another name now. */
    void renamePicture(const QString& from, const QString& to);
    void clearPicture();
    [[nodiscard]] QString picturePath() const { return m_path; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

    /** A sentence over the lower edge of the picture: what is wrong with it. Empty: none. */
    void setNote(const QString& note);
    [[nodiscard]] QString note() const { return m_note; }
    /** The picture stands for a video: a double click or Return asks to open it. */
    void setVideo(bool video) { m_video = video; }

    /** Live view on: frames cover the still until it is off again. */
    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }
    /**
     * Paints @p frame as soon as the window can; liveFramePainted() tells when. @p fullSize is the
     * size it had before it was decoded smaller; empty: it was not.
     */
    void setLiveFrame(const QImage& frame, QSize fullSize);
    /** The text of the badge over live view ("60 fps"). */
    void setLiveText(const QString& text);

    /** Device pixels that a picture at best fit may cover. */
    [[nodiscard]] QSize devicePixels() const;
    [[nodiscard]] double scale() const { return m_geometry.scale(); }
    [[nodiscard]] bool isFit() const { return m_geometry.isFit(); }
    /** Where the picture lies, in logical pixels. */
    [[nodiscard]] QRectF pictureRect() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void zoomToFit();

Q_SIGNALS:
    /** More pixels of picturePath() would be seen: @p devicePixels, or all of them when empty. */
    void pixelsWanted(QSize devicePixels);
    void liveFramePainted();
    /** The video shown is to be played. */
    void openWanted();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const QImage& shown() const { return m_live ? m_frame : m_picture; }
    [[nodiscard]] QRectF logical(const QRectF& devicePixels) const;
    void zoomBy(double factor, QPointF anchor);
    void geometryChanged();
    /** Makes m_scaled fit the geometry, at once or soon. */
    void refreshScaled();
    void updateCursor();
    void paintImage(QPainter& painter, const QImage& image) const;
    void paintNote(QPainter& painter) const;

    ViewGeometry m_geometry;
    PictureScaler m_scaler;
    QString m_path;
    QImage m_picture;
    QSize m_fullSize;
    int m_askedWidth = 0; ///< Pixels across that were asked for already.
    QImage m_scaled;      ///< m_picture at the size it has on screen; null when painted directly.
    QString m_note;
    bool m_video = false;
    bool m_live = false;
    QImage m_frame;
    QSize m_frameFullSize;
    LiveBadge m_badge;
    bool m_framePending = false; ///< A live frame was set and not yet painted.
    QPointF m_dragFrom;
    bool m_dragging = false;
};

} // namespace skein
