// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingsStore.h"

namespace skein {

void SettingsStore::reset(const QList<CameraSetting>& settings)
{
    m_settings.clear();
    m_places.clear();
    m_settings.reserve(settings.size());
    for (const CameraSetting& setting : settings) {
        if (!m_places.contains(setting.name)) {
            m_places.insert(setting.name, m_settings.size());
            m_settings.append(setting);
        }
    }
}

bool SettingsStore::update(const CameraSetting& setting)
{
    const auto place = m_places.constFind(setting.name);
    if (place == m_places.constEnd()) {
        m_places.insert(setting.name, m_settings.size());
        m_settings.append(setting);
        return true;
    }
    if (m_settings.at(*place) == setting) {
        return false;
    }
    m_settings[*place] = setting;
    return true;
}

std::optional<CameraSetting> SettingsStore::find(const QString& name) const
{
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd()) {
        return {};
    }
    return m_settings.at(*place);
}

} // namespace skein
