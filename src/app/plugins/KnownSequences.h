// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceShelf.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace skein {

/** The saved sequences as they were read last, on another thread, for all plugins: with what any of
 * them has ordered to be saved since. GUI thread only. */
class KnownSequences final : public QObject
{
    Q_OBJECT

public:
    explicit KnownSequences(SequenceStore store = {}, QObject* parent = nullptr);

    /** Sorted; those that cannot be read, too. */
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /** Empty: there is none of this name, or it cannot be read. */
    [[nodiscard]] QJsonObject definition(const QString& name) const;

    /** Soon they are known as they are now. */
    void read();
    /** @p definition was ordered to be saved: it is known from now on. */
    void add(const SequenceDefinition& definition);

Q_SIGNALS:
    /** They are known as they were when they were read. */
    void known();

private:
    void take(const QList<SequenceShelf::Entry>& entries);

    SequenceShelf m_shelf;
    QStringList m_names;
    QHash<QString, QJsonObject> m_definitions;
    int m_added = 0; ///< How many in all: an answer that was ordered before lacks the newest.
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace skein
