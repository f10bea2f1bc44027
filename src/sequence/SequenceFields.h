// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"

namespace skein {

class JsonFields;

// What belongs to one kind of sequence in its JSON; not "version", "kind" and "name".

void writeFields(QJsonObject& object, const SequenceDefinition::What& what);

/** Reads @p what of the kind that it is. A sequence within it is asked for, and not read. */
void readFields(JsonFields& fields, SequenceDefinition::What& what);

/** A sentence on @p word, where only those in @p known can be written. */
[[nodiscard]] QString noSuchWord(const QString& word, const QStringList& known);

} // namespace skein
