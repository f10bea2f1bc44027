// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraFile.h"

#include <QHash>
#include <chrono>

namespace skein {

/**
 * Files that were announced a moment ago: the driver may report one twice. Only for a few seconds,
 * because a card that was emptied at the camera gives the same names to new pictures.
 */
class RecentFiles final
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds memory{5};

    /** True when @p file was not reported within the last seconds; notes that it was now. */
    [[nodiscard]] bool isNews(const CameraFileRef& file, Clock::time_point now);
    void forget(const CameraFileRef& file) { m_seen.remove(file); }
    void clear() { m_seen.clear(); }

private:
    QHash<CameraFileRef, Clock::time_point> m_seen;
};

} // namespace skein
