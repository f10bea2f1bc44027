// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MarkEdits.h"

#include "session/EditNotes.h"
#include "session/SidecarFiles.h"
#include "session/SidecarWriter.h"

namespace skein {

namespace {

/** What @p shot says now about what @p marks are about. */
SidecarMarks presentMarks(const ShotFiles& shot, const SidecarMarks& marks)
{
    const Marks now = readShotFacts(shot).marks;
    SidecarMarks present;
    if (marks.rating) {
        present.rating = now.rating;
    }
    if (marks.label) {
        present.label = now.label;
    }
    return present;
}

} // namespace

EditOutcome markShots(const MarkShots& edit, std::atomic<int>& shotsDone)
{
    EditNotes<MarkShots, RevertMarks> notes({{}, edit.style});
    for (const MarkShots::One& one : edit.shots) {
        const SidecarMarks former = presentMarks(one.shot, one.marks);
        if (const auto written = writeMarks(one.shot, one.marks, edit.style);
            written && written->isEmpty()) {
            notes.noteUnchanged();
        } else if (written) {
            notes.noteDone({one.shot, PackedChanges(*written), former});
        } else {
            notes.noteFailure(one, written.error());
        }
        notes.noteFacts(readShotFacts(one.shot));
        ++shotsDone;
    }
    return notes.outcome();
}

EditOutcome takeMarksBack(const RevertMarks& edit, std::atomic<int>& shotsDone)
{
    EditNotes<RevertMarks, RevertMarks> notes;
    for (const RevertMarks::One& one : edit.shots) {
        const SidecarMarks present = presentMarks(one.shot, one.former);
        if (const auto reverted = revertMarks(one.shot, one.changes.unpacked(), one.former);
            reverted && reverted->isEmpty()) {
            notes.noteUnchanged();
        } else if (reverted) {
            notes.noteDone({one.shot, PackedChanges(*reverted), present});
        } else {
            notes.noteFailure(one, reverted.error());
        }
        notes.noteFacts(readShotFacts(one.shot));
        ++shotsDone;
    }
    return notes.outcome();
}

EditOutcome completeShots(const CompleteShots& edit, std::atomic<int>& shotsDone)
{
    EditNotes<CompleteShots, RevertMarks> notes({{}, edit.style});
    for (const ShotFiles& shot : edit.shots) {
        const auto written = completeSidecars(shot, edit.style);
        if (!written) {
            notes.noteFailure(shot, written.error());
        } else if (!written->isEmpty()) {
            notes.noteDone({shot, PackedChanges(*written), {}});
            notes.noteFacts(readShotFacts(shot));
        }
        ++shotsDone;
    }
    return notes.outcome();
}

EditOutcome creditShots(const CreditShots& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    for (const ShotFiles& shot : edit.shots) {
        if (const auto written = writeCredits(shot, edit.credits, edit.style); !written) {
            ++outcome.failed;
            outcome.error = outcome.error ? outcome.error : written.error();
        } else if (++outcome.done; !written->isEmpty()) {
            outcome.facts.append(readShotFacts(shot));
        }
        ++shotsDone;
    }
    return outcome;
}

} // namespace skein
