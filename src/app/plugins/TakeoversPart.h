// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginLocks.h"
#include "plugin/PluginTakeovers.h"

#include <QPointer>
#include <QWidget>
#include <map>

namespace skein {

class TakeoverCover;

/** The windows that one plugin has taken over. */
class TakeoversPart final : public PluginPart, public PluginTakeovers, public PluginLocks
{
public:
    using PluginPart::PluginPart;

    PluginHandle begin(PluginWindow& window, const PluginTakeover& takeover) override;
    bool lock(PluginHandle takeover) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginPlace* place = nullptr;
        QPointer<TakeoverCover> cover;
        std::function<void()> ended;
    };

    /** It ends by something else than the plugin. */
    void end(PluginHandle handle);
    static void giveBack(const Entry& entry);

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
