// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/Plugin.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace skein {
class PluginOptions;
class PluginWindow;
} // namespace skein

namespace skein::focusstack {

class StackDialog;

/** The plugin: a command that opens the dialog of a window, and a page of preferences. */
class FocusStackPlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "focusstack.json")
    Q_INTERFACES(skein::Plugin)

public:
    ~FocusStackPlugin() override;

    bool start(PluginHost& host, QString* whyNot) override;
    void stop() override;

Q_SIGNALS:
    /** Somebody else changed what is chosen: the preferences were reset. */
    void optionsTaken();

private:
    void open(PluginWindow& window);
    QWidget* makePage(PluginOptions& rows, QWidget* parent);
    /** In the dialogs that are open. */
    void showStored();

    PluginHost* m_host = nullptr;
    /** One a window; each is a child of its window, which may take it along. */
    QHash<PluginWindow*, QPointer<StackDialog>> m_dialogs;
};

} // namespace skein::focusstack
