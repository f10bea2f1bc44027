// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QStringList>

namespace skein {

/** The folders of the sessions that were open last, kept in the settings: the newest first, each
 * once. Touches no disk. Borrows the settings; lives on their thread. */
class RecentSessions final
{
public:
    explicit RecentSessions(Settings& settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QStringList folders() const { return m_settings.value(key); }
    /** @p folder is open now; empty: none is. */
    void add(const QString& folder);
    void forget() { m_settings.setValue(key, QStringList()); }

    static constexpr int most = 10;
    inline static const SettingKey<QStringList> key{"session/recent", {}};

private:
    Settings& m_settings;
};

} // namespace skein
