// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginOverlays.h"

#include <QList>
#include <QPointer>
#include <map>

namespace skein {

class ImageView;
class PluginLayer;

/** The overlays of one plugin, a layer for each in every large view of every window. */
class OverlaysPart final : public PluginPart, public PluginOverlays
{
public:
    explicit OverlaysPart(DeskTools& tools);
    ~OverlaysPart() override;

    PluginHandle add(const PluginOverlay& overlay) override;
    void setShown(PluginHandle overlay, bool shown, PluginWindow* window) override;
    void update(PluginHandle overlay, PluginWindow* window) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;

private:
    /** A layer goes with its view, if that goes first. */
    struct Made
    {
        PluginPlace* place = nullptr;
        QPointer<ImageView> view;
        QPointer<PluginLayer> layer;
    };
    struct Entry
    {
        PluginOverlay overlay; ///< With the state that further windows begin with.
        QList<Made> made;
    };

    void make(Entry& entry, PluginPlace& place);
    void makeIn(Entry& entry, PluginPlace& place, ImageView& view);
    void each(
        PluginHandle handle, PluginWindow* window, const std::function<void(PluginLayer&)>& what);

    static void take(const Made& made);
    void letGo();

    std::map<PluginHandle, Entry> m_entries;
    /** Removed, but perhaps still at work: they go soon. */
    QList<Made> m_going;
};

} // namespace skein
