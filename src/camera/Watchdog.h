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
    /** The camera answered something: the clocks of the shared calls start anew. */
    void touchShared();
    /**
     * A sign of life with a promise: nothing is late within @p limit from now (none: for ever), for
     * @p id is expected to take so long. Replaces what was promised for @p id, and ends with it.
     * What is promised for no exclusive call
     * (id 0: nobody's) only ever grows.
     */
    void grant(quint32 id, std::optional<std::chrono::milliseconds> limit);
    /** Nothing is late for ever, because of @p id. */
    [[nodiscard]] bool isEndless(quint32 id) const
    {
        return m_grant && m_grant->id == id && !m_grant->until;
    }
    /** How much longer nothing is late; nothing when that is for ever. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> promised() const;
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

    struct Grant
    {
        quint32 id = 0;
        std::optional<Clock::time_point> until; ///< None: for ever.
    };

    void arm();
    void check();
    /** Nothing when @p entry cannot be late now. */
    [[nodiscard]] std::optional<Clock::time_point> deadline(const Entry& entry) const;

    QHash<quint32, Entry> m_entries;
    int m_exclusive = 0; ///< How many entries are exclusive.
    std::optional<Grant> m_grant;
    Clock::time_point m_quietUntil; ///< Promised for nobody's call.
    QTimer m_timer;
};

} // namespace skein
