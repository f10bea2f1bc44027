// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPainter;

namespace skein {

/** The same numbers each time, so that the scene never changes by itself. */
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed)
    {}
    /** Evenly between the two. */
    double between(double low, double high)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return low + (high - low) * (m_state >> 8U) / double(1U << 24U);
    }

private:
    quint32 m_state;
};

// The parts of the scene, in its units; ScenePainter knows where each stands.

void paintWall(QPainter& painter);
void paintBooks(QPainter& painter);
/** The table with everything on it that rests. */
void paintStillLife(QPainter& painter);
void paintLeaves(QPainter& painter);

/** Degrees at a scene time. */
[[nodiscard]] double metronomeAngle(double seconds);
void paintPendulum(QPainter& painter, double degrees);
/** Degrees at a scene time. */
[[nodiscard]] double pinwheelAngle(double seconds);
void paintPinwheel(QPainter& painter, double degrees);

} // namespace skein
