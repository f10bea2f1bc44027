// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShotCounter.h"

#include <skein/plugin/PluginActions.h>
#include <skein/plugin/PluginHost.h>
#include <skein/plugin/PluginSettings.h>
#include <skein/plugin/PluginWindow.h>

namespace {

constexpr int tellEvery = 100;

/** Settings are the plugin's own: no other one can have this key. */
QString countKey()
{
    return QStringLiteral("count");
}

} // namespace

bool ShotCounter::start(skein::PluginHost& host, QString* /*whyNot*/)
{
    // A plugin that cannot run here sets *whyNot to a sentence and returns false:
    //     *whyNot = tr("There is no exposure meter. Plug it in, and switch the plugin on again.");
    m_host = &host;
    m_count = host.settings().value(countKey(), 0).toInt();

    host.events().subscribe(
        {skein::PluginEvent::Saved}, [this](const skein::PluginNews& news) { onSaved(news); });

    skein::PluginAction action;
    action.id = QStringLiteral("show");
    action.text = tr("Show &Shot Count");
    action.what = tr("Says how many photographs have come in");
    action.triggered = [this](skein::PluginWindow& window, bool) {
        //: %n counts photographs
        window.hint(tr("%n photograph(s) so far", nullptr, m_count));
    };
    host.actions().add(action);
    return true;
}

void ShotCounter::stop()
{
    // What was added to the host goes by itself.
    m_host->settings().setValue(countKey(), m_count);
    m_host = nullptr;
}

void ShotCounter::onSaved(const skein::PluginNews& news)
{
    ++m_count;
    if (m_count % tellEvery == 0) {
        news.window.tell(skein::PluginWindow::Weight::Information,
            //: %n counts photographs
            tr("%n photograph(s) have come in.", nullptr, m_count));
    }
}
