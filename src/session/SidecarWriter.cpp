// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarWriter.h"

#include "base/Logging.h"
#include "session/SidecarFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarWriter)
};

constexpr int maxTries = 3;

Result<void> checkPresent(const ShotFiles& shot)
{
    if (std::ranges::none_of(shot.paths, [](const QString& path) { return QFile::exists(path); })) {
        return failure(ErrorKind::NotFound,
            //: %1 is the name of a file
            Text::tr("The photograph %1 is no longer there, so it was not rated. Look for it in "
                     "the trash or in another folder.")
                .arg(QDir::toNativeSeparators(shot.paths.first())));
    }
    return {};
}

/** Another program may save a sidecar meanwhile: then its new contents are what counts. */
template<typename Plan>
Result<SidecarChanges> carryOut(Plan makePlan)
{
    for (int tries = 1;; ++tries) {
        const Result<SidecarPlan> plan = makePlan();
        auto done =
            plan ? plan->carryOut() : Result<SidecarChanges>(tl::make_unexpected(plan.error()));
        if (done || done.error().kind != ErrorKind::Busy || tries == maxTries) {
            return done;
        }
    }
}

/** As if both had been one. */
void append(SidecarChanges& changes, const SidecarChanges& later)
{
    for (const SidecarChange& change : later) {
        const auto known = std::ranges::find(changes, change.path, &SidecarChange::path);
        if (known == changes.end()) {
            changes.append(change);
        } else {
            known->after = change.after;
        }
    }
}

} // namespace

Result<SidecarChanges> writeMarks(
    const ShotFiles& shot, const SidecarMarks& marks, SidecarStyle style)
{
    return checkPresent(shot).and_then(
        [&] { return carryOut([&] { return SidecarPlan::forMarks(shot, marks, style); }); });
}

Result<SidecarChanges> completeSidecars(const ShotFiles& shot, SidecarStyle style)
{
    return carryOut([&] { return SidecarPlan::forMissing(shot, style); });
}

Result<SidecarChanges> writeCredits(
    const ShotFiles& shot, const SidecarCredits& credits, SidecarStyle style)
{
    return carryOut([&] {
        return SidecarPlan::forCredits(shot, credits, style);
    }).map_error([&](const Error& error) {
        if (error.kind == ErrorKind::Unsupported) {
            return error;
        }
        // Of the folder, so that a hundred photographs say it once.
        const QString folder = shot.paths.first().left(shot.paths.first().lastIndexOf(u'/'));
        return Error{error.kind,
            //: %1 is a folder
            Text::tr("Artist, copyright and comment could not be written beside all photographs "
                     "in %1. Check that there is room on the disk and that you may write to the "
                     "folder.")
                .arg(QDir::toNativeSeparators(folder)),
            error.message + u' ' + error.detail};
    });
}

Result<SidecarChanges> revertMarks(
    const ShotFiles& shot, const SidecarChanges& changes, const SidecarMarks& former)
{
    auto done = checkPresent(shot).and_then(
        [&] { return carryOut([&] { return SidecarPlan::forUndo(changes, former); }); });
    if (!done) {
        return done;
    }
    // Sidecars that came since, or were younger than those that came back, may say otherwise.
    const Marks now = readShotFacts(shot).marks;
    SidecarMarks rest;
    rest.rating = former.rating && *former.rating != now.rating ? former.rating : std::nullopt;
    rest.label = former.label && *former.label != now.label ? former.label : std::nullopt;
    if (rest != SidecarMarks()) {
        const auto more = carryOut([&] { return SidecarPlan::forMarks(shot, rest, std::nullopt); });
        if (more) {
            append(*done, *more);
        } else {
            const auto back = carryOut([&] { return SidecarPlan::forUndo(*done, {}); });
            if (!back) {
                qCWarning(lcSession) << back.error().message << back.error().detail;
            }
            return more;
        }
    }
    return done;
}

} // namespace skein
