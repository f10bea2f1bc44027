// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginActions.h"
#include "widgets/ExtraActions.h"

#include <QHash>
#include <QPointer>
#include <map>

class QAction;

namespace skein {

/** The commands of one plugin: a QAction for each in every window. */
class ActionsPart final : public PluginPart, public PluginActions
{
public:
    using PluginPart::PluginPart;

    PluginHandle add(const PluginAction& action) override;
    void setEnabled(PluginHandle action, bool enabled, PluginWindow* window) override;
    void setChecked(PluginHandle action, bool checked, PluginWindow* window) override;
    void setText(PluginHandle action, const QString& text, PluginWindow* window) override;

    /** The same into a menu that plugins do not name. */
    PluginHandle addTo(ExtraActions::Menu menu, const PluginAction& action);

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Entry
    {
        PluginAction action; ///< With the state that further windows begin with.
        ExtraActions::Menu menu = ExtraActions::Menu::Tools;
        QHash<PluginPlace*, QPointer<QAction>> made;
    };

    void make(Entry& entry, PluginPlace& place);
    static void take(PluginPlace& place, QAction* action);
    /** Calls @p change for the actions of @p window, or for all. */
    void change(PluginHandle handle, PluginWindow* window,
        const std::function<void(PluginAction&)>& remember,
        const std::function<void(QAction&)>& change);

    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
