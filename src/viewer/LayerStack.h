// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QObject>
#include <QSet>
#include <memory>
#include <vector>

class QPainter;

namespace skein {

/** The layers of one view, in the order of their places; owns them. Lives on the GUI thread. */
class LayerStack final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::unique_ptr<PictureLayer> layer);
    /** Destroys @p layer; nothing if it is none of these. */
    void remove(const PictureLayer* layer);
    void paint(QPainter& painter, const PictureFrame& frame) const;
    /** These two go to every layer, and to those added later. */
    void setPicture(const ShownPicture& picture);
    void setFrame(const PictureFrame& frame);
    void renamePicture(const QString& from, const QString& to);
    void rereadPicture(const QString& path);
    /** Whether the layers of @p place are painted. They are until told otherwise. */
    void setPlaceShown(PictureLayer::Place place, bool shown);

    /** The cursor of the uppermost layer that something can be dragged of there. */
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(
        QPointF place, Qt::KeyboardModifiers modifiers) const;
    /** True when a layer takes the drag that begins; the other two go to it until it ends. */
    bool beginDrag(QPointF place, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF place);
    void endDrag();
    [[nodiscard]] bool isDragging() const { return m_dragged != nullptr; }

Q_SIGNALS:
    /** A layer that is shown, or was, wants to be painted again; null: everywhere. */
    void changed(const QRect& where);

private:
    static void arrange(
        QPainter& painter, const PictureFrame& frame, std::vector<PictureLayer*> layers);

    std::vector<std::unique_ptr<PictureLayer>> m_layers;
    QSet<PictureLayer::Place> m_hidden;
    PictureLayer* m_dragged = nullptr;
    ShownPicture m_picture;
    PictureFrame m_frame;
};

} // namespace skein
