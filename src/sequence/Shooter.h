// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ExposureRole.h"
#include "sequence/FocusFacts.h"
#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace skein {

/** One exposure to be made. */
struct ExposureOrder
{
    /** Hold the shutter open for so long (bulb); nothing: as the camera's settings say. */
    std::optional<std::chrono::milliseconds> bulb;
};

/** An exposure that was made; its photographs may still be on their way. */
struct ShotTicket
{
    quint64 id = 0; ///< The shooter's own.
    /** When the shutter was released, as steady_clock counts; zero: not known. */
    std::chrono::nanoseconds releasedAt{0};
};

/** What came of an exposure, safe on the disk. */
struct SavedShot
{
    QStringList paths; ///< RAW and JPEG are two.
};

/**
 * What a sequence may ask of a camera; CameraShooter (tether) implements it. Thread-bound: made,
 * used and destroyed on one thread, which it never blocks.
 *
 * Each asynchronous call answers exactly once, also when the camera goes or the program ends:
 * whoever implements it sees to that, since a coroutine that is never answered never ends. A call
 * whose token is stopped answers StopToken::stopped() as soon as the camera is in order; what that
 * means stands with each. The facts are those of this moment, at once and without asking the
 * camera. SequenceRunner shares the ownership, so that a shooter outlives the last call on it.
 */
class Shooter
{
public:
    Shooter() = default;
    Shooter(const Shooter&) = delete;
    Shooter& operator=(const Shooter&) = delete;
    virtual ~Shooter() = default;

    /** Nothing when a camera can take orders; else the reason, a sentence for the photographer:
     * Busy where it is there and does something else, any other kind where it is away. */
    [[nodiscard]] virtual std::optional<Error> whyNotReady() const = 0;

    /**
     * Ready when a camera can take orders and its facts are those of now. One that is being
     * connected again is waited for, for a while; the answer then is whyNotReady().
     */
    [[nodiscard]] virtual SequenceTask<void> ready(StopToken stop) = 0;

    /**
     * Makes one exposure. Ready when the exposure is over and the camera can take the next order,
     * while its photographs may still be on their way. A camera that is being connected again is
     * waited for. When stopped: an order that was not given yet is not given; a bulb exposure ends
     * at once, and any that has begun is waited for and answered as a success.
     */
    [[nodiscard]] virtual SequenceTask<ShotTicket> expose(ExposureOrder order, StopToken stop) = 0;

    /**
     * Ready when all photographs of that exposure are committed. When stopped it answers at once;
     * the photographs come in all the same. Asked at most once for each ticket; several may be
     * waited for at a time.
     */
    [[nodiscard]] virtual SequenceTask<SavedShot> saved(ShotTicket shot, StopToken stop) = 0;

    /**
     * How bright a photograph is: stops above (positive) or below mid-grey (18 % of white in linear
     * light), by the mean of the linear light of the whole picture.
     */
    [[nodiscard]] virtual SequenceTask<double> brightness(SavedShot shot, StopToken stop) = 0;

    /** Nothing where the camera has no such setting. */
    [[nodiscard]] virtual std::optional<RoleFacts> facts(ExposureRole role) const = 0;
    /** Sets @p value, one of the choices of the role; ready when the camera has it. */
    [[nodiscard]] virtual SequenceTask<void> set(
        ExposureRole role, QString value, StopToken stop) = 0;

    [[nodiscard]] virtual FocusFacts focusFacts() const = 0;
    /** Moves the lens by @p steps of a size: towards far when positive, near when negative. */
    [[nodiscard]] virtual SequenceTask<void> stepFocus(
        LensStep size, int steps, StopToken stop) = 0;
    /** Moves the lens to a place that focusFacts() told in that @p epoch, or one between two such;
     * refused in another. */
    [[nodiscard]] virtual SequenceTask<void> goToFocus(
        FocusPlace place, int epoch, StopToken stop) = 0;

    /** ExposureOrder::bulb is possible. */
    [[nodiscard]] virtual bool canBulb() const = 0;
    /** How many more photographs there is room for on the disk; nothing: not known. */
    [[nodiscard]] virtual std::optional<qint64> room() const = 0;
};

} // namespace skein
