// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecoveryPlan.h"

#include "base/SafeName.h"

#include <QFileInfo>
#include <algorithm>

namespace skein {

namespace {

bool wasStagedAs(const JournalEntry& entry, const FoundLeftover& leftover)
{
    return entry.state == JournalState::Staged &&
           entry.staging == QFileInfo(leftover.path).fileName() && entry.size == leftover.size;
}

bool wasAnnouncedLike(const JournalEntry& entry, const FoundLeftover& leftover)
{
    // Where the camera does not say the size, only the mark tells that nothing is missing.
    const bool hasItsSize =
        entry.card.size == leftover.size || (entry.card.size < 0 && leftover.isMarked);
    return entry.state == JournalState::Announced && hasItsSize &&
           safeFileName(entry.card.name) == leftover.name;
}

} // namespace

RecoveryPlan recoveryPlan(
    const QList<JournalEntry>& unfinished, const QList<FoundLeftover>& leftovers)
{
    RecoveryPlan plan;
    QList<JournalEntry> open = unfinished;
    // Takes the entry, so that it does not stand for two files.
    const auto takeStaged = [&open](const FoundLeftover& leftover) -> std::optional<JournalEntry> {
        const auto found = std::ranges::find_if(
            open, [&](const JournalEntry& entry) { return wasStagedAs(entry, leftover); });
        if (found == open.end()) {
            return std::nullopt;
        }
        const JournalEntry entry = *found;
        open.erase(found);
        return entry;
    };
    // Only where one announcement and one file can belong together.
    const auto likely = [&](const FoundLeftover& leftover) -> std::optional<JournalEntry> {
        const auto matches = [&](const JournalEntry& entry) {
            return wasAnnouncedLike(entry, leftover);
        };
        const auto found = std::ranges::find_if(unfinished, matches);
        const bool isOne = std::ranges::count_if(unfinished, matches) == 1 &&
                           std::ranges::count_if(leftovers, [&](const FoundLeftover& other) {
                               return wasAnnouncedLike(*found, other);
                           }) == 1;
        return isOne ? std::optional(*found) : std::nullopt;
    };
    for (const FoundLeftover& leftover : leftovers) {
        RecoveryPlan::Whole whole{leftover, {}, {}};
        if (leftover.isSound) {
            whole.entry = takeStaged(leftover);
            whole.likely = whole.entry ? std::nullopt : likely(leftover);
        }
        if (leftover.isSound && (leftover.isMarked || whole.entry || whole.likely)) {
            plan.takeIn.append(whole);
        } else if (!leftover.wasTold) {
            plan.setAside.append(leftover.path);
        }
    }
    std::ranges::copy_if(open, std::back_inserter(plan.lookFor),
        [](const JournalEntry& entry) { return entry.state == JournalState::Staged; });
    return plan;
}

} // namespace skein
