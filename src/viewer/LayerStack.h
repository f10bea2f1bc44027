// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QObject>
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
    void paint(QPainter& painter, const PictureFrame& frame) const;
    /** These two go to every layer, and to those added later. */
    void setPicture(const ShownPicture& picture);
    void setFrame(const PictureFrame& frame);
    void renamePicture(const QString& from, const QString& to);

Q_SIGNALS:
    /** A layer that is shown, or was, wants to be painted again; null: everywhere. */
    void changed(const QRect& where);

private:
    std::vector<std::unique_ptr<PictureLayer>> m_layers;
    ShownPicture m_picture;
    PictureFrame m_frame;
};

} // namespace skein
