// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginLayer.h"

#include "app/plugins/PluginGuard.h"
#include "app/plugins/PluginPlace.h"

#include <QPainter>
#include <utility>

namespace skein {

namespace {

double logicalScale(const PictureFrame& frame)
{
    return frame.fullSize.isEmpty() ? 1 : frame.picture.width() / frame.fullSize.width();
}

} // namespace

PluginLayer::PluginLayer(
    std::shared_ptr<PluginGuard> guard, PluginOverlay overlay, PluginPlace& place)
    : PictureLayer(Place::Marks)
    , m_guard(std::move(guard))
    , m_overlay(std::move(overlay))
    , m_place(place)
    , m_isShown(m_overlay.shown)
{}

void PluginLayer::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) != shown) {
        Q_EMIT changed();
    }
}

bool PluginLayer::isShown(const PictureFrame& frame) const
{
    const bool isMeant = frame.live ? m_overlay.onLiveView : m_overlay.onPhotographs;
    return m_isShown && isMeant && m_guard->isOpen() && !frame.fullSize.isEmpty() &&
           m_overlay.paint != nullptr;
}

PluginView PluginLayer::viewOf(const PictureFrame& frame) const
{
    const QRectF visible(
        frame.toPicture(frame.visible.topLeft()), frame.toPicture(frame.visible.bottomRight()));
    return {m_place, frame.live ? QString() : m_path, frame.live, frame.fullSize, visible,
        logicalScale(frame)};
}

PluginMouse PluginLayer::mouseAt(QPointF place) const
{
    return {m_frame.toPicture(place), m_modifiers, logicalScale(m_frame)};
}

void PluginLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    painter.setClipRect(frame.view, Qt::IntersectClip);
    painter.translate(frame.picture.topLeft());
    painter.scale(logicalScale(frame), logicalScale(frame));
    const PluginView view = viewOf(frame);
    (void)m_guard->call([&] { m_overlay.paint(painter, view); });
}

void PluginLayer::renamePicture(const QString& from, const QString& to)
{
    if (m_path == from) {
        m_path = to;
    }
}

std::optional<Qt::CursorShape> PluginLayer::cursorAt(
    QPointF place, Qt::KeyboardModifiers modifiers) const
{
    std::optional<Qt::CursorShape> cursor;
    if (isShown(m_frame) && m_overlay.cursorAt) {
        PluginMouse mouse = mouseAt(place);
        mouse.modifiers = modifiers;
        (void)m_guard->call([&] { cursor = m_overlay.cursorAt(viewOf(m_frame), mouse); });
    }
    return cursor;
}

bool PluginLayer::beginDrag(QPointF place, Qt::KeyboardModifiers modifiers)
{
    if (!isShown(m_frame) || !m_overlay.pressed) {
        return false;
    }
    m_mouse = place;
    m_modifiers = modifiers;
    bool isTaken = false;
    (void)m_guard->call([&] { isTaken = m_overlay.pressed(viewOf(m_frame), mouseAt(place)); });
    return isTaken;
}

void PluginLayer::dragTo(QPointF place)
{
    m_mouse = place;
    if (m_overlay.moved) {
        (void)m_guard->call([&] { m_overlay.moved(viewOf(m_frame), mouseAt(place)); });
    }
}

void PluginLayer::endDrag()
{
    if (m_overlay.released) {
        (void)m_guard->call([&] { m_overlay.released(viewOf(m_frame), mouseAt(m_mouse)); });
    }
}

} // namespace skein
