// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginRuns.h"

#include <map>

namespace skein {

/** What one plugin photographs by itself: it stands in the windows' bars as their guest. */
class RunsPart final : public PluginPart, public PluginRuns
{
public:
    using PluginPart::PluginPart;

    PluginHandle begin(PluginWindow& window, const PluginRun& run, QString* whyNot) override;
    void tell(PluginHandle run, const PluginRunProgress& progress) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    [[nodiscard]] QStringList underWay() const override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginPlace* place = nullptr;
        int number = 0; ///< For the window's GuestRuns.
    };

    /** @p function of the plugin, with its guard before it; null stays null. */
    [[nodiscard]] std::function<void()> guarded(const std::function<void()>& function) const;

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
