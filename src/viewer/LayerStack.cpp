// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LayerStack.h"

#include <QPainter>
#include <algorithm>

namespace skein {

void LayerStack::add(std::unique_ptr<PictureLayer> layer)
{
    connect(layer.get(), &PictureLayer::changed, this, &LayerStack::changed);
    layer->setPicture(m_picture);
    layer->setFrame(m_frame);
    const auto above = std::find_if(m_layers.begin(), m_layers.end(),
        [place = layer->place()](const auto& other) { return other->place() > place; });
    m_layers.insert(above, std::move(layer));
    Q_EMIT changed({});
}

void LayerStack::paint(QPainter& painter, const PictureFrame& frame) const
{
    for (const auto& layer : m_layers) {
        if (layer->isShown(frame)) {
            painter.save();
            layer->paint(painter, frame);
            painter.restore();
        }
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

} // namespace skein
