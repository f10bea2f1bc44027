// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LayerStack.h"

#include "viewer/PlateRoom.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace skein {

void LayerStack::add(std::unique_ptr<PictureLayer> layer)
{
    connect(layer.get(), &PictureLayer::changed, this, &LayerStack::changed);
    layer->setLeftOut(m_hidden.contains(layer->place()));
    layer->setPicture(m_picture);
    layer->setFrame(m_frame);
    const auto above = std::find_if(m_layers.begin(), m_layers.end(),
        [place = layer->place()](const auto& other) { return other->place() > place; });
    m_layers.insert(above, std::move(layer));
    Q_EMIT changed({});
}

void LayerStack::remove(const PictureLayer* layer)
{
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
        [layer](const auto& other) { return other.get() == layer; });
    if (found == m_layers.end()) {
        return;
    }
    if (m_dragged == layer) {
        m_dragged = nullptr;
    }
    m_layers.erase(found);
    Q_EMIT changed({});
}

/** Nothing that is to be read lies over something else that is. */
void LayerStack::arrange(
    QPainter& painter, const PictureFrame& frame, std::vector<PictureLayer*> layers)
{
    std::ranges::stable_sort(layers, [](const PictureLayer* one, const PictureLayer* other) {
        if (one->isMomentary() != other->isMomentary()) {
            return other->isMomentary();
        }
        return one->place() > other->place();
    });
    PlateRoom room(frame.view.toAlignedRect());
    for (PictureLayer* layer : layers) {
        painter.save();
        layer->arrange(painter, frame, room);
        painter.restore();
    }
}

void LayerStack::paint(QPainter& painter, const PictureFrame& frame) const
{
    std::vector<PictureLayer*> shown;
    for (const auto& layer : m_layers) {
        if (!m_hidden.contains(layer->place()) && layer->isShown(frame)) {
            shown.push_back(layer.get());
        }
    }
    arrange(painter, frame, shown);
    for (PictureLayer* layer : shown) {
        painter.save();
        layer->paint(painter, frame);
        painter.restore();
    }
}

void LayerStack::setPicture(const ShownPicture& picture)
{
    m_picture = picture;
    for (const auto& layer : m_layers) {
        layer->setPicture(picture);
    }
}

void LayerStack::setFrame(const PictureFrame& frame)
{
    m_frame = frame;
    for (const auto& layer : m_layers) {
        layer->setFrame(frame);
    }
}

void LayerStack::renamePicture(const QString& from, const QString& to)
{
    if (m_picture.path == from) {
        m_picture.path = to;
    }
    for (const auto& layer : m_layers) {
        layer->renamePicture(from, to);
    }
}

void LayerStack::rereadPicture(const QString& path)
{
    for (const auto& layer : m_layers) {
        layer->rereadPicture(path);
    }
}

void LayerStack::setPlaceShown(PictureLayer::Place place, bool shown)
{
    if (shown) {
        m_hidden.remove(place);
    } else {
        m_hidden.insert(place);
    }
    for (const auto& layer : m_layers) {
        if (layer->place() == place) {
            layer->setLeftOut(!shown);
        }
    }
    Q_EMIT changed({});
}

std::optional<Qt::CursorShape> LayerStack::cursorAt(
    QPointF place, Qt::KeyboardModifiers modifiers) const
{
    for (auto layer = m_layers.crbegin(); layer != m_layers.crend(); ++layer) {
        if (m_picture.image.isNull() || m_hidden.contains((*layer)->place())) {
            continue;
        }
        if (const auto cursor = (*layer)->cursorAt(place, modifiers)) {
            return cursor;
        }
    }
    return {};
}

bool LayerStack::beginDrag(QPointF place, Qt::KeyboardModifiers modifiers)
{
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        const bool isThere = !m_picture.image.isNull() && !m_hidden.contains((*layer)->place());
        if (isThere && (*layer)->beginDrag(place, modifiers)) {
            m_dragged = layer->get();
            return true;
        }
    }
    return false;
}

void LayerStack::dragTo(QPointF place)
{
    if (m_dragged != nullptr) {
        m_dragged->dragTo(place);
    }
}

void LayerStack::endDrag()
{
    if (PictureLayer* layer = std::exchange(m_dragged, nullptr)) {
        layer->endDrag();
    }
}

} // namespace skein
