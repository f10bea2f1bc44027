// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace skein {

/**
 * Says when each photograph of a row has its turn: an interval from the beginning of one to that of
 * the next. One that came late makes the others come later, not faster; one that was hurried, too.
 * Lives on the GUI thread.
 */
class TurnTimer final : public QObject
{
    Q_OBJECT

public:
    explicit TurnTimer(QObject* parent = nullptr);

    /** A row of which no photograph has begun: the first one is due. */
    void beginRow(std::chrono::milliseconds interval);
    /** One begins now. */
    void takeTurn();
    /** The next one may begin. */
    [[nodiscard]] bool isDue() const { return !m_next || m_next->hasExpired(); }
    /** Tells ticked() at once and with each second, and due() in the end. */
    void wait();
    [[nodiscard]] bool isWaiting() const { return m_tick.isActive(); }
    void stop() { m_tick.stop(); }
    /** Until the next one, rounded up. */
    [[nodiscard]] std::chrono::seconds left() const;

Q_SIGNALS:
    void ticked();
    void due();

private:
    std::chrono::milliseconds m_interval{0};
    std::optional<QDeadlineTimer> m_next; ///< Nothing: the first one has not begun.
    QTimer m_tick;
};

} // namespace skein
