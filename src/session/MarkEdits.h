// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotEdit.h"

namespace skein {

/** The edits that write sidecars; see perform(). Blocking: for worker threads. Reentrant. */

[[nodiscard]] EditOutcome markShots(const MarkShots& edit, std::atomic<int>& shotsDone);
[[nodiscard]] EditOutcome takeMarksBack(const RevertMarks& edit, std::atomic<int>& shotsDone);
[[nodiscard]] EditOutcome completeShots(const CompleteShots& edit, std::atomic<int>& shotsDone);
[[nodiscard]] EditOutcome creditShots(const CreditShots& edit, std::atomic<int>& shotsDone);

} // namespace skein
