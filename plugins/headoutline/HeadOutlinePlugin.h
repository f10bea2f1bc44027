// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/Plugin.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>

class QWidget;

namespace skein {
class PluginWindow;
}

namespace skein::headoutline {

class OutlineDialog;

/** The plugin: a command that opens the workshop for the photograph that is shown, and a page of
 * preferences. */
class HeadOutlinePlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "headoutline.json")
    Q_INTERFACES(skein::Plugin)

public:
    ~HeadOutlinePlugin() override;

    bool start(PluginHost& host, QString* whyNot) override;
    void stop() override;

Q_SIGNALS:
    /** Somebody else changed what is chosen: the preferences were reset. */
    void optionsTaken();

private:
    void open(PluginWindow& window);
    /** The one that is open for this photograph, in whichever window. */
    OutlineDialog* dialogFor(const QString& path) const;

    PluginHost* m_host = nullptr;
    /** One a window; each is a child of its window, which may take it along. */
    QHash<PluginWindow*, QPointer<OutlineDialog>> m_dialogs;
    /** Writes what is kept beside photographs, one file after the other. */
    std::unique_ptr<QThreadPool> m_files;
};

} // namespace skein::headoutline
