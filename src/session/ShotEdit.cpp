// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotEdit.h"

#include "session/EditNotes.h"
#include "session/MarkEdits.h"
#include "session/ShotGroups.h"
#include "session/ShotMover.h"

namespace skein {

namespace {

EditOutcome done(const MarkShots& edit, std::atomic<int>& shotsDone)
{
    return markShots(edit, shotsDone);
}

EditOutcome done(const RevertMarks& edit, std::atomic<int>& shotsDone)
{
    return takeMarksBack(edit, shotsDone);
}

EditOutcome done(const CompleteShots& edit, std::atomic<int>& shotsDone)
{
    return completeShots(edit, shotsDone);
}

EditOutcome done(const CreditShots& edit, std::atomic<int>& shotsDone)
{
    return creditShots(edit, shotsDone);
}

EditOutcome done(const TrashShots& edit, std::atomic<int>& shotsDone)
{
    EditNotes<TrashShots, RestoreShots> notes;
    for (const ShotFiles& shot : edit.shots) {
        const TrashedFiles files = moveShotToTrash(shot);
        if (!files.error) {
            notes.noteDone({shot, files.gone});
        } else {
            notes.noteFailure(shot, *files.error);
        }
        if (files.error && !files.gone.isEmpty()) {
            notes.noteInverse({shot, files.gone}); // so that undo brings back what did go
        }
        ++shotsDone;
    }
    return notes.outcome();
}

EditOutcome done(const RestoreShots& edit, std::atomic<int>& shotsDone)
{
    EditNotes<RestoreShots, TrashShots> notes;
    QStringList restored;
    for (const RestoreShots::One& one : edit.shots) {
        if (const auto back = restoreFromTrash(one.files); back) {
            notes.noteDone(one.shot);
            restored.append(one.shot.paths.first());
        } else {
            notes.noteFailure(one, back.error());
        }
        ++shotsDone;
    }
    EditOutcome outcome = notes.outcome();
    outcome.restored = restored;
    return outcome;
}

EditOutcome done(const RenameShot& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    const auto renamed =
        (edit.wasCalledSo ? Result<void>() : checkNewName(edit.newName)).and_then([&] {
            return renameShot(edit.shot, edit.newName);
        });
    if (renamed) {
        ++outcome.done;
        const QString stem = stemOf(edit.shot.paths.first());
        outcome.inverse = RenameShot{*renamed, stem.mid(stem.lastIndexOf(u'/') + 1), true};
        outcome.renamed.append({edit.shot.paths.first(), renamed->paths.first()});
        outcome.newPaths = newPathsOf(edit);
    } else {
        ++outcome.failed;
        outcome.error = renamed.error();
        if (!isLost(renamed.error())) {
            outcome.left = edit;
        }
    }
    ++shotsDone;
    return outcome;
}

struct Count
{
    template<typename T>
    int operator()(const T& several) const
    {
        return static_cast<int>(several.shots.size());
    }
    int operator()(const RenameShot& /*rename*/) const { return 1; }
};

struct Update
{
    void operator()(MarkShots& marks) const { all(marks.shots); }
    void operator()(RevertMarks& marks) const { all(marks.shots); }
    void operator()(CompleteShots& edit) const { std::ranges::for_each(edit.shots, update); }
    void operator()(CreditShots& edit) const { std::ranges::for_each(edit.shots, update); }
    void operator()(TrashShots& trash) const { std::ranges::for_each(trash.shots, update); }
    void operator()(RestoreShots& /*back*/) const {}
    void operator()(RenameShot& rename) const { update(rename.shot); }

    template<typename T>
    void all(QList<T>& list) const
    {
        for (T& one : list) {
            update(one.shot);
        }
    }

    const std::function<void(ShotFiles& shot)>& update;
};

} // namespace

EditOutcome perform(const ShotEdit& edit, std::atomic<int>& shotsDone)
{
    return std::visit([&shotsDone](const auto& kind) { return done(kind, shotsDone); }, edit);
}

int shotCountOf(const ShotEdit& edit)
{
    return std::visit(Count(), edit);
}

void updateShots(ShotEdit& edit, const std::function<void(ShotFiles& shot)>& update)
{
    std::visit(Update{update}, edit);
}

} // namespace skein
