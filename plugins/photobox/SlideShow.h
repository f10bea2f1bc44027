// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::photobox {

/** The newest photographs of a session in turn, over and over, for as long as nobody does anything.
 * Lives on the GUI thread; borrows host and window. */
class SlideShow final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPhotographs = 24;

    SlideShow(PluginHost& host, PluginWindow& window, QObject* parent = nullptr);
    ~SlideShow() override;

    /** Each is shown so long; nothing happens in an empty session. */
    void start(int milliseconds);
    void stop();
    /** Null: nothing is shown. */
    [[nodiscard]] const QImage& image() const { return m_image; }

Q_SIGNALS:
    void changed();

private:
    void next();

    PluginHost& m_host;
    PluginWindow& m_window;
    QTimer m_turn;
    PluginHandle m_loading = 0;
    QString m_last;
    QImage m_image;
};

} // namespace skein::photobox
