// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace skein {

/** Keeps work that may be costly to a small part of the time of its thread. */
class Moderation final
{
public:
    /** A twentieth of the time: what waits for the thread hardly notices. */
    static constexpr qint64 restPerWork = 19;

    /** Enough rest since the last run(). */
    [[nodiscard]] bool isDue() const { return !m_rest.isValid() || m_rest.hasExpired(m_restMs); }

    template<typename Work>
    void run(Work work)
    {
        QElapsedTimer spent;
        spent.start();
        work();
        m_restMs = spent.elapsed() * restPerWork;
        m_rest.start();
    }

private:
    QElapsedTimer m_rest;
    qint64 m_restMs = 0;
};

} // namespace skein
