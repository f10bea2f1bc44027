// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace skein {

/**
 * Watches how long the event loop of its thread does not turn: for so long the window stands still.
 *
 * A timer ticks every millisecond; the longest time between two ticks is told, and logged, every
 * quarter of a second, whether it was long or not. Opt-in, because it keeps the processor awake:
 * main() makes one when the category skein.eventloop is switched on (QT_LOGGING_RULES).
 * Lives on the thread it watches, from when it is made; what is before its loop counts as a gap.
 */
class GapMeter final : public QObject
{
    Q_OBJECT

public:
    explicit GapMeter(QObject* parent = nullptr);

    /** Somebody wants to read what it logs. */
    [[nodiscard]] static bool isWanted();

Q_SIGNALS:
    /** The longest gap since the one told before, and the processor time that this thread used in
     * it: the rest was waited for (a disk, another thread, other programs). Milliseconds. */
    void measured(double gapMs, double busyMs);

private:
    void tick();
    void report();

    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceReport;
    double m_busyAtTickMs;
    double m_longestMs = 0;
    double m_busyMs = 0;
};

} // namespace skein
