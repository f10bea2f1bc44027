// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/ClosingPart.h"

#include "app/plugins/PluginPlace.h"
#include "widgets/WindowWork.h"

#include <utility>

namespace skein {

PluginHandle ClosingPart::hold(
    PluginWindow& window, const QString& what, const std::function<void()>& stop)
{
    PluginPlace* place = placeOf(&window);
    const PluginHandle handle = admit(QStringLiteral("a question before closing"),
        place == nullptr || what.isEmpty()
            ? QStringLiteral("the window has gone, or nothing is to be asked")
            : QString());
    if (handle == 0 || place == nullptr) {
        return 0;
    }
    const int hold = place->parts().work.hold(what, [this, handle, stop, guard = sharedGuard()] {
        if (m_entries.erase(handle) > 0 && stop) {
            (void)guard->call(stop);
        }
    });
    m_entries[handle] = {place, hold, stop};
    return handle;
}

void ClosingPart::stopAll()
{
    // Whoever is stopped may take back another question, or hold the window again, which is taken
    // back with all else.
    const PluginHandle last = m_entries.empty() ? 0 : m_entries.rbegin()->first;
    while (!m_entries.empty() && m_entries.begin()->first <= last) {
        const Entry entry = m_entries.begin()->second;
        m_entries.erase(m_entries.begin());
        entry.place->parts().work.release(entry.hold);
        if (entry.stop) {
            (void)guard().call(entry.stop);
        }
    }
}

bool ClosingPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    const Entry entry = found->second;
    m_entries.erase(found);
    entry.place->parts().work.release(entry.hold);
    return true;
}

QStringList ClosingPart::clear()
{
    QStringList left;
    while (!m_entries.empty()) {
        left.append(QStringLiteral("question before closing"));
        remove(m_entries.begin()->first);
    }
    return left;
}

void ClosingPart::removeWindow(PluginPlace& place)
{
    std::erase_if(m_entries, [&place](const auto& each) {
        if (each.second.place == &place) {
            place.parts().work.release(each.second.hold);
        }
        return each.second.place == &place;
    });
}

} // namespace skein
