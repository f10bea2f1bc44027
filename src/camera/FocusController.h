// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Answer.h"
#include "camera/Camera.h"
#include "camera/FocusWays.h"
#include "camera/LensDrive.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * Steers the focus of one camera: moves, autofocus, the focus area, and two places to come back to.
 *
 * One order is on its way and one waits; a newer one takes the place of the one that waits, whose
 * answer is Cancelled, and ends a longer way after its present move. So a key that is held down
 * leaves no backlog. Answers come as those of Camera; a refusal says what to do about a lens.
 *
 * Where the camera tells no position, the moves are counted, and what they cannot count (autofocus,
 * a lens that ran into its end) forgets the marks. Lives on the camera's thread; borrows the camera
 * until setCamera(), which may also just go.
 */
class FocusController final : public QObject
{
    Q_OBJECT

public:
    enum class Mark { A, B };
    /** A camera that does not end autofocus itself is told to after so long. */
    static constexpr int holdMs = 3000;

    explicit FocusController(QObject* parent = nullptr);

    void setCamera(Camera* camera);
    /** @p camera is the one that is steered. */
    [[nodiscard]] bool steers(const Camera* camera) const { return m_camera == camera; }

    [[nodiscard]] bool canMove() const { return m_drive.has_value(); }
    [[nodiscard]] bool canAutofocus() const { return m_autofocus.has_value(); }
    /** False also while the camera counts in pixels of a photograph whose size nobody knows. */
    [[nodiscard]] bool canPlaceArea(QSize pictureSize = {}) const;
    /** An order is on its way. */
    [[nodiscard]] bool isBusy() const { return m_current.has_value(); }
    /** Autofocus runs, or holds what it found. */
    [[nodiscard]] bool isFocusing() const;

    QFuture<Result<void>> step(FocusDirection direction, FocusStep step);
    /** Ends the autofocus before, if need be, and begins anew. */
    QFuture<Result<void>> autofocus();
    /** Lets go of what autofocus holds; at once done where there is nothing to be ended. */
    QFuture<Result<void>> cancelAutofocus();
    /** @p place in parts of the live picture's sides; see focusAreaWrite(). */
    QFuture<Result<void>> placeArea(QPointF place, QSize pictureSize);

    /** The order that waits is given up; the one on its way ends after its present move. */
    void stop();

    /** False while place() is not known; the mark stays as it was then. */
    bool setMark(Mark mark);
    [[nodiscard]] bool hasMark(Mark mark) const { return place(mark).has_value(); }
    [[nodiscard]] const std::optional<LensPlace>& place(Mark mark) const
    {
        return m_marks.at(mark == Mark::A ? 0 : 1);
    }
    /** How the lens is moved; nothing where it cannot be. */
    [[nodiscard]] const std::optional<LensDrive>& drive() const { return m_drive; }
    QFuture<Result<void>> goTo(Mark mark);
    /** Where the lens is, to be gone back to; nothing when that is not known. */
    [[nodiscard]] std::optional<LensPlace> place() const;
    /** Another number: counting has begun anew, and places from before mean nothing. Always 0 where
     * the camera itself tells them. */
    [[nodiscard]] int epoch() const { return m_drive && m_drive->isAbsolute() ? 0 : m_epoch; }
    QFuture<Result<void>> goTo(const LensPlace& place);

Q_SIGNALS:
    /** What can be done, what is under way, or the marks. */
    void changed();
    /** There were marks of this connection, and they mean nothing any more. changed() follows. */
    void marksForgotten();

private:
    enum class Task { Step, GoTo, Autofocus, EndAutofocus, Area };
    struct Order
    {
        Task task = Task::Step;
        FocusDirection direction = FocusDirection::Near;
        FocusStep step = FocusStep::Fine;
        LensPlace to{};
        QList<SettingWrite> writes;       ///< What is still to be written.
        std::optional<LensPlace> reached; ///< When a move among them is done.
        Answer<void> answer;

        [[nodiscard]] bool moves() const { return task == Task::Step || task == Task::GoTo; }
    };

    QFuture<Result<void>> give(Order order);
    void begin(const Order& order);
    void advance();
    void write(const SettingWrite& value);
    void finish(const Result<void>& result);
    /** Adds the next writes to the present order; a GoTo needs none when it is there. */
    [[nodiscard]] Result<void> plan();
    void add(const LensDrive::Leg& leg);
    void learn();
    void forgetPlace();
    void onState(Camera::State state);
    [[nodiscard]] Error explained(const Error& error) const;
    QPointer<Camera> m_camera;
    std::optional<LensDrive> m_drive;
    std::optional<AutofocusWay> m_autofocus;
    int m_number = 0; ///< Of the camera: answers of a former one find another number.
    std::optional<Order> m_current;
    std::optional<Order> m_waiting;
    LensPlace m_counted{};
    int m_epoch = 0;
    QVariant m_lastValue; ///< Of the drive's setting.
    std::array<std::optional<LensPlace>, 2> m_marks;
    QTimer m_hold; ///< Runs while autofocus holds what it found.
};

} // namespace skein
