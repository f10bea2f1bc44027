// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"
#include "Phase.h"
#include "Plan.h"

#include <QDateTime>
#include <QString>
#include <optional>

/** How things are said. Pure functions. */
namespace skein::eclipse::texts {

/** "Partial phase", "Diamond ring". */
[[nodiscard]] QString phase(Phase phase);
/** "Total eclipse", "No eclipse here". */
[[nodiscard]] QString kind(Kind kind);
/** "Second contact (C2)"; @p isShort: "C2", "Maximum". */
[[nodiscard]] QString contact(Contact contact, bool isShort = false);
/** "1/400", "0.5", "2", as cameras write it. */
[[nodiscard]] QString shutter(double seconds);
/** Seconds of "1/400", "0.5", "2 s"; nothing: none. */
[[nodiscard]] std::optional<double> shutterFrom(const QString& text);
/** In the photographer's language, without needless digits. */
[[nodiscard]] QString number(double value, int decimals);
/** "1/400 s, f/8, ISO 100". */
[[nodiscard]] QString exposure(const Exposure& exposure);
/** How long until something: "0:07", "12:30", "1:00:00", "3 days". Rounded up. */
[[nodiscard]] QString countdown(double seconds);
/** How long something lasts: "1:15", "0:07". Rounded to the nearest second. */
[[nodiscard]] QString duration(double seconds);
/** "18:27:43 UTC · 20:27:43 CEST". */
[[nodiscard]] QString bothTimes(const QDateTime& moment);
/** "Total eclipse, 1:15 of totality". */
[[nodiscard]] QString summary(const Contacts& contacts);

} // namespace skein::eclipse::texts
