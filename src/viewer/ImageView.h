// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/LayerStack.h"
#include "viewer/PictureColours.h"
#include "viewer/PicturePainter.h"
#include "viewer/ViewColours.h"
#include "viewer/ViewGeometry.h"
#include "viewer/ViewNavigator.h"

#include <QColor>
#include <QImage>
#include <QWidget>
#include <optional>

namespace skein {

class LiveBadge;
class NoteLayer;

/**
 * The picture area: one still in stages, or live view, and the layers over it.
 *
 * Paints what it has at once and asks for more pixels when they would be seen. The old picture
 * stays until the new one is there. Live frames are painted as they come, and only their own
 * rectangle. Lives on the GUI thread. How a still is scaled: PicturePainter; mouse and zoom:
 * ViewNavigator; what lies over it: PictureLayer.
 */
class ImageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /**
     * Shows @p picture, a stage of @p path whose full size is @p fullSize. A better stage of the
     * same path replaces it without a flicker. @p profile says what its pixels mean: it is shown
     * in the colours of the screen, see ColourManager.
     */
    void setPicture(const QString& path, const QImage& picture, QSize fullSize,
        const ColourProfile& profile = {});
    /**
     * setPicture() of @p path will follow; what is returned is to be asked for, see wantedPixels().
     * Of a picture nobody announced, or of one that comes when the view has grown, pixelsWanted()
     * is told as soon as it is there.
     */
    [[nodiscard]] QSize expect(const QString& path);
    /** The picture shown has another name now. */
    void renamePicture(const QString& from, const QString& to);
    /** The file @p path changed, or is complete: what layers read of it no longer counts. */
    void rereadPicture(const QString& path);
    void clearPicture();
    [[nodiscard]] QString picturePath() const { return m_path; }
    [[nodiscard]] bool hasPicture() const { return !m_painter.picture().isNull(); }
    /** What is seen: the still's best stage, or the newest live frame. */
    [[nodiscard]] ShownPicture shownPicture() const;

    /** A sentence over the lower edge of the picture: what is wrong with it. Empty: none. */
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    /**
     * Another picture is on its way: says @p what over the one that is still shown, should it take
     * long. Until setPicture() or clearPicture(); empty: no longer.
     */
    void setLoading(const QString& what);
    /** What stands in the middle of the view while there is no picture. */
    void setEmptyText(const QString& text);
    /** The picture stands for a video: a double click or Return asks to open it. */
    void setVideo(bool video) { m_video = video; }

    /** Live view on: frames cover the still until it is off again. */
    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }
    /**
     * Paints @p frame as soon as the window can; liveFramePainted() tells when. @p fullSize is the
     * size it had before it was decoded smaller; empty: it was not. @p overlays are for the layers.
     */
    void setLiveFrame(const QImage& frame, QSize fullSize, const FrameOverlays& overlays = {});
    /** The text of the badge over live view ("60 fps"). */
    void setLiveText(const QString& text);

    /** Paints @p layer over the picture from now on, in the order of its place; owns it. */
    void addLayer(std::unique_ptr<PictureLayer> layer) { m_layers.add(std::move(layer)); }
    /** The same for a layer made here; it lives as long as the view. */
    template<typename Layer, typename... Arguments>
    Layer* emplaceLayer(Arguments&&... arguments)
    {
        auto layer = std::make_unique<Layer>(std::forward<Arguments>(arguments)...);
        Layer* made = layer.get();
        addLayer(std::move(layer));
        return made;
    }
    /** Destroys a layer that was added; not while it is being painted. */
    void removeLayer(const PictureLayer* layer) { m_layers.remove(layer); }
    /** Whether the layers of @p place are painted. They are until told otherwise. */
    void setPlaceShown(PictureLayer::Place place, bool shown)
    {
        m_layers.setPlaceShown(place, shown);
    }
    /** What the pixels of shownPicture() mean. */
    [[nodiscard]] ColourProfile profile() const { return m_live ? ColourProfile() : m_profile; }
    /** The colour around the picture. */
    void setSurround(const QColor& colour);
    [[nodiscard]] QColor surround() const;
    /** All pixels are needed whatever the zoom: somebody looks through a loupe. */
    void setFullResolutionWanted(bool wanted);

    /** Another view shows the same pictures, needs that much of them, and nobody else asks for it
     * early: wantedPixels() covers both. Nothing: no other. */
    void setAlsoWanted(std::optional<QSize> pixels) { m_alsoWanted = pixels; }

    /** Device pixels that a picture at best fit may cover. */
    [[nodiscard]] QSize devicePixels() const;
    /** What a picture shown next should be decoded at: a box in device pixels; empty: all of it. */
    [[nodiscard]] QSize wantedPixels() const;
    [[nodiscard]] double scale() const { return m_geometry.scale(); }
    [[nodiscard]] bool isFit() const { return m_geometry.isFit(); }
    /** Where the picture lies, in logical pixels. */
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] PictureFrame frame() const;
    /** The zoom and the place that were asked for; to be copied to another view. */
    [[nodiscard]] const ViewState& viewState() const { return m_geometry.state(); }
    /** The still is painted as well as it can be with the pixels there are. For tests. */
    [[nodiscard]] bool isSharp() const { return m_painter.isSharp(); }
    /** All pixels of the still that this keeps; heldChanged() tells when they are others. */
    [[nodiscard]] QList<QImage> heldImages() const { return m_painter.heldImages(); }
    /** More pixels of the still would not be seen. */
    [[nodiscard]] bool hasEnoughPixels() const;
    /** Keeps no more pixels of the still than can be seen at best fit; nothing where it is zoomed,
     * or while all are wanted. Whoever zooms in asks for them again. */
    void letPixelsGo();

