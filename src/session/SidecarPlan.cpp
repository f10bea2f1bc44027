// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarPlan.h"

#include "base/Logging.h"
#include "session/SidecarDisk.h"
#include "session/SidecarFiles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarPlan)
};

/** Changes @p xmp; fails with the sentence for @p path. */
Result<void> setMarks(Sidecar& xmp, const SidecarMarks& marks, const QString& path)
{
    return xmp.setMarks(marks).map_error([&](const Error& error) {
        return Error{error.kind,
            //: %1 is a file
            Text::tr("The rating stands in the XMP file %1 in a form that cannot be changed "
                     "without loss, so it was left as it is. Change it with the program that "
                     "wrote it.")
                .arg(QDir::toNativeSeparators(path)),
            error.detail};
    });
}

/** What @p file must be told when @p ordered is to be said, and @p whole to be what all say. */
SidecarMarks wantedOf(const Sidecar& file, const SidecarMarks& ordered, const SidecarMarks& whole,
    const SidecarMarks& photographs)
{
    SidecarMarks wanted = ordered;
    const SidecarMarks said = withDefaults(file.marks(), photographs);
    if (!wanted.rating && said.rating != whole.rating) {
        wanted.rating = whole.rating;
    }
    if (!wanted.label && said.label != whole.label && !file.hasForeignLabel()) {
        wanted.label = whole.label;
    }
    return wanted;
}

Error changedMeanwhile(const QString& path)
{
    return {ErrorKind::Busy,
        //: %1 is a file
        Text::tr("Another program is writing the XMP file %1 just now, so the rating is as it was. "
                 "Wait until that program has finished, then rate the photograph again.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

/** For steps that were done when a later one failed; what others wrote since stays. */
void takeBack(const SidecarChange& change)
{
    const SidecarStamp stamp = SidecarStamp::of(change.path);
    if (contentsOf(change.path) != change.after) {
        return;
    }
    if (const auto put = putSidecar(change.path, change.before, stamp); !put) {
        qCWarning(lcSession) << put.error().message << put.error().detail;
    }
}

} // namespace

Result<SidecarPlan> SidecarPlan::forMarks(
    const ShotFiles& shot, const SidecarMarks& marks, std::optional<SidecarStyle> style)
{
    std::vector<SidecarFile> files = findSidecars(shot);
    const SidecarMarks photographs = infoOf(shot).marks;
    const SidecarMarks whole = withDefaults(marks, withDefaults(marksIn(files), photographs));
    if (style) {
        std::ranges::copy(missingSidecars(shot, *style), std::back_inserter(files));
    }
    SidecarPlan plan;
    for (const SidecarFile& file : files) {
        const auto read = file.stamp.exists ? readSidecar(file.path) : Result<Sidecar>(Sidecar());
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        Sidecar xmp = *read;
        const SidecarMarks wanted = wantedOf(xmp, marks, whole, photographs);
        if (const auto set = setMarks(xmp, wanted, file.path); !set) {
            return tl::make_unexpected(set.error());
        }
        SidecarChange change{file.path, std::nullopt, xmp.bytes()};
        if (file.stamp.exists) {
            change.before = read->bytes();
        }
        if (change.before != change.after) {
            plan.m_steps.append({file.stamp, change});
        }
    }
    return plan;
}

Result<SidecarPlan> SidecarPlan::forMissing(const ShotFiles& shot, SidecarStyle style)
{
    const SidecarMarks marks = marksIn(findSidecars(shot));
    SidecarPlan plan;
    if (marks.rating.value_or(Rating()) == Rating() &&
        marks.label.value_or(ColourLabel::None) == ColourLabel::None) {
        return plan;
    }
    for (const SidecarFile& file : missingSidecars(shot, style)) {
        Sidecar xmp;
        if (const auto set = setMarks(xmp, marks, file.path); !set) {
            return tl::make_unexpected(set.error());
        }
        plan.m_steps.append({file.stamp, {file.path, std::nullopt, xmp.bytes()}});
    }
    return plan;
}

Result<SidecarPlan> SidecarPlan::forUndo(const SidecarChanges& changes, const SidecarMarks& former)
{
    SidecarPlan plan;
    // The one that counted, because it was written last, was planned first: it becomes the last.
    for (auto each = changes.crbegin(); each != changes.crend(); ++each) {
        const SidecarChange& change = *each;
        const SidecarStamp stamp = SidecarStamp::of(change.path);
        const auto present = contentsOf(change.path);
        SidecarChange back{change.path, present, change.before};
        if (stamp.exists && !present) {
            const auto read = readSidecar(change.path); // not ours to replace
            return tl::make_unexpected(read ? changedMeanwhile(change.path) : read.error());
        }
        if (present && present != change.after && present != change.before) {
            auto xmp = readSidecar(change.path);
            if (!xmp) {
                return tl::make_unexpected(xmp.error());
            }
            const auto before = Sidecar::parse(change.before.value_or(QByteArray()));
            SidecarMarks marks = before ? withDefaults(before->marks(), former) : former;
            marks.rating = former.rating ? marks.rating : std::nullopt;
            marks.label = former.label ? marks.label : std::nullopt;
            if (const auto set = setMarks(*xmp, marks, change.path); !set) {
                return tl::make_unexpected(set.error());
            }
            back.after = xmp->bytes();
        }
        if (back.before != back.after) {
            plan.m_steps.append({stamp, back});
        }
    }
    return plan;
}

Result<SidecarChanges> SidecarPlan::carryOut() const
{
    SidecarChanges done;
    qint64 lastNs = 0;
    for (const Step& step : m_steps) {
        const SidecarChange& change = step.change;
        const auto put = putSidecar(change.path, change.after, step.stamp);
        if (!put) {
            std::for_each(done.crbegin(), done.crend(), takeBack);
            return tl::make_unexpected(
                put.error().kind == ErrorKind::Busy ? changedMeanwhile(change.path) : put.error());
        }
        done.append(change);
        if (change.after) {
            lastNs = makeYounger(change.path, lastNs);
        }
    }
    return done;
}

} // namespace skein
