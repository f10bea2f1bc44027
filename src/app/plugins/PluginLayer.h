// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginOverlays.h"
#include "viewer/PictureLayer.h"

#include <QPointer>
#include <functional>
#include <memory>

namespace skein {

class PluginGuard;
class PluginPlace;

/** What one plugin paints over one view. GUI thread only; the place goes after it. */
class PluginLayer final : public PictureLayer
{
    Q_OBJECT

public:
    PluginLayer(std::shared_ptr<PluginGuard> guard, PluginOverlay overlay, PluginPlace& place);

    void setShown(bool shown);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override { m_path = picture.path; }
    void setFrame(const PictureFrame& frame) override { m_frame = frame; }
    void renamePicture(const QString& from, const QString& to) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(
        QPointF place, Qt::KeyboardModifiers modifiers) const override;
    bool beginDrag(QPointF place, Qt::KeyboardModifiers modifiers) override;
    void dragTo(QPointF place) override;
    void endDrag() override;

private:
    [[nodiscard]] PluginView viewOf(const PictureFrame& frame) const;
    [[nodiscard]] PluginMouse mouseAt(QPointF place) const;

    const std::shared_ptr<PluginGuard> m_guard;
    const PluginOverlay m_overlay;
    PluginPlace& m_place;
    bool m_isShown;
    QString m_path;
    PictureFrame m_frame;
    QPointF m_mouse; ///< Where a drag is; logical pixels of the view.
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace skein
