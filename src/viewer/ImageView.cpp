// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ImageView.h"

#include "viewer/AccessibleRole.h"
#include "viewer/LiveBadge.h"
#include "viewer/NoteLayer.h"
#include "viewer/Surround.h"

namespace skein {

ImageView::ImageView(QWidget* parent)
    : QWidget(parent)
    , m_badge(emplaceLayer<LiveBadge>())
    , m_note(emplaceLayer<NoteLayer>())
    , m_loading(emplaceLayer<NoteLayer>(Qt::TopEdge))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // Photographs and what lies on them are no text.
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 160);
    setAccessibleRole(*this, QAccessible::Graphic);
    //: name of the picture area, for screen readers
    setAccessibleName(tr("Picture"));
    setWhatsThis(tr("The photograph, or the live picture of the camera. The wheel zooms at the "
                    "pointer, dragging moves it, a double click changes between the whole picture "
                    "and its actual pixels; letters and arrows are commands here."));
    connect(&m_painter, &PicturePainter::sharpened, this, [this] {
        if (m_layersAreLate) {
            tellLayers();
        }
        update();
        Q_EMIT heldChanged();
    });
    connect(&m_colours, &ViewColours::changed, this, &ImageView::refreshColours);
    connect(&m_layers, &LayerStack::changed, this, [this](const QRect& where) {
        if (where.isNull()) {
            update();
        } else {
            update(where);
        }
    });
    connect(&m_navigator, &ViewNavigator::moved, this, &ImageView::geometryChanged);
    connect(&m_navigator, &ViewNavigator::dragChanged, this, &ImageView::updateCursor);
}

void ImageView::setPicture(
    const QString& path, const QImage& picture, QSize fullSize, const ColourProfile& profile)
{
    if (picture.isNull()) {
        return;
    }
    setLoading({});
    const bool isSame = m_path == path;
    m_fullSize = fullSize.isEmpty() ? picture.size() : fullSize;
    m_profile = profile;
    if (!isSame || picture.width() < m_painter.picture().width()) {
        m_askedWidth = 0; // Also of a file that was changed and is read again.
    }
    m_layersAreLate = false; // They are told below, when all is known.
    m_painter.setPicture(picture, isSame, m_colours.transform(profile));
    if (!isSame) {
        m_path = path;
        m_note->setText({});
        Q_EMIT noteChanged({});
        m_video = false;
    }
    if (m_expected == path && !path.isEmpty()) {
        const QSize& box = m_expectedPixels;
        const QSize asked =
            box.isEmpty() ? m_fullSize : m_fullSize.scaled(box, Qt::KeepAspectRatio);
        m_askedWidth = std::max(m_askedWidth, asked.width() + 1); // Rounded here, and there.
    }
    Q_EMIT heldChanged();
    if (m_live) {
        return;
    }
    m_geometry.setPictureSize(m_fullSize);
    tellLayers();
    geometryChanged();
    Q_EMIT pictureChanged();
}

void ImageView::letPixelsGo()
{
    const QImage enough = m_painter.sufficient();
    if (!m_live && !m_fullWanted && isFit() && enough.width() < m_painter.picture().width()) {
        setPicture(m_path, enough, m_fullSize, m_profile);
    }
}

QSize ImageView::expect(const QString& path)
{
    m_expected = path;
    m_expectedPixels = wantedPixels();
    return m_expectedPixels;
}

void ImageView::rereadPicture(const QString& path)
{
    m_layers.rereadPicture(path);
    Q_EMIT pictureReread(path);
}

void ImageView::renamePicture(const QString& from, const QString& to)
{
    if (m_expected == from) {
        m_expected = to;
    }
    if (m_path == from && !from.isEmpty()) {
        m_path = to;
        m_layers.renamePicture(from, to);
        Q_EMIT pictureRenamed(from, to);
    }
}

void ImageView::clearPicture()
{
    setLoading({});
    m_note->setText({});
    Q_EMIT noteChanged({});
    m_video = false;
    m_path.clear();
    m_painter.clear();
    Q_EMIT heldChanged();
    if (!m_live) {
        tellLayers();
        Q_EMIT pictureChanged();
    }
    update();
}

ShownPicture ImageView::shownPicture() const
{
    const ColourTransform srgb = m_colours.transform(ColourProfile::sRgb());
    if (m_live) {
        return {{}, m_frame, m_frameFullSize, true, m_frameOverlays, srgb, srgb};
    }
    return {m_path, m_painter.picture(), m_fullSize, false, {}, m_painter.colours(), srgb};
}

void ImageView::setNote(const QString& note)
{
    m_note->setText(note);
    setAccessibleDescription(note);
    Q_EMIT noteChanged(note);
}

void ImageView::setLoading(const QString& what)
{
    m_loading->setTextLater(what);
}

void ImageView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (!hasPicture()) {
        setAccessibleDescription(text);
    }
    update();
}

QString ImageView::note() const
{
    return m_note->text();
}

void ImageView::setLive(bool live)
{
    if (m_live == live) {
        return;
    }
    m_live = live;
    m_framePending = false;
    m_frame = QImage();
    m_shownFrame = QImage();
    m_liveColours.cancel();
    m_frameOverlays.clear();
    m_badge->setDetail({});
    m_badge->setWaiting(live);
    if (live) {
        m_painter.pause();
    } else {
        m_geometry.setPictureSize(m_fullSize);
        geometryChanged();
    }
    tellLayers();
    Q_EMIT pictureChanged();
    update();
}

void ImageView::setLiveFrame(const QImage& frame, QSize fullSize, const FrameOverlays& overlays)
{
    if (!m_live || frame.isNull()) {
        return;
    }
    const QSize size = fullSize.isEmpty() ? frame.size() : fullSize;
    // Cameras send live view in sRGB, whatever they are set to.
    const ColourTransform colours = m_colours.transform(ColourProfile::sRgb());
    if (colours.isIdentity()) {
        showFrame({frame, frame, size, overlays});
        return;
    }
    // The one before is shown, too: frames may come faster than they can be converted.
    m_liveColours.startNext([frame, size, overlays, colours] {
        return LiveFrame{frame, colours.applied(frame), size, overlays};
    });
}

void ImageView::showFrame(const LiveFrame& frame)
{
    const QSize size = frame.fullSize;
    const bool sameShape = !m_frame.isNull() && m_frameFullSize == size;
    m_frame = frame.image;
    m_shownFrame = frame.shown;
    m_frameFullSize = size;
    m_frameOverlays = frame.overlays;
    m_framePending = true;
    m_badge->setWaiting(false);
    tellLayers();
    if (!sameShape) {
        m_geometry.setPictureSize(size);
        geometryChanged();
    } else {
        update(logical(m_geometry.target()).toAlignedRect() & rect());
    }
    Q_EMIT pictureChanged();
}

void ImageView::refreshColours()
{
    m_painter.setColours(m_colours.transform(m_profile));
    tellLayers();
    Q_EMIT coloursChanged();
}

void ImageView::setLiveText(const QString& text)
{
    m_badge->setDetail(text);
}

QColor ImageView::surround() const
{
    return m_surround.isValid() ? m_surround : Surround::in(palette()).ground;
}

void ImageView::setSurround(const QColor& colour)
{
    m_surround = colour;
    update();
}

void ImageView::setFullResolutionWanted(bool wanted)
{
    m_fullWanted = wanted;
    askForPixels();
}

} // namespace skein
