// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/LooksPart.h"

#include "app/plugins/PagesPart.h"
#include "app/plugins/PanelsPart.h"

namespace skein {

LooksPart::LooksPart(DeskTools& tools, PagesPart& pages, PanelsPart& panels)
    : PluginPart(tools)
    , m_pages(pages)
    , m_panels(panels)
{}

void LooksPart::setPageSymbol(PluginHandle page, const QString& svg)
{
    m_pages.setSymbol(page, svg);
}

void LooksPart::keepAside(PluginHandle panel)
{
    m_panels.keepAside(panel);
}

bool LooksPart::remove(PluginHandle /*handle*/)
{
    return false; // Nothing of it has a handle of its own.
}

QStringList LooksPart::clear()
{
    return {};
}

} // namespace skein
