// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QString>

namespace skein {

/**
 * Held while a photograph is given its name: of all programs and windows on one session folder only
 * one chooses at a time, so that two shots never come to share a stem.
 *
 * Only a courtesy: where locks do not work, or whoever holds one does not let go for maxWaitMs,
 * work goes on without, and renaming without replacing still keeps every photograph. Blocking.
 */
class FolderLock final
{
public:
    static constexpr int maxWaitMs = 2000;

    explicit FolderLock(const QString& folder);

    [[nodiscard]] bool isHeld() const { return m_fd.isValid(); }

private:
    Fd m_fd; ///< Closing it lets go.
};

} // namespace skein
