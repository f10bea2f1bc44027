// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceProgress.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace skein {

/** What is said of sequences. Pure functions; the language is that of the program. */
namespace sequencetexts {

/** "Interval"; @p kind as SequenceDefinition::kind(), empty: a photograph. */
[[nodiscard]] QString kind(const QString& kind);
/** "Shutter speed". */
[[nodiscard]] QString role(ExposureRole role);
/** "1.5 s", "2 min 30 s", "1 h 5 min". */
[[nodiscard]] QString duration(double seconds);
/** "-2, -1, 0, +1, +2 EV". */
[[nodiscard]] QString offsets(const ExposureBracket& bracket);
/** "Every 10 s, 120 photographs, about 20 min". */
[[nodiscard]] QString description(const SequenceDefinition& definition);
/** How long it takes at least, in seconds, without what the camera needs; nothing: nobody knows. */
[[nodiscard]] std::optional<double> seconds(const SequenceDefinition& definition);
/** How many photographs it takes; nothing: as many as there is time for, or as the camera says. */
[[nodiscard]] std::optional<qint64> shots(const SequenceDefinition& definition);

/** "12 of 120 photographs, 1 failed". */
[[nodiscard]] QString taken(const SequenceProgress& progress);
/** "“Eclipse” is running: 2 of 24 photographs are taken." */
[[nodiscard]] QString underWay(const QString& name, const SequenceProgress& progress);
/** "next in 0:07"; empty: it is due, or nobody knows. */
[[nodiscard]] QString next(const SequenceProgress& progress, const QDateTime& now);
/** "ends about 18:42", "ends about Sunday 06:10"; empty: nobody knows. */
[[nodiscard]] QString end(const SequenceProgress& progress, const QDateTime& now);
/** How it ended: sentences for the bar of messages. @p name may be empty. */
[[nodiscard]] QString ended(const QString& name, const SequenceReport& report);

} // namespace sequencetexts

} // namespace skein
