// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/RampController.h"
#include "sequence/RampPlan.h"
#include "sequence/SequenceRun.h"

#include <QCoroTask>

namespace skein {

namespace {

/** Stops by which photographs may be off before the photographer is told. */
constexpr double worthTelling = 1;

/** Sets the next exposure; what cannot be set stays, and is tried again for the next frame. */
SequenceTask<void> adjust(SequenceRun& run, const RampPlan& plan, const RampController& controller)
{
    const auto present = plan.present(run.shooter());
    if (!present) {
        co_return Result<void>();
    }
    const auto exposure = plan.towards(controller.next(*present), *present);
    if (!exposure) {
        co_return Result<void>();
    }
    for (const RampPlan::Value& value : exposure->values) {
        const Result<void> isSet = co_await run.set(value.role, value.text);
        if (!isSet && run.control().isStopped()) {
            co_return isSet;
        }
        if (!isSet) {
            run.tell(
                //: %1 is a setting, such as "Aperture", %2 its new value, %3 a sentence: why
                SequenceRun::tr("%1: the value %2 could not be set. %3")
                    .arg(roleText(value.role), value.text, isSet.error().message));
        }
    }
    co_return Result<void>();
}

/** True when it had to be told that the light has left the limits. */
bool tellLimit(SequenceRun& run, const RampPlan& plan, const RampController& controller)
{
    const auto present = plan.present(run.shooter());
    const double error = present ? controller.error(*present) : 0;
    if (std::abs(error) < worthTelling || !plan.isAtLimit(*present, error > 0)) {
        return false;
    }
    run.tell(error > 0 ? SequenceRun::tr("It is darker than the limits of this ramp allow for: the "
                                         "photographs get darker from here on.")
                       : SequenceRun::tr("It is brighter than the limits of this ramp allow for: "
                                         "the photographs get brighter from here on."));
    return true;
}

} // namespace

SequenceTask<void> runExposureRamp(SequenceRun& run, const ExposureRamp& ramp)
{
    const Result<bool> begun = co_await run.beginRound(ramp.timing.count.value_or(1));
    if (!begun || !*begun) {
        co_return begun.map([](bool) {});
    }
    const RampPlan plan(ramp, run.shooter());
    // Shared with measurements that may come after the ramp has ended.
    const auto controller = std::make_shared<RampController>(ramp.target, plan.step());
    Result<ShotSchedule> schedule = co_await run.schedule(ramp.timing);
    if (!schedule) {
        co_return tl::unexpected(schedule.error());
    }
    bool hasToldLimit = false;
    for (;;) {
        const Result<bool> isDue = co_await run.waitForTurn(*schedule);
        if (!isDue || !*isDue) {
            co_return isDue.map([](bool) {});
        }
        const double exposure = plan.present(run.shooter()).value_or(0);
        const auto measured = [controller, exposure](
                                  double brightness) { controller->observe(brightness, exposure); };
        const Result<bool> shot = co_await run.shoot({}, measured);
        if (!shot) {
            co_return tl::unexpected(shot.error());
        }
        // After the shot and not before the next: setting takes time, and the beat is kept.
        const Result<void> adjusted = co_await adjust(run, plan, *controller);
        if (!adjusted) {
            co_return adjusted;
        }
        hasToldLimit = hasToldLimit || tellLimit(run, plan, *controller);
    }
}

} // namespace skein
