// SPDX-License-Identifier: GPL-3.0-or-later
#include "LivePicture.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginLiveView.h"

namespace skein::photobox {

namespace {
constexpr int patienceMs = 3000;
}

LivePicture::LivePicture(PluginHost& host, PluginWindow& window, QObject* parent)
    : QObject(parent)
    , m_host(host)
{
    m_stale.setSingleShot(true);
    m_stale.setInterval(patienceMs);
    connect(&m_stale, &QTimer::timeout, this, [this] {
        m_image = {};
        Q_EMIT changed();
    });
    m_frames = host.liveView().subscribe(
        [this, mine = &window](const PluginWindow& from, const PluginFrame& frame) {
            if (&from == mine) {
                m_image = frame.image;
                m_stale.start();
                Q_EMIT changed();
            }
        });
}

LivePicture::~LivePicture()
{
    m_host.remove(m_frames);
}

} // namespace skein::photobox
