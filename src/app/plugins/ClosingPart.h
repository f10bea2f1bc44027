// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginClosing.h"

#include <map>

namespace skein {

/** What one plugin is at, about which windows ask before they close. */
class ClosingPart final : public PluginPart, public PluginClosing
{
public:
    using PluginPart::PluginPart;

    PluginHandle hold(
        PluginWindow& window, const QString& what, const std::function<void()>& stop) override;

    /** The plugin is switched off: each is told to stop, while it can still ask for something. */
    void stopAll();

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    void removeWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginPlace* place = nullptr;
        int hold = 0;
        std::function<void()> stop;
    };

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
