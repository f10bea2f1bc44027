// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/FaultRule.h"
#include "virtualcamera/PtpTransaction.h"

#include <functional>

namespace skein {

/**
 * Stands between the camera and its line, and plays faults: refuses orders, falsifies answers, and
 * marks answers around which the line is to break (Mishap; PtpIpServer carries that out).
 *
 * Rules are looked at in the order in which they were added; each counts the operations that
 * concern it, and tells the log (its first times) when it strikes. Lives on the main thread.
 */
class FaultPlayer final
{
public:
    /** @p handler answers as an honest camera; @p fillCard makes the card full, or lets it be. */
    FaultPlayer(PtpOperation handler, std::function<void(bool full)> fillCard);

    void add(const FaultRule& rule);
    /** From now on all goes well. */
    void clear();

    [[nodiscard]] PtpReply handle(const PtpRequest& request);

private:
    struct Entry
    {
        FaultRule rule;
        int seen = 0;
        QString firstName; ///< For SameName.
    };

    /** Counts the operation for @p entry; true when it goes wrong this time. */
    [[nodiscard]] static bool isDue(Entry& entry, quint16 operation);

    PtpOperation m_handler;
    std::function<void(bool full)> m_fillCard;
    QList<Entry> m_entries;
};

} // namespace skein
