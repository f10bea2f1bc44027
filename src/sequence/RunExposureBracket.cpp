// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ExposureScale.h"
#include "sequence/SequenceRun.h"

#include <QCoroTask>

namespace skein {

namespace {

/** One shot with that value; an error only where the sequence has to end. */
SequenceTask<void> shootWith(SequenceRun& run, ExposureRole role, QString value)
{
    const Result<void> isSet = co_await run.set(role, std::move(value));
    if (!isSet && run.control().isStopped()) {
        co_return isSet;
    }
    if (!isSet) {
        // Exposed otherwise it would be no part of the bracket.
        co_return run.missShot(isSet.error());
    }
    const Result<bool> shot = co_await run.shoot();
    co_return shot.map([](bool) {});
}

} // namespace

SequenceTask<void> runExposureBracket(SequenceRun& run, const ExposureBracket& bracket)
{
    const Result<bool> begun = co_await run.beginRound(bracket.count);
    if (!begun || !*begun) {
        co_return begun.map([](bool) {});
    }
    const auto facts = run.shooter().facts(bracket.role);
    const auto original = run.settings().original(bracket.role);
    const ExposureScale scale =
        ExposureScale::of(bracket.role, facts ? facts->choices : QStringList());
    const auto middle = original ? scale.evOrRoundedOf(bracket.role, *original) : std::nullopt;
    if (!middle || scale.isEmpty()) {
        co_return failure(ErrorKind::Unsupported,
            //: %1 is a setting, such as "Aperture"
            SequenceRun::tr(
                "%1: the camera does not tell its value as a number any more. Set it on the "
                "camera and begin again.")
                .arg(roleText(bracket.role)));
    }
    const QList<double> offsets = bracket.offsets();
    for (const double offset : offsets) {
        const QString value = scale.nearest(*middle + offset).text;
        const Result<void> done = co_await shootWith(run, bracket.role, value);
        if (!done) {
            co_return done;
        }
    }
    // Here, too, for a bracket in an interval: the next one begins from the same middle. What this
    // fails for is told, and tried again at the very end.
    const Result<void> restored = co_await run.restore();
    co_return restored;
}

} // namespace skein
