// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/KnownSequences.h"

#include "base/Background.h"
#include "sequence/SequenceDefinition.h"

#include <utility>

namespace skein {

KnownSequences::KnownSequences(SequenceStore store, QObject* parent)
    : QObject(parent)
    , m_shelf(std::move(store))
{}

QJsonObject KnownSequences::definition(const QString& name) const
{
    return m_definitions.value(name);
}

void KnownSequences::read()
{
    if (std::exchange(m_isReading, true)) {
        m_readsAgain = true;
        return;
    }
    whenAnswered(
        m_shelf.all(), this, [this, added = m_added](const QList<SequenceShelf::Entry>& entries) {
            m_isReading = false;
            if (added == m_added) {
                take(entries);
            }
            if (std::exchange(m_readsAgain, false)) {
                read();
            }
        });
}

void KnownSequences::add(const SequenceDefinition& definition)
{
    ++m_added;
    if (!m_names.contains(definition.name)) {
        m_names.append(definition.name);
        SequenceStore::sort(m_names);
    }
    m_definitions.insert(definition.name, definition.toJson());
    read(); // Perhaps it could not be saved.
}

void KnownSequences::take(const QList<SequenceShelf::Entry>& entries)
{
    m_names.clear();
    m_definitions.clear();
    for (const SequenceShelf::Entry& entry : entries) {
        m_names.append(entry.name);
        if (entry.definition) {
            m_definitions.insert(entry.name, entry.definition->toJson());
        }
    }
    Q_EMIT known();
}

} // namespace skein
