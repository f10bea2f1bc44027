// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RestDetector.h"

namespace skein {

bool RestDetector::feed(std::optional<double> thousandths, qint64 takenMs)
{
    m_hasSeen = m_hasSeen || thousandths.has_value();
    if (!thousandths || *thousandths > m_most) {
        m_frames = 0;
        m_sinceMs.reset();
        return false;
    }
    if (!m_sinceMs) {
        m_sinceMs = takenMs;
    }
    ++m_frames;
    return m_frames >= leastFrames && takenMs - *m_sinceMs >= leastMs;
}

} // namespace skein
