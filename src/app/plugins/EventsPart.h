// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginBodies.h"
#include "plugin/PluginEvents.h"

#include <QSet>
#include <map>

namespace skein {

class Camera;
class TetheredCamera;

/** Tells one plugin what happens in the windows, and with which cameras. */
class EventsPart final : public PluginPart, public PluginEvents, public PluginBodies
{
public:
    using PluginPart::PluginPart;
    using Listener = std::function<void(const PluginNews& news)>;

    PluginHandle subscribe(const QList<PluginEvent>& events, const Listener& listener) override;
    [[nodiscard]] QStringList models(const PluginWindow& window) const override;

    bool remove(PluginHandle handle) override { return m_listeners.erase(handle) > 0; }
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;
    /** A window is new, not only the plugin. */
    void tellOpened(PluginPlace& place);

private:
    struct Subscription
    {
        QList<PluginEvent> events;
        Listener listener;
    };
    /** PluginNews without its window. */
    struct Facts
    {
        PluginEvent event;
        QString camera = {};
        QString setting = {};
        QVariant value = {};
        QString path = {};
        QStringList paths = {};
    };

    /** Somebody listens to @p event. */
    [[nodiscard]] bool isHeard(PluginEvent event) const;
    void follow(PluginPlace& place, TetheredCamera& camera);
    /** What comes from this camera, also when it is away or another one is shown by then. */
    void followFiles(PluginPlace& place, TetheredCamera& camera);
    void setConnected(PluginPlace& place, TetheredCamera& camera, bool connected);
    /** Soon: whoever tells may be in the middle of something. */
    void tell(PluginPlace& place, const Facts& facts);
    void tellNow(PluginPlace& place, const Facts& facts);

    std::map<PluginHandle, Subscription> m_listeners;
    QHash<TetheredCamera*, QString> m_connected; ///< With their models.
    QHash<TetheredCamera*, QString> m_models;    ///< The same, and of those that are away.
};

} // namespace skein
