// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceStore.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace skein {

/**
 * The saved sequences for whoever must not wait for a disk: what is ordered is done on another
 * thread, one after the other, in the order in which it was ordered, also of other shelves of the
 * same folder (other windows', plugins'). Lives on the GUI thread. What was ordered when it goes is
 * done behind it; only the end of the program waits for that (SequencePools).
 */
class SequenceShelf final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        Result<SequenceDefinition> definition;
    };

    /** @p threads: of one thread, which outlives this; for tests that hold it up. Null: the one of
     * the store's folder. */
    explicit SequenceShelf(
        SequenceStore store, QThreadPool* threads = nullptr, QObject* parent = nullptr);

    [[nodiscard]] const SequenceStore& store() const { return m_store; }

    /** All of them, sorted as people sort; those that cannot be read with the reason. */
    [[nodiscard]] QFuture<QList<Entry>> all();
    [[nodiscard]] QFuture<Result<SequenceDefinition>> load(const QString& name);

    // As in SequenceStore; what fails is told by failed().
    void save(const SequenceDefinition& definition);
    /** Refused when there is one of that name. */
    void add(const SequenceDefinition& definition);
    void remove(const QString& name);
    void rename(const QString& name, const QString& newName);

Q_SIGNALS:
    void failed(const skein::Error& error);

private:
    template<typename Job>
    [[nodiscard]] auto order(Job job) -> QFuture<decltype(job())>;
    void watch(const QFuture<Result<void>>& done);

    const SequenceStore m_store;
    QThreadPool& m_threads;
};

} // namespace skein
