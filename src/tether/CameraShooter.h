// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/BulbTimer.h"
#include "sequence/Pending.h"
#include "sequence/Shooter.h"
#include "tether/FocusShooter.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <memory>

namespace skein {

class Camera;
class DiskGuard;
class FocusController;
class TetheredCamera;
struct CameraSetting;

/**
 * A sequence's way to one camera of a session: photographs go the way of all others, settings are
 * written as the panel writes them.
 *
 * A camera that is away is waited for, awayLimit long. A bulb exposure sets the shutter to bulb by
 * itself; whoever else ends bulb exposures by a time of its own leaves this one's alone while
 * isTiming(). Lives on the GUI thread; the place, the disk and the focus controller may go before
 * it.
 */
class CameraShooter final : public QObject, public Shooter
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds awayLimit{60'000};

    /** What it works with; @c focus: the one that knows the photographer's marks, or null. */
    struct Parts
    {
        TetheredCamera& place;
        DiskGuard* disk = nullptr;
        FocusController* focus = nullptr;
    };

    /** It goes when the last that shares it lets it go, not from within a call of it. */
    [[nodiscard]] static std::shared_ptr<CameraShooter> make(const Parts& parts);
    ~CameraShooter() override;

    /** An exposure runs whose length is the sequence's. */
    [[nodiscard]] bool isTiming() const { return m_bulbLength.has_value(); }

    [[nodiscard]] std::optional<Error> whyNotReady() const override;
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
    [[nodiscard]] bool canBulb() const override;
    [[nodiscard]] std::optional<qint64> room() const override;

private:
    explicit CameraShooter(const Parts& parts);

    void follow();
    void onState();
    /** Whoever waits for the camera looks again. */
    void wakeAll();
    [[nodiscard]] Camera* camera() const;
    /** The camera's setting for a role. */
    [[nodiscard]] std::optional<CameraSetting> settingOf(ExposureRole role) const;
    [[nodiscard]] QString bulbChoice() const;
    /** Sets the shutter to bulb where the order wants that, and refuses where it never would end.
     */
    [[nodiscard]] SequenceTask<void> prepare(ExposureOrder order, StopToken stop);
    void keep(quint64 id, const QFuture<Result<QStringList>>& saved);

    QPointer<TetheredCamera> m_place;
    QPointer<DiskGuard> m_disk;
    FocusShooter m_focus;
    QPointer<Camera> m_followed;
    QHash<quint64, Pending<SavedShot>> m_shots; ///< Not yet asked for by saved().
    QList<Pending<void>> m_waiting;             ///< For the camera to be ready.
    BulbTimer m_bulb;
    std::optional<std::chrono::milliseconds> m_bulbLength; ///< Of the exposure under way.
    std::chrono::nanoseconds m_releasedAt{0};              ///< Of the latest exposure.
    quint64 m_lastShot = 0;
};

} // namespace skein