public Q_SLOTS:
    void zoomIn() { m_navigator.zoomIn(); }
    void zoomOut() { m_navigator.zoomOut(); }
    void zoomToActualSize() { m_navigator.zoomTo(1); }
    void zoomToDouble() { m_navigator.zoomTo(2); }
    void zoomToFit() { m_navigator.fit(); }
    void zoomToFill() { m_navigator.fill(); }
    void setViewState(const skein::ViewState& state);
    /** Moves what is shown by parts of the view, to the right and down. */
    void pan(double right, double down) { m_navigator.pan(right, down); }

Q_SIGNALS:
    /** More pixels of picturePath() would be seen: @p devicePixels, or all of them when empty. */
    void pixelsWanted(QSize devicePixels);
    void liveFramePainted();
    /** The video shown is to be played. */
    void openWanted();
    /** scale() or isFit() may have changed. */
    void zoomChanged();
    /** viewState() changed: somebody zoomed or moved this view, or set its state. */
    void viewStateChanged(const skein::ViewState& state);
    /** It has another name, or is to be read again; for views that show the same. */
    void pictureRenamed(const QString& from, const QString& to);
    void pictureReread(const QString& path);
    void noteChanged(const QString& note);
    /** shownPicture() changed: another picture, more pixels, or a live frame. */
    void pictureChanged();
    /** The mouse is at @p place, in logical pixels of the view. */
    void pointerMoved(QPointF place);
    void pointerLeft();
    void middleClicked(QPointF place);
    /** heldImages() may be others. */
    void heldChanged();
    /** Pictures are converted for the screen in another way, or for another screen. */
    void coloursChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isEmpty() const { return m_live ? m_frame.isNull() : !hasPicture(); }
    /** What is painted: also the still while live view has no frame yet. */
    [[nodiscard]] bool showsFrame() const { return m_live && !m_frame.isNull(); }
    [[nodiscard]] QRectF logical(const QRectF& devicePixels) const;
    /** A frame of live view on its way through the conversion of colours. */
    struct LiveFrame
    {
        QImage image;
        QImage shown; ///< In the screen's colours.
        QSize fullSize;
        FrameOverlays overlays;
    };

    void geometryChanged();
    void tellLayers();
    [[nodiscard]] bool layersWait() const { return !showsFrame() && m_painter.isHeld(); }
    [[nodiscard]] QSize wantedHere() const;
    void tellState();
    /** Pixels across that can be seen, or are wanted. */
    [[nodiscard]] int neededWidth() const;
    void askForPixels();
    void updateCursor();
    void showFrame(const LiveFrame& frame);
    void refreshColours();
    void paintEmpty(QPainter& painter);

    ViewGeometry m_geometry;
    ViewNavigator m_navigator{m_geometry};
    PicturePainter m_painter;
    ViewColours m_colours{*this};
    ColourProfile m_profile;
    LatestJob<LiveFrame> m_liveColours{[this](const LiveFrame& frame) { showFrame(frame); }};
    LayerStack m_layers;
    LiveBadge* m_badge;
    NoteLayer* m_note;
    NoteLayer* m_loading;
    QString m_emptyText;
    std::optional<Qt::CursorShape> m_layerCursor; ///< Of what a layer lets be dragged there.
    ViewState m_toldState;
    QColor m_surround; ///< Not valid: that of the theme.
    QString m_path;
    QSize m_fullSize;
    int m_askedWidth = 0; ///< Pixels across that were asked for already.
    QString m_expected;   ///< Path of a picture that was asked for, and at what size.
    QSize m_expectedPixels;
    std::optional<QSize> m_alsoWanted;
    PictureFrame m_layerFrame; ///< What the layers lie over; not the present one while it is held.
    bool m_layersAreLate = false;
    bool m_fullWanted = false;
    bool m_video = false;
    bool m_live = false;
    QImage m_frame;
    QImage m_shownFrame; ///< The same in the screen's colours.
    QSize m_frameFullSize;
    FrameOverlays m_frameOverlays;
    bool m_framePending = false; ///< A live frame was set and not yet painted.
};

} // namespace skein
