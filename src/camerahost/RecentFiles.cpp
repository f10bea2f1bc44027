// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/RecentFiles.h"

namespace skein {

bool RecentFiles::isNews(const CameraFileRef& file, Clock::time_point now)
{
    m_seen.removeIf([now](const auto& entry) { return now - entry.value() > memory; });
    const bool isNews = !m_seen.contains(file);
    m_seen.insert(file, now);
    return isNews;
}

} // namespace skein
