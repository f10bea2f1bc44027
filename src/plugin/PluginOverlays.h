// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <Qt>
#include <functional>
#include <optional>

class QPainter;

namespace skein {

class PluginWindow;

/** What an overlay is painted over. */
struct PluginView
{
    PluginWindow& window;
    QString path; ///< Of the photograph; empty for live view.
    bool live = false;
    QSize fullSize;   ///< Of the upright picture at its full resolution: the units of all places.
    QRectF visible;   ///< The part of it that is seen.
    double scale = 1; ///< Logical pixels of the screen per pixel of the picture.
};

/** The mouse over the picture, in pixels of the picture; it may lie outside of it. */
struct PluginMouse
{
    QPointF place;
    Qt::KeyboardModifiers modifiers;
    double scale = 1; ///< As in PluginView: what is near depends on it.
};

/** Something painted over the picture and live view of every window. */
struct PluginOverlay
{
    QString id;
    bool onPhotographs = true;
    bool onLiveView = true;
    bool shown = true; ///< At first.
    /**
     * Paints, in pixels of the picture at full resolution: the painter is moved and scaled. A pen
     * with setCosmetic(true) stays as thin as it is at any zoom. Called for every frame of live
     * view: it must be fast, and paint nothing else than over this view.
     */
    std::function<void(QPainter& painter, const PluginView& view)> paint = {};

    /** The cursor over what can be dragged there; nothing: it is not the overlay's. All of these
     * may be left out. */
    std::function<std::optional<Qt::CursorShape>(const PluginView&, const PluginMouse&)> cursorAt =
        {};
    /** The left button went down. True: the overlay takes it, and what moves now is its own. */
    std::function<bool(const PluginView&, const PluginMouse&)> pressed = {};
    std::function<void(const PluginView&, const PluginMouse&)> moved = {};
    std::function<void(const PluginView&, const PluginMouse&)> released = {};
};

/** Overlays. GUI thread only. */
class PluginOverlays
{
public:
    virtual PluginHandle add(const PluginOverlay& overlay) = 0;
    /** In @p window, or in all of them and those to come when it is null. */
    virtual void setShown(PluginHandle overlay, bool shown, PluginWindow* window = nullptr) = 0;
    /** Something else is to be painted; soon, and once for several calls. */
    virtual void update(PluginHandle overlay, PluginWindow* window = nullptr) = 0;

protected:
    ~PluginOverlays() = default;
};

} // namespace skein
