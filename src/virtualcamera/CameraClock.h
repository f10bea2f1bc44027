// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace skein {

/** The camera's own clock: its date, which a client may set, and the time since it was built. */
class CameraClock final
{
public:
    CameraClock() { m_running.start(); }

    [[nodiscard]] qint64 msSinceStart() const { return m_running.elapsed(); }
    [[nodiscard]] double secondsSinceStart() const
    {
        return static_cast<double>(m_running.nsecsElapsed()) / 1e9;
    }

    [[nodiscard]] QDateTime date() const
    {
        return QDateTime::currentDateTime().addMSecs(m_offsetMs);
    }
    void setDate(const QDateTime& date) { m_offsetMs = QDateTime::currentDateTime().msecsTo(date); }

private:
    QElapsedTimer m_running;
    qint64 m_offsetMs = 0; ///< against the computer's date
};

} // namespace skein
