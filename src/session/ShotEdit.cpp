// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotEdit.h"

#include "session/ShotGroups.h"
#include "session/ShotMover.h"
#include "session/SidecarFiles.h"

namespace skein {

namespace {

void noteFailure(EditOutcome& outcome, const Error& error)
{
    ++outcome.failed;
    if (!outcome.error) {
        outcome.error = error;
    }
}

EditOutcome done(const MarkShots& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    MarkShots inverse;
    inverse.style = edit.style;
    for (const MarkShots::One& one : edit.shots) {
        const Marks before = readShotFacts(one.shot).marks;
        if (const auto written = writeMarks(one.shot, one.marks, edit.style); written) {
            ++outcome.done;
            SidecarMarks former;
            if (one.marks.rating) {
                former.rating = before.rating;
            }
            if (one.marks.label) {
                former.label = before.label;
            }
            inverse.shots.append({one.shot, former});
        } else {
            noteFailure(outcome, written.error());
        }
        outcome.facts.append(readShotFacts(one.shot));
        ++shotsDone;
    }
    if (!inverse.shots.isEmpty()) {
        outcome.inverse = inverse;
    }
    return outcome;
}

EditOutcome done(const TrashShots& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    RestoreShots inverse;
    for (const ShotFiles& shot : edit.shots) {
        if (const auto gone = moveShotToTrash(shot); gone) {
            ++outcome.done;
            inverse.shots.append({shot, *gone});
        } else {
            noteFailure(outcome, gone.error());
        }
        ++shotsDone;
    }
    if (!inverse.shots.isEmpty()) {
        outcome.inverse = inverse;
    }
    return outcome;
}

EditOutcome done(const RestoreShots& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    TrashShots inverse;
    for (const RestoreShots::One& one : edit.shots) {
        if (const auto back = restoreFromTrash(one.files); back) {
            ++outcome.done;
            inverse.shots.append(one.shot);
            outcome.restored.append(one.shot.paths.first());
        } else {
            noteFailure(outcome, back.error());
        }
        ++shotsDone;
    }
    if (!inverse.shots.isEmpty()) {
        outcome.inverse = inverse;
    }
    return outcome;
}

EditOutcome done(const RenameShot& edit, std::atomic<int>& shotsDone)
{
    EditOutcome outcome;
    if (const auto renamed = renameShot(edit.shot, edit.newName); renamed) {
        ++outcome.done;
        const QString stem = stemOf(edit.shot.paths.first());
        outcome.inverse = RenameShot{*renamed, stem.mid(stem.lastIndexOf(u'/') + 1)};
        outcome.renamed.append({edit.shot.paths.first(), renamed->paths.first()});
    } else {
        noteFailure(outcome, renamed.error());
    }
    ++shotsDone;
    return outcome;
}

/** Who an edit is about. */
struct Shots
{
    QList<ShotFiles> operator()(const MarkShots& marks) const { return all(marks.shots); }
    QList<ShotFiles> operator()(const TrashShots& trash) const { return trash.shots; }
    QList<ShotFiles> operator()(const RestoreShots& back) const { return all(back.shots); }
    QList<ShotFiles> operator()(const RenameShot& rename) const { return {rename.shot}; }

    template<typename T>
    static QList<ShotFiles> all(const QList<T>& list)
    {
        QList<ShotFiles> shots;
        for (const T& one : list) {
            shots.append(one.shot);
        }
        return shots;
    }
};

} // namespace

EditOutcome perform(const ShotEdit& edit, std::atomic<int>& shotsDone)
{
    return std::visit([&shotsDone](const auto& kind) { return done(kind, shotsDone); }, edit);
}

QList<ShotFiles> shotsOf(const ShotEdit& edit)
{
    return std::visit(Shots(), edit);
}

} // namespace skein
