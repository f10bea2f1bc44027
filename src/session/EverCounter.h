// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace skein {

/**
 * The number that goes on through all sessions of a user ({counter:6:ever}): a small file in the
 * user's folder for state, which all programs share under its lock. Blocking; reentrant.
 */
class EverCounter final
{
public:
    /** The next number, greater than @p floor and than all given before; given to nobody else.
     * Nothing when the file cannot be used. */
    [[nodiscard]] static std::optional<qint64> take(qint64 floor);
    /** The last number that was given; 0: none. */
    [[nodiscard]] static qint64 last();

    /** $XDG_STATE_HOME/skein/counter */
    [[nodiscard]] static QString path();
};

} // namespace skein
