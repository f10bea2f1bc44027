// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/Plugin.h"
#include "plugin/PluginHandle.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QWidget;

namespace skein {
class PluginOptions;
}

namespace skein::photobox {

class Awake;
class BoxRun;
class BoxSounds;
class Gate;
class LivePicture;
class PasswordDialog;
class SlideShow;

/** Photo Box: guests take their own photographs, and only who knows the password ends it. One at a
 * time, for it has the whole program. */
class PhotoBoxPlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "photobox.json")
    Q_INTERFACES(skein::Plugin)

public:
    PhotoBoxPlugin();
    ~PhotoBoxPlugin() override;

    bool start(PluginHost& host, QString* whyNot) override;
    void stop() override;

Q_SIGNALS:
    /** Somebody else changed what is chosen: the preferences were reset. */
    void optionsTaken();

private:
    /** One box while it is open; a child of this. */
    struct Box;

    void addAction();
    void addPage();
    void wish(PluginWindow& window);
    void open(PluginWindow& window);
    void askForPassword(PluginWindow& window);
    void openWhereAsked();
    [[nodiscard]] QWidget* makeView(QWidget* parent);
    void connectSounds();
    void leave();
    void close();

    PluginHost* m_host = nullptr;
    PluginOptions* m_rows = nullptr; ///< The host's.
    PluginHandle m_page = 0;
    std::unique_ptr<Gate> m_gate;
    Box* m_box = nullptr;
    QPointer<PasswordDialog> m_dialog; ///< The window's.
    QPointer<PluginWindow> m_asked;    ///< That window.
};

} // namespace skein::photobox
