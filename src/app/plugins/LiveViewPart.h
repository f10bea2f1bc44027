// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginLiveView.h"

#include <map>

namespace skein {

/** Live view for one plugin. */
class LiveViewPart final : public PluginPart, public PluginLiveView
{
public:
    using PluginPart::PluginPart;
    using Listener = std::function<void(PluginWindow& window, const PluginFrame& frame)>;

    [[nodiscard]] bool isOn(const PluginWindow& window) const override;
    void setOn(PluginWindow& window, bool on,
        const std::function<void(const QString& error)>& done) override;
    PluginHandle subscribe(const Listener& frame) override;

    bool remove(PluginHandle handle) override { return m_listeners.erase(handle) > 0; }
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;

private:
    void onFrame(PluginPlace& place);

    std::map<PluginHandle, Listener> m_listeners;
};

} // namespace skein
