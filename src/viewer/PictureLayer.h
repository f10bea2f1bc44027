// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureFrame.h"

#include <QObject>
#include <optional>

class QPainter;

namespace skein {

class PlateRoom;

/**
 * Paints one thing over the picture of an ImageView: a mask, guides, a badge. Lives on the GUI
 * thread and does nothing slow there; the view owns it.
 */
class PictureLayer : public QObject
{
    Q_OBJECT

public:
    /** What lies over what, lowest first; layers of one place in the order they were added. */
    enum class Place { Overlay, Analysis, Mask, Guides, Marks, Loupe, Information, Message };

    explicit PictureLayer(Place place)
        : m_place(place)
    {}

    [[nodiscard]] Place place() const { return m_place; }

    /** False: paint() is not called, and nothing is repainted on its account. */
    [[nodiscard]] virtual bool isShown(const PictureFrame& frame) const = 0;
    /** Takes room for its words, before any layer of the view is painted: whoever asks first stays
     * where it wants to be. The painter has the view's font. */
    virtual void arrange(QPainter& /*painter*/, const PictureFrame& /*frame*/, PlateRoom& /*room*/)
    {}
    /** What says something for a moment: it makes way for what stays, and takes its room last. Else
     * the higher place comes first. */
    [[nodiscard]] virtual bool isMomentary() const { return false; }
    /** In logical pixels of the view. The painter's state is restored afterwards. */
    virtual void paint(QPainter& painter, const PictureFrame& frame) = 0;

    /** Another picture, or more pixels of the same; each live frame comes here, too. */
    virtual void setPicture(const ShownPicture& /*picture*/) {}
    /** The picture was zoomed, moved, or the view changed its size. */
    virtual void setFrame(const PictureFrame& /*frame*/) {}
    /** The picture is known by another name. */
    virtual void renamePicture(const QString& /*from*/, const QString& /*to*/) {}

    /** The file @p path was changed, or is complete at last: what was read of it no longer counts.
     */
    virtual void rereadPicture(const QString& /*path*/) {}

    /** Its view leaves it out, whatever isShown() says: it need not compute anything. */
    virtual void setLeftOut(bool /*leftOut*/) {}

    /** What can be dragged at @p place (logical pixels of the view) is told by its cursor. */
    [[nodiscard]] virtual std::optional<Qt::CursorShape> cursorAt(
        QPointF /*place*/, Qt::KeyboardModifiers /*modifiers*/) const
    {
        return {};
    }
    /** The left button went down at @p place. True: what moves now is the layer's. */
    virtual bool beginDrag(QPointF /*place*/, Qt::KeyboardModifiers /*modifiers*/) { return false; }
    virtual void dragTo(QPointF /*place*/) {}
    virtual void endDrag() {}

Q_SIGNALS:
    /** Something else is to be painted at @p where (logical pixels of the view; null: anywhere). */
    void changed(const QRect& where = {});

private:
    const Place m_place;
};

} // namespace skein
