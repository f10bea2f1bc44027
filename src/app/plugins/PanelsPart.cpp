// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PanelsPart.h"

#include "app/plugins/PluginPlace.h"
#include "app/plugins/PluginWidget.h"
#include "widgets/ActionCollection.h"
#include "widgets/SidePanel.h"

#include <QAction>
#include <algorithm>

namespace skein {

PluginHandle PanelsPart::add(const PluginPanel& panel)
{
    if (!isOpen()) {
        return 0;
    }
    const bool isTaken = std::ranges::any_of(
        m_entries, [&panel](const auto& each) { return each.second.panel.id == panel.id; });
    const PluginHandle handle = admit(QStringLiteral("the panel “%1”").arg(panel.id),
        panel.id.isEmpty() || isTaken || !panel.create
            ? QStringLiteral("its id is empty or taken, or it has nothing to make it")
            : QString());
    if (handle == 0) {
        return 0;
    }
    m_entries[handle].panel = panel;
    for (PluginPlace* place : tools().places()) {
        make(handle, *place);
    }
    return handle;
}

void PanelsPart::make(PluginHandle handle, PluginPlace& place)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return; // The plugin removed it while one was made.
    }
    const PluginPanel panel = found->second.panel;
    SidePanel& side = place.parts().side;
    PluginWidget* made = PluginWidget::make(
        guard(), [&](QWidget* parent) { return panel.create(place, parent); }, true, &side);
    if (made == nullptr) {
        tools().log(QStringLiteral("the panel “%1” could not be made").arg(panel.id));
        return;
    }
    if (m_entries.count(handle) == 0) {
        delete made;
        return;
    }
    side.addTab(
        made, panel.title, QStringLiteral("plugin.%1.%2").arg(guard().plugin().id, panel.id));
    m_entries[handle].made.insert(&place, made);
    if (m_entries[handle].isAside) {
        side.keepAside(made);
    }
}

void PanelsPart::show(PluginHandle panel, PluginWindow& window)
{
    PluginPlace* place = placeOf(&window);
    if (place == nullptr) {
        return;
    }
    const auto found = m_entries.find(panel);
    if (found == m_entries.end() || !found->second.made.value(place)) {
        return;
    }
    QAction* shown = place->parts().actions[ActionId::ShowPanel];
    if (!shown->isChecked()) {
        shown->trigger();
    }
    place->parts().side.showTab(found->second.made.value(place));
}

void PanelsPart::keepAside(PluginHandle panel)
{
    const auto found = m_entries.find(panel);
    if (!isRightThread() || found == m_entries.end()) {
        return;
    }
    found->second.isAside = true;
    for (auto each = found->second.made.cbegin(); each != found->second.made.cend(); ++each) {
        if (each.value()) {
            each.key()->parts().side.keepAside(each.value());
        }
    }
}

bool PanelsPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    for (const QPointer<QWidget>& made : found->second.made) {
        if (auto* widget = qobject_cast<PluginWidget*>(made)) {
            widget->leave();
        }
    }
    m_entries.erase(found);
    return true;
}

QStringList PanelsPart::clear()
{
    QStringList left;
    for (auto& [handle, entry] : m_entries) {
        left.append(QStringLiteral("panel %1").arg(entry.panel.id));
        for (const QPointer<QWidget>& made : std::as_const(entry.made)) {
            delete made.data();
        }
    }
    m_entries.clear();
    return left;
}

void PanelsPart::addWindow(PluginPlace& place)
{
    QList<PluginHandle> all;
    for (const auto& [handle, entry] : m_entries) {
        all.append(handle);
    }
    for (const PluginHandle handle : all) {
        make(handle, place);
    }
}

void PanelsPart::removeWindow(PluginPlace& place)
{
    for (auto& [handle, entry] : m_entries) {
        delete entry.made.take(&place).data();
    }
}

} // namespace skein
