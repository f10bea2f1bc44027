// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace skein {

/** The names that sequences get by themselves. Pure. */
namespace sequencenames {

/** @p wish, or with a number where that is taken: "Sunset 2". */
[[nodiscard]] QString freeName(const QString& wish, const QSet<QString>& taken);
/** Of a new one of that kind, as SequenceDefinition::kind(): "Interval 1". */
[[nodiscard]] QString newName(const QString& kind, const QSet<QString>& taken);
/** @p name is one that a new sequence of that kind may have got by itself. */
[[nodiscard]] bool isNewName(const QString& name, const QString& kind);

} // namespace sequencenames

} // namespace skein
