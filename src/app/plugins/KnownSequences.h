// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceShelf.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace skein {

/** The saved sequences as they were read last, for all plugins. GUI thread only. */
struct KnownSequences
{
    QStringList names; ///< Sorted; those that cannot be read, too.
    QHash<QString, QJsonObject> definitions;

    void take(const QList<SequenceShelf::Entry>& entries)
    {
        names.clear();
        definitions.clear();
        for (const SequenceShelf::Entry& entry : entries) {
            names.append(entry.name);
            if (entry.definition) {
                definitions.insert(entry.name, entry.definition->toJson());
            }
        }
    }
};

} // namespace skein
