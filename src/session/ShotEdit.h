// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Sidecar.h"
#include "image/SidecarCredits.h"
#include "session/PackedChanges.h"
#include "session/Shot.h"
#include "session/SidecarName.h"
#include "session/SidecarPlan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <atomic>
#include <functional>
#include <optional>
#include <variant>

namespace skein {

/** Gives shots ratings and labels. */
struct MarkShots
{
    struct One
    {
        ShotFiles shot;
        SidecarMarks marks;
    };
    QList<One> shots;
    SidecarStyle style = SidecarStyle::WithExtension;
};

/** Takes ratings and labels back: sidecars become, byte for byte, what they were. */
struct RevertMarks
{
    struct One
    {
        ShotFiles shot;
        PackedChanges changes; ///< What is taken back.
        SidecarMarks former;   ///< What the shot said before, of what was changed.
    };
    QList<One> shots;
};

/** Makes sidecars for files that came after their shot was rated. */
struct CompleteShots
{
    QList<ShotFiles> shots;
    SidecarStyle style = SidecarStyle::WithExtension;
};

/** Writes who took new photographs, and whose they are, into their sidecars. Not undone. */
struct CreditShots
{
    QList<ShotFiles> shots;
    SidecarCredits credits;
    SidecarStyle style = SidecarStyle::WithExtension;
};

/** Moves shots with their sidecars to the trash. */
struct TrashShots
{
    QList<ShotFiles> shots;
};

/** Brings shots back from the trash. */
struct RestoreShots
{
    struct File
    {
        QString original;
        QString inTrash;
    };
    struct One
    {
        ShotFiles shot;
        QList<File> files;
    };
    QList<One> shots;
};

/** Gives all files of a shot another stem. */
struct RenameShot
{
    ShotFiles shot;
    QString newName; ///< Without an extension.
    /** It was called so before, by whoever named it: not every name that is there may be given. */
    bool wasCalledSo = false;
};

/** What a photographer orders to be done with shots. A value. */
using ShotEdit = std::variant<MarkShots, RevertMarks, CompleteShots, CreditShots, TrashShots,
    RestoreShots, RenameShot>;

/** What became of an edit. */
struct EditOutcome
{
    /** What takes back all that was done; nothing when nothing was done. */
    std::optional<ShotEdit> inverse;
    /** What could not be done but may be tried again: the edit, about those shots alone. */
    std::optional<ShotEdit> left;
    int done = 0;               ///< Shots.
    int failed = 0;             ///< Shots, left as they were.
    std::optional<Error> error; ///< Of the first that failed.
    QList<ShotFacts> facts;     ///< What the shots are now, done or not.
    /** The paths to show, before and after, of renamed shots. */
    QList<std::pair<QString, QString>> renamed;
    QHash<QString, QString> newPaths; ///< Of all files of renamed shots, by their former paths.
    QStringList restored;             ///< The paths to show of shots that came back.
};

/**
 * Does @p edit, each shot as a whole or not at all; never replaces a file. Blocking: for worker
 * threads. Reentrant, after initImageLibraries(). @p shotsDone grows with each shot.
 */
[[nodiscard]] EditOutcome perform(const ShotEdit& edit, std::atomic<int>& shotsDone);

/** How many shots @p edit is about. */
[[nodiscard]] int shotCountOf(const ShotEdit& edit);

/** Lets @p update change the files of each shot that lies in the session (not in the trash). */
void updateShots(ShotEdit& edit, const std::function<void(ShotFiles& shot)>& update);

} // namespace skein

Q_DECLARE_METATYPE(skein::EditOutcome)
