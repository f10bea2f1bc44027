// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/FocusController.h"
#include "sequence/FocusFacts.h"
#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace skein {

class TetheredCamera;

/**
 * Moves the lens for a sequence, by the ways of FocusController: by that which knows the
 * photographer's marks, else by one of its own. Most cameras let their lens be moved in live view
 * only: they are put into it, and taken out again when the lens has rested for a while. Lives on
 * the camera's thread; the place and the shared controller may go before it.
 */
class FocusShooter final : public QObject
{
    Q_OBJECT

public:
    /** Without a move for so long live view ends that was begun for the lens alone. */
    static constexpr std::chrono::milliseconds liveRest{15'000};

    /** @p shared may be null. */
    FocusShooter(TetheredCamera& place, FocusController* shared, QObject* parent = nullptr);
    ~FocusShooter() override;

    /** The place has this camera now, or none. */
    void setCamera(Camera* camera);
    [[nodiscard]] FocusFacts facts() const;
    /** The camera must be ready. */
    [[nodiscard]] SequenceTask<void> step(LensStep size, int steps, StopToken stop);
    [[nodiscard]] SequenceTask<void> goTo(FocusPlace place, int epoch, StopToken stop);

private:
    [[nodiscard]] FocusController& controller();
    [[nodiscard]] const FocusController& controller() const;
    /** Refuses while the shared controller steers another camera: its lens would move. */
    [[nodiscard]] Result<void> mayMove() const;
    void onState(Camera::State state);
    /** Live view that runs, where the lens needs it. */
    [[nodiscard]] SequenceTask<void> look();
    void endLook();

    const QPointer<TetheredCamera> m_place;
    const QPointer<FocusController> m_shared;
    FocusController m_own;
    QPointer<Camera> m_camera;
    QTimer m_rest;         ///< Runs while live view is on for the lens alone.
    bool m_isLive = false; ///< A frame came since the camera was connected, or took a photograph.
};

} // namespace skein
