// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::photobox {

/**
 * The newest frame of live view of one window; none when none has come for a while: a mirror that
 * stands still is taken for broken. Lives on the GUI thread; borrows host and window.
 */
class LivePicture final : public QObject
{
    Q_OBJECT

public:
    LivePicture(PluginHost& host, PluginWindow& window, QObject* parent = nullptr);
    ~LivePicture() override;

    [[nodiscard]] const QImage& image() const { return m_image; }
    /** For tests: how long a frame is good. */
    void setPatience(int milliseconds) { m_stale.setInterval(milliseconds); }

Q_SIGNALS:
    void changed();

private:
    PluginHost& m_host;
    PluginHandle m_frames = 0;
    QTimer m_stale;
    QImage m_image;
};

} // namespace skein::photobox
