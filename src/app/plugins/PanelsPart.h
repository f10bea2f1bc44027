// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginPanels.h"

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <map>

namespace skein {

/** The panels of one plugin, a tab for each in every window. */
class PanelsPart final : public PluginPart, public PluginPanels
{
public:
    using PluginPart::PluginPart;

    PluginHandle add(const PluginPanel& panel) override;
    void show(PluginHandle panel, PluginWindow& window) override;

    /** No tab until it is wanted. */
    void keepAside(PluginHandle panel);

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginPanel panel;
        bool isAside = false;
        QHash<PluginPlace*, QPointer<QWidget>> made;
    };

    void make(PluginHandle handle, PluginPlace& place);

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
