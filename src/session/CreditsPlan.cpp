// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarPlan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarPlan)
};

} // namespace

Result<SidecarPlan> SidecarPlan::forCredits(
    const ShotFiles& shot, const SidecarCredits& credits, SidecarStyle style)
{
    SidecarPlan plan;
    if (std::ranges::none_of(shot.paths, [](const QString& path) { return QFile::exists(path); })) {
        return plan; // thrown away before its turn came
    }
    std::vector<SidecarFile> files = findSidecars(shot);
    std::ranges::copy(missingSidecars(shot, style), std::back_inserter(files));
    for (const SidecarFile& file : files) {
        auto xmp = file.stamp.exists ? readSidecar(file.path) : Result<Sidecar>(Sidecar());
        if (!xmp) {
            return tl::make_unexpected(xmp.error());
        }
        SidecarChange change{file.path, std::nullopt, std::nullopt};
        if (file.stamp.exists) {
            change.before = xmp->bytes();
        }
        if (const auto set = xmp->setCredits(credits); !set) {
            return failure(set.error().kind,
                //: %1 is a file
                Text::tr("Artist, copyright or comment stand in the XMP file %1 in a form that "
                         "cannot be changed without loss, so it was left as it is. Change them "
                         "with the program that wrote it.")
                    .arg(QDir::toNativeSeparators(file.path)),
                set.error().detail);
        }
        change.after = xmp->bytes();
        if (change.before != change.after) {
            plan.m_steps.append({file.stamp, change});
        }
    }
    return plan;
}

} // namespace skein
