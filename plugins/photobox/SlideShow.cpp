// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlideShow.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginWindow.h"

#include <algorithm>

namespace skein::photobox {

namespace {
constexpr QSize slidePixels(1920, 1200);
}

SlideShow::SlideShow(PluginHost& host, PluginWindow& window, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_window(window)
{
    connect(&m_turn, &QTimer::timeout, this, &SlideShow::next);
}

SlideShow::~SlideShow()
{
    m_host.remove(m_loading);
}

void SlideShow::start(int milliseconds)
{
    if (!m_turn.isActive()) {
        m_turn.start(milliseconds);
        next();
    }
}

void SlideShow::stop()
{
    m_turn.stop();
    m_host.remove(m_loading);
    m_loading = 0;
    m_image = {};
    m_last.clear();
}

void SlideShow::next()
{
    if (m_loading != 0) {
        return; // The one before is still on its way.
    }
    const QStringList all = m_window.photographs();
    const QStringList newest = all.mid(std::max<qsizetype>(0, all.size() - mostPhotographs));
    if (newest.isEmpty()) {
        return;
    }
    const qsizetype at = newest.indexOf(m_last); // -1: it begins with the first one.
    m_last = newest[(at + 1) % newest.size()];
    m_loading = m_host.pictures().load(
        {m_last, slidePixels}, [this](const QImage& image, const QString& /*error*/) {
            m_loading = 0;
            if (!image.isNull()) {
                m_image = image;
                Q_EMIT changed();
            }
        });
}

} // namespace skein::photobox
