// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EarlyLook.h"

namespace skein {

namespace {

/** A transfer that takes longer than this shows its embedded preview before it is complete. */
constexpr qint64 slowTransferMs = 400;
/** Header, thumbnail and the preview of most files. */
constexpr qint64 firstLookBytes = 512 * 1024;
/** Each look costs as much as what is there: seldom enough to be cheap in sum. */
constexpr qint64 growth = 4;

} // namespace

bool EarlyLook::isDue(const IncomingStatus& status)
{
    if (m_path != status.stagingPath) {
        m_path = status.stagingPath;
        m_bytes = firstLookBytes;
        m_since.start();
        return false;
    }
    if (status.done < m_bytes || status.done >= status.total ||
        m_since.elapsed() < slowTransferMs) {
        return false;
    }
    m_bytes = status.done * growth;
    return true;
}

} // namespace skein
