// SPDX-License-Identifier: GPL-3.0-or-later
// A camera for the tests of sequences in a window: it answers at once, or when it is told to.
#pragma once

#include "sequence/Pending.h"
#include "sequence/Shooter.h"

#include <QCoroTask>
#include <functional>
#include <map>

namespace skein {

class ReadyShooter final : public Shooter
{
public:
    int exposures = 0;
    int failures = 0; ///< Of the next exposures.
    std::optional<Error> away;
    bool isWaiting = false; ///< For the camera that is away, until it is stopped.
    std::function<void()> onExposed;
    std::map<ExposureRole, RoleFacts> roles{{ExposureRole::Shutter,
        {QStringLiteral("1/60"),
            {QStringLiteral("1/250"), QStringLiteral("1/125"), QStringLiteral("1/60"),
                QStringLiteral("1/30"), QStringLiteral("1/15")},
            false}}};

    [[nodiscard]] std::optional<Error> whyNotReady() const override { return away; }
    [[nodiscard]] SequenceTask<void> ready(StopToken stop) override
    {
        if (away && isWaiting) {
            const Pending<void> stopped;
            const StopWatch watch =
                stop.onStop([stopped] { stopped.answer(tl::unexpected(StopToken::stopped())); });
            const Result<void> never = co_await stopped.result();
            co_return never;
        }
        if (away) {
            co_return tl::unexpected(*away);
        }
        co_return Result<void>();
    }
    [[nodiscard]] SequenceTask<ShotTicket> expose(ExposureOrder /*order*/, StopToken stop) override
    {
        if (stop.isStopped()) {
            co_return tl::unexpected(StopToken::stopped());
        }
        if (failures > 0) {
            --failures;
            co_return failure(ErrorKind::Timeout,
                QStringLiteral("The camera did not answer. Switch it off and on."));
        }
        ++exposures;
        if (onExposed) {
            onExposed();
        }
        co_return ShotTicket{static_cast<quint64>(exposures), {}};
    }
    [[nodiscard]] SequenceTask<SavedShot> saved(ShotTicket shot, StopToken /*stop*/) override
    {
        co_return SavedShot{{QStringLiteral("/tmp/%1.jpg").arg(shot.id)}};
    }
    [[nodiscard]] SequenceTask<double> brightness(SavedShot /*shot*/, StopToken /*stop*/) override
    {
        co_return 0.0;
    }
    [[nodiscard]] std::optional<RoleFacts> facts(ExposureRole role) const override
    {
        const auto found = roles.find(role);
        return found != roles.end() ? std::optional(found->second) : std::nullopt;
    }
    [[nodiscard]] SequenceTask<void> set(
        ExposureRole role, QString value, StopToken /*stop*/) override
    {
        roles[role].value = value;
        co_return {};
    }
    [[nodiscard]] FocusFacts focusFacts() const override { return {}; }
    [[nodiscard]] SequenceTask<void> stepFocus(
        LensStep /*size*/, int /*steps*/, StopToken /*stop*/) override
    {
        co_return failure(ErrorKind::Unsupported, QStringLiteral("No focus drive."));
    }
    [[nodiscard]] SequenceTask<void> goToFocus(
        FocusPlace /*place*/, int /*epoch*/, StopToken /*stop*/) override
    {
        co_return failure(ErrorKind::Unsupported, QStringLiteral("No focus drive."));
    }
    [[nodiscard]] bool canBulb() const override { return false; }
    [[nodiscard]] std::optional<qint64> room() const override { return std::nullopt; }
};

} // namespace skein
