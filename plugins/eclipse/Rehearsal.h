// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"
#include "RunClock.h"

#include <QList>

namespace skein {
class PluginSettings;
}

namespace skein::eclipse {

/** How an eclipse is rehearsed: from where, and how fast. A value. */
struct Rehearsal
{
    enum class From { Beginning, Totality, End };

    From from = From::Totality;
    int speed = 10; ///< 1 to 100 times as fast.

    [[nodiscard]] static QList<int> speeds() { return {1, 2, 5, 10, 30, 100}; }
    [[nodiscard]] static Rehearsal read(const PluginSettings& settings);
    void keepIn(PluginSettings& settings) const;

    /** A clock that begins a little before that. */
    [[nodiscard]] RunClock clock(const Contacts& contacts) const;
};

} // namespace skein::eclipse
