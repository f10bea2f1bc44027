// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceShelf.h"

#include "base/Background.h"
#include "sequence/SequencePools.h"

#include <QPromise>
#include <memory>
#include <utility>

namespace skein {

SequenceShelf::SequenceShelf(SequenceStore store, QThreadPool* threads, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_threads(threads != nullptr ? *threads : SequencePools::of(m_store.folder()))
{}

template<typename Job>
auto SequenceShelf::order(Job job) -> QFuture<decltype(job())>
{
    // Shared, because a std::function has to be copied.
    const auto promise = std::make_shared<QPromise<decltype(job())>>();
    promise->start();
    m_threads.start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

void SequenceShelf::watch(const QFuture<Result<void>>& done)
{
    whenAnswered(done, this, [this](const Result<void>& result) {
        if (!result) {
            Q_EMIT failed(result.error());
        }
    });
}

QFuture<QList<SequenceShelf::Entry>> SequenceShelf::all()
{
    return order([store = m_store] {
        QList<Entry> all;
        const QStringList names = store.names();
        for (const QString& name : names) {
            all.append({name, store.load(name)});
        }
        return all;
    });
}

QFuture<Result<SequenceDefinition>> SequenceShelf::load(const QString& name)
{
    return order([store = m_store, name] { return store.load(name); });
}

void SequenceShelf::save(const SequenceDefinition& definition)
{
    watch(order([store = m_store, definition] { return store.save(definition); }));
}

void SequenceShelf::add(const SequenceDefinition& definition)
{
    watch(order([store = m_store, definition] { return store.add(definition); }));
}

void SequenceShelf::remove(const QString& name)
{
    watch(order([store = m_store, name] { return store.remove(name); }));
}

void SequenceShelf::rename(const QString& name, const QString& newName)
{
    watch(order([store = m_store, name, newName] { return store.rename(name, newName); }));
}

} // namespace skein
