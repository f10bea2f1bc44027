// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace skein {

/** Faults that the camera plays on request, for the tests of programs which must survive them. */
struct Faults
{
    bool garbage = false;           ///< Answers every order with nonsense.
    bool captureNeverReady = false; ///< Takes the order for a picture and stays busy for ever.
    int stallAfter = 0;             ///< Falls silent in the middle of this data phase (1 = first).
    int dropAfter = 0;              ///< Closes the line in the middle of this data phase.
    bool noEvents = false;          ///< Says "none" whenever it is asked for events.
    bool silentEvents = false;      ///< Never answers that question.
    bool bodyLocks = false;         ///< Shutter and dials are dead while the computer rules.
    QStringList oddSettings;        ///< Has settings of these kinds (oddPropertyKinds()).
    QStringList refusedSettings;    ///< Answers each change of these by "not now".
    QStringList ignoredSettings;    ///< Says yes to each change of these and does nothing.
    QStringList silentSettings;     ///< Never answers a change of these.

    /** Understands one value of --fault; false for a word it does not know. */
    bool add(const QString& text);
};

} // namespace skein
