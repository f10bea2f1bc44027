// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginFolders.h"

#include <map>

namespace skein {

/** The folders that photographs go to while one plugin wants it. */
class FoldersPart final : public PluginPart, public PluginFolders
{
public:
    using PluginPart::PluginPart;

    PluginHandle begin(PluginWindow& window, const QString& name) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void removeWindow(PluginPlace& place) override;

private:
    std::map<PluginHandle, PluginPlace*> m_entries;
};

} // namespace skein
