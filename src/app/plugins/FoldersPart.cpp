// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/FoldersPart.h"

#include "app/plugins/PluginPlace.h"
#include "session/Session.h"

namespace skein {

PluginHandle FoldersPart::begin(PluginWindow& window, const QString& name)
{
    PluginPlace* place = placeOf(&window);
    const QString what = QStringLiteral("the folder “%1”").arg(name);
    if (place == nullptr || !isOpen()) {
        return 0;
    }
    if (name.isEmpty() || !place->session().subFolder().isEmpty()) {
        return admit(what, QStringLiteral("it has no name, or the window has one already"));
    }
    if (const Result<void> set = place->session().setSubFolder(name); !set) {
        return admit(what, QStringLiteral("it is no name of a folder"));
    }
    const PluginHandle handle = admit(what);
    if (handle != 0) {
        m_entries[handle] = place;
    } else {
        (void)place->session().setSubFolder({});
    }
    return handle;
}

bool FoldersPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    (void)found->second->session().setSubFolder({});
    m_entries.erase(found);
    return true;
}

QStringList FoldersPart::clear()
{
    QStringList left;
    for (const auto& [handle, place] : m_entries) {
        (void)place->session().setSubFolder({});
        left.append(QStringLiteral("folder"));
    }
    m_entries.clear();
    return left;
}

void FoldersPart::removeWindow(PluginPlace& place)
{
    std::erase_if(m_entries, [&place](const auto& entry) { return entry.second == &place; });
}

} // namespace skein
