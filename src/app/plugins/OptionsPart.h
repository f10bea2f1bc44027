// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginOptions.h"

#include <map>

namespace skein {

class OptionColumn;
class PagesPart;
class SettingsPart;

/** The options on the pages of one plugin, and which of its settings they choose. Borrows the parts
 * that have pages and settings, which belong to the same desk. */
class OptionsPart final : public PluginPart, public PluginOptions
{
public:
    OptionsPart(DeskTools& tools, PagesPart& pages, SettingsPart& settings);

    void addTitle(QWidget& page, const QString& title) override;
    void addOption(QWidget& page, const PluginOption& option) override;
    void addText(QWidget& page, const QString& text) override;
    void setKeys(
        PluginHandle page, const QStringList& keys, const std::function<void()>& changed) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;

private:
    /** Null: it is called on a thread that it must not be called on, or the page has another
     * layout. */
    [[nodiscard]] OptionColumn* columnOf(QWidget& page) const;
    void onSettings();

    PagesPart& m_pages;
    SettingsPart& m_settings;
    std::map<PluginHandle, std::function<void()>> m_changed; ///< By page.
};

} // namespace skein
