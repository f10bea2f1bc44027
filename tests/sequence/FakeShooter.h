// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ManualClock.h"
#include "sequence/Pending.h"
#include "sequence/Shooter.h"

#include <QList>
#include <QMap>
#include <functional>
#include <limits>

namespace skein {

/** A camera that goes by a ManualClock, does what it is told, and remembers it. */
class FakeShooter final : public Shooter
{
public:
    /** What an asynchronous call is about to do. */
    enum class Call { Ready, Expose, Saved, Brightness, Set, StepFocus, GoToFocus };

    struct Taken
    {
        Clock::Instant at{0};
        QMap<ExposureRole, QString> values;
        std::optional<std::chrono::milliseconds> bulb;
        FocusPlace place{};
        double brightness = 0;
    };

    explicit FakeShooter(std::shared_ptr<ManualClock> clock);
    ~FakeShooter() override
    {
        ++gone;
        if (onGone) {
            onGone();
        }
    }

    [[nodiscard]] std::optional<Error> whyNotReady() const override { return notReady; }
    [[nodiscard]] SequenceTask<void> ready(StopToken stop) override;
    [[nodiscard]] SequenceTask<ShotTicket> expose(ExposureOrder order, StopToken stop) override;
    [[nodiscard]] SequenceTask<SavedShot> saved(ShotTicket shot, StopToken stop) override;
    [[nodiscard]] SequenceTask<double> brightness(SavedShot shot, StopToken stop) override;
    [[nodiscard]] std::optional<RoleFacts> facts(ExposureRole role) const override;
    [[nodiscard]] SequenceTask<void> set(ExposureRole role, QString value, StopToken stop) override;
    [[nodiscard]] FocusFacts focusFacts() const override;
    [[nodiscard]] SequenceTask<void> stepFocus(LensStep size, int steps, StopToken stop) override;
    [[nodiscard]] SequenceTask<void> goToFocus(
        FocusPlace place, int epoch, StopToken stop) override;
    [[nodiscard]] bool canBulb() const override { return hasBulb; }
    [[nodiscard]] std::optional<qint64> room() const override { return spaceFor; }

    [[nodiscard]] QString value(ExposureRole role) const { return roles.value(role).value; }
    /** The brightness that each photograph was set to, in stops. */
    [[nodiscard]] double exposureNow() const;
    [[nodiscard]] QStringList valuesTaken(ExposureRole role) const;

    /** Away from now on, as a camera whose cable is out: its settings are not known, and it counts
     * the moves of its lens anew. */
    void leave();
    void comeBack();
    /** The lens is moved by so many steps in the first place, and the camera does not count it. */
    void slip(int steps);

    QMap<ExposureRole, RoleFacts> roles;
    FocusFacts focus; ///< As the camera tells it.
    int trueStep = 0; ///< Where the lens really is, in steps of the first place.
    int lastStep = std::numeric_limits<int>::max(); ///< The lens goes no further.
    bool knowsPlace = true;
    bool hasBulb = true;
    std::optional<qint64> spaceFor;
    std::optional<Error> notReady;
    double releaseSeconds = 0.2; ///< Beside the exposure itself.
    double transferSeconds = 1.5;
    /** Stops of light in the scene at a moment. */
    std::function<double(Clock::Instant)> scene = [](Clock::Instant) { return 0.0; };
    /** Called at the beginning of each call; what it returns fails the call. */
    std::function<std::optional<Error>(Call)> onCall;

    std::function<void()> onGone;

    QList<Taken> taken;
    int attempts = 0; ///< Orders to expose.
    int writes = 0;   ///< Settings that were written.
    int lensMoves = 0;
    static inline int gone = 0; ///< How many of them were destroyed.

private:
    [[nodiscard]] std::optional<Error> begin(Call call, const StopToken& stop) const;

    void startCounting();

    std::shared_ptr<ManualClock> m_clock;
    bool m_isAway = false;
    QList<Pending<void>> m_waiting; ///< For the camera to come back.
};

/** The choices of a usual camera, in thirds of a stop. */
[[nodiscard]] QStringList usualShutters();
[[nodiscard]] QStringList usualApertures();
[[nodiscard]] QStringList usualIsos();

} // namespace skein
