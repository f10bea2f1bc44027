// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginExports.h"

namespace skein {

class ActionsPart;

/** The export targets of one plugin: commands in the menu "Export To". */
class ExportsPart final : public PluginPart, public PluginExports
{
public:
    /** @p actions keep them, and take them back. */
    ExportsPart(DeskTools& tools, ActionsPart& actions);

    PluginHandle add(const PluginExport& target) override;

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override { return {}; }

private:
    ActionsPart& m_actions;
};

} // namespace skein
