// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <skein/plugin/Plugin.h>
#include <skein/plugin/PluginEvents.h>

/**
 * Counts the photographs that come in, and says so at every hundredth.
 *
 * The root object of the plugin: Skein makes one when the plugin is switched on, and destroys it
 * when it is switched off. Everything it knows lives in it, nothing in globals: the library stays
 * in memory, so that a global would still hold what it held the last time.
 */
class ShotCounter final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "shotcounter.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& host, QString* whyNot) override;
    void stop() override;

private:
    void onSaved(const skein::PluginNews& news);

    skein::PluginHost* m_host = nullptr; ///< Skein's; usable until stop() returns.
    int m_count = 0;
};
