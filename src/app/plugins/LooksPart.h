// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginLooks.h"

namespace skein {

class PagesPart;
class PanelsPart;

/** How the pages and panels of one plugin look: hands it on to the parts that have them. Borrows
 * both, which belong to the same desk. */
class LooksPart final : public PluginPart, public PluginLooks
{
public:
    LooksPart(DeskTools& tools, PagesPart& pages, PanelsPart& panels);

    void setPageSymbol(PluginHandle page, const QString& svg) override;
    void keepAside(PluginHandle panel) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;

private:
    PagesPart& m_pages;
    PanelsPart& m_panels;
};

} // namespace skein
