// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/ActionsPart.h"

#include "app/plugins/PluginPlace.h"
#include "widgets/MainWindow.h"

#include <QAction>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

ExtraActions::Menu menuOf(PluginMenu menu)
{
    switch (menu) {
    case PluginMenu::Camera:
        return ExtraActions::Menu::Camera;
    case PluginMenu::Picture:
        return ExtraActions::Menu::Picture;
    case PluginMenu::View:
        return ExtraActions::Menu::View;
    case PluginMenu::None:
        return ExtraActions::Menu::None;
    case PluginMenu::Tools:
        break;
    }
    return ExtraActions::Menu::Tools;
}

QString toolTip(const QAction& action, const QString& what)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, key);
}

} // namespace

PluginHandle ActionsPart::add(const PluginAction& action)
{
    return addTo(menuOf(action.menu), action);
}

PluginHandle ActionsPart::addTo(ExtraActions::Menu menu, const PluginAction& action)
{
    if (!isOpen()) {
        return 0;
    }
    const bool isTaken = std::ranges::any_of(
        m_entries, [&action](const auto& each) { return each.second.action.id == action.id; });
    const PluginHandle handle = admit(QStringLiteral("the command “%1”").arg(action.id),
        action.id.isEmpty() || isTaken ? QStringLiteral("its id is empty or taken") : QString());
    if (handle == 0) {
        return 0;
    }
    Entry& entry = m_entries[handle];
    entry.action = action;
    entry.menu = menu;
    for (PluginPlace* place : tools().places()) {
        make(entry, *place);
    }
    return handle;
}

void ActionsPart::make(Entry& entry, PluginPlace& place)
{
    const PluginAction& action = entry.action;
    auto* made = new QAction(action.icon, action.text, &place.window());
    made->setObjectName(QStringLiteral("plugin.%1.%2").arg(guard().plugin().id, action.id));
    made->setShortcuts(action.keys);
    made->setCheckable(action.checkable);
    made->setChecked(action.checked);
    made->setEnabled(action.enabled);
    made->setWhatsThis(action.what);
    QObject::connect(made, &QAction::triggered, &place,
        [guard = sharedGuard(), triggered = action.triggered, at = QPointer(&place)](bool checked) {
            // Copies: the plugin may remove the command meanwhile.
            const auto function = triggered;
            if (function && at) {
                (void)guard->call([&] { function(*at, checked); });
            }
        });
    const QStringList taken = place.parts().extras.add(made, entry.menu, action.subMenu);
    made->setToolTip(toolTip(*made, action.what));
    if (!taken.isEmpty()) {
        tools().log(QStringLiteral("the command “%1” goes without the keys %2, which are taken")
                        .arg(action.id, taken.join(QStringLiteral(", "))));
    }
    entry.made.insert(&place, made);
}

void ActionsPart::take(PluginPlace& place, QAction* action)
{
    if (action != nullptr) {
        place.parts().extras.remove(action);
    }
}

bool ActionsPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    for (auto made = found->second.made.cbegin(); made != found->second.made.cend(); ++made) {
        take(*made.key(), made.value());
    }
    m_entries.erase(found);
    return true;
}

QStringList ActionsPart::clear()
{
    QStringList left;
    while (!m_entries.empty()) {
        left.append(QStringLiteral("command %1").arg(m_entries.begin()->second.action.id));
        remove(m_entries.begin()->first);
    }
    return left;
}

void ActionsPart::addWindow(PluginPlace& place)
{
    for (auto& [handle, entry] : m_entries) {
        make(entry, place);
    }
}

void ActionsPart::removeWindow(PluginPlace& place)
{
    for (auto& [handle, entry] : m_entries) {
        take(place, entry.made.take(&place));
    }
}

void ActionsPart::change(PluginHandle handle, PluginWindow* window,
    const std::function<void(PluginAction&)>& remember, const std::function<void(QAction&)>& change)
{
    if (!isRightThread()) {
        return;
    }
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return;
    }
    if (window == nullptr) {
        remember(found->second.action);
    }
    for (auto made = found->second.made.cbegin(); made != found->second.made.cend(); ++made) {
        if ((window == nullptr || made.key() == window) && made.value()) {
            change(*made.value());
        }
    }
}

void ActionsPart::setEnabled(PluginHandle action, bool enabled, PluginWindow* window)
{
    change(
        action, window, [enabled](PluginAction& each) { each.enabled = enabled; },
        [enabled](QAction& each) { each.setEnabled(enabled); });
}

void ActionsPart::setChecked(PluginHandle action, bool checked, PluginWindow* window)
{
    change(
        action, window, [checked](PluginAction& each) { each.checked = checked; },
        [checked](QAction& each) { each.setChecked(checked); });
}

void ActionsPart::setText(PluginHandle action, const QString& text, PluginWindow* window)
{
    change(
        action, window, [&text](PluginAction& each) { each.text = text; },
        [&text](QAction& each) { each.setText(text); });
}

} // namespace skein
