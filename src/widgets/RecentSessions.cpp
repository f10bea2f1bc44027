// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RecentSessions.h"

namespace skein {

void RecentSessions::add(const QString& folder)
{
    if (folder.isEmpty()) {
        return;
    }
    QStringList all = folders();
    all.removeAll(folder);
    all.prepend(folder);
    m_settings.setValue(key, QStringList(all.mid(0, most)));
}

} // namespace skein
