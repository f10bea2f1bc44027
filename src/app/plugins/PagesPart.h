// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginPages.h"
#include "widgets/PreferenceFile.h"

#include <QPointer>
#include <QWidget>
#include <map>

namespace skein {

class PreferencesDialog;

/** The pages of one plugin in the preferences. */
class PagesPart final : public PluginPart, public PluginPages
{
public:
    using PluginPart::PluginPart;

    PluginHandle add(const PluginPage& page) override;
    void open(PluginHandle page, PluginWindow& window) override;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /** Shows the first one in @p dialog. */
    void showFirst(PreferencesDialog& dialog);

    /** In dialogs that are opened from now on, and in those that are open. */
    void setSymbol(PluginHandle page, const QString& svg);

    [[nodiscard]] bool has(PluginHandle page) const { return m_entries.count(page) > 0; }
    /** What is stored when the page is reset; see PageInfo. */
    void setUsual(PluginHandle page, const std::function<SettingValues()>& usual);

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginPage page;
        QString symbol;                       ///< A file; empty: the usual one.
        std::function<SettingValues()> usual; ///< Null: nothing is.
        QList<QPointer<QWidget>> made;        ///< A dialog each.
    };

    void make(PluginHandle handle, PreferencesDialog& dialog);
    void showIn(const Entry& entry, PreferencesDialog& dialog);

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
