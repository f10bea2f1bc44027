// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace skein {

/**
 * Notices calls that are answered too late. One timer for all of them; thread-bound.
 *
 * The camera does one thing at a time. So while an exclusive call is under way (a capture, a long
 * list), only exclusive calls are timed, and the clocks of the others start anew when it is over.
 */
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    enum class Manner : quint8 { Shared, Exclusive };

    explicit Watchdog(QObject* parent = nullptr);

    /** Starts (or restarts) the clock of @p id. No limit: it may take for ever. */
    void watch(
        quint32 id, std::optional<std::chrono::milliseconds> limit, Manner manner = Manner::Shared);
    /** A sign of life: the clocks of all calls start anew. */
    void touchAll();
    void forget(quint32 id);
    void clear();

Q_SIGNALS:
    /** Emitted once for an id, which is forgotten then. */
    void late(quint32 id);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        std::optional<std::chrono::milliseconds> limit;
        Manner manner = Manner::Shared;
        Clock::time_point start;
    };

    void arm();
    void check();
    [[nodiscard]] bool isTimed(const Entry& entry) const;

    QHash<quint32, Entry> m_entries;
    int m_exclusive = 0; ///< How many entries are exclusive.
    QTimer m_timer;
};

} // namespace skein
