// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingNews.h"

#include <utility>

namespace skein {

namespace {
constexpr int frameMs = 16;
}

SettingNews::SettingNews(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(frameMs);
    connect(&m_pause, &QTimer::timeout, this, &SettingNews::handOut);
}

void SettingNews::add(const CameraSetting& setting)
{
    if (!m_pause.isActive()) {
        m_pause.start();
        Q_EMIT ready(setting);
        return;
    }
    if (!m_newest.contains(setting.name)) {
        m_order.append(setting.name);
    }
    m_newest.insert(setting.name, setting);
}

void SettingNews::drop(const QString& name)
{
    m_newest.remove(name);
    m_order.removeAll(name);
}

void SettingNews::clear()
{
    m_newest.clear();
    m_order.clear();
    m_pause.stop();
}

void SettingNews::handOut()
{
    if (m_order.isEmpty()) {
        return;
    }
    m_pause.start();
    const QHash<QString, CameraSetting> newest = std::exchange(m_newest, {});
    const QStringList order = std::exchange(m_order, {});
    for (const QString& name : order) {
        Q_EMIT ready(newest.value(name));
    }
}

} // namespace skein
