// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/OverlaysPart.h"

#include "app/plugins/PluginLayer.h"
#include "app/plugins/PluginPlace.h"
#include "viewer/ImageView.h"
#include "widgets/MainWindow.h"

#include <utility>

namespace skein {

OverlaysPart::OverlaysPart(DeskTools& tools)
    : PluginPart(tools)
{}

OverlaysPart::~OverlaysPart() = default;

PluginHandle OverlaysPart::add(const PluginOverlay& overlay)
{
    const PluginHandle handle = admit(QStringLiteral("the overlay “%1”").arg(overlay.id));
    if (handle != 0) {
        Entry& entry = m_entries[handle];
        entry.overlay = overlay;
        for (PluginPlace* place : tools().places()) {
            make(entry, *place);
        }
    }
    return handle;
}

void OverlaysPart::make(Entry& entry, PluginPlace& place)
{
    const QList<ImageView*> views = place.parts().views;
    for (ImageView* view : views) {
        makeIn(entry, place, *view);
    }
}

void OverlaysPart::makeIn(Entry& entry, PluginPlace& place, ImageView& view)
{
    entry.made.removeIf([](const Made& made) { return made.layer.isNull(); });
    entry.made.append(
        {&place, &view, view.emplaceLayer<PluginLayer>(sharedGuard(), entry.overlay, place)});
}

void OverlaysPart::take(const Made& made)
{
    if (made.view && made.layer) {
        made.view->removeLayer(made.layer);
    }
}

void OverlaysPart::each(
    PluginHandle handle, PluginWindow* window, const std::function<void(PluginLayer&)>& what)
{
    if (!isRightThread()) {
        return;
    }
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return;
    }
    for (const Made& made : std::as_const(found->second.made)) {
        if ((window == nullptr || made.place == window) && made.layer) {
            what(*made.layer);
        }
    }
}

void OverlaysPart::setShown(PluginHandle overlay, bool shown, PluginWindow* window)
{
    if (!isRightThread()) {
        return;
    }
    const auto found = m_entries.find(overlay);
    if (found != m_entries.end() && window == nullptr) {
        found->second.overlay.shown = shown;
    }
    each(overlay, window, [shown](PluginLayer& layer) { layer.setShown(shown); });
}

void OverlaysPart::update(PluginHandle overlay, PluginWindow* window)
{
    each(overlay, window, [](PluginLayer& layer) { Q_EMIT layer.changed(); });
}

bool OverlaysPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    for (const Made& made : std::as_const(found->second.made)) {
        if (made.layer) {
            made.layer->setShown(false);
        }
    }
    // Later: one may be what asks, while it is painted or dragged.
    m_going += found->second.made;
    m_entries.erase(found);
    QMetaObject::invokeMethod(
        &tools().home, [this] { letGo(); }, Qt::QueuedConnection);
    return true;
}

void OverlaysPart::letGo()
{
    for (const Made& made : std::exchange(m_going, {})) {
        take(made);
    }
}

QStringList OverlaysPart::clear()
{
    letGo();
    QStringList left;
    for (const auto& [handle, entry] : m_entries) {
        left.append(QStringLiteral("overlay %1").arg(entry.overlay.id));
        for (const Made& made : entry.made) {
            take(made);
        }
    }
    m_entries.clear();
    return left;
}

void OverlaysPart::addWindow(PluginPlace& place)
{
    for (auto& [handle, entry] : m_entries) {
        make(entry, place);
    }
    QObject::connect(
        &place.window(), &MainWindow::viewMade, &place, [this, at = &place](ImageView* view) {
            for (auto& [handle, entry] : m_entries) {
                makeIn(entry, *at, *view);
            }
        });
}

void OverlaysPart::removeWindow(PluginPlace& place)
{
    letGo();
    for (auto& [handle, entry] : m_entries) {
        for (const Made& made : std::as_const(entry.made)) {
            if (made.place == &place) {
                take(made);
            }
        }
        entry.made.removeIf([&place](const Made& made) { return made.place == &place; });
    }
}

} // namespace skein
