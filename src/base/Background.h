// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <thread>
#include <utility>

namespace skein {

/**
 * Answers @p question on a thread of its own that nobody waits for: what it asks, a disk on the
 * network perhaps, may never answer. @p question must hold all it needs. Reentrant.
 */
template<typename Question>
[[nodiscard]] auto askInBackground(Question question) -> QFuture<decltype(question())>
{
    QPromise<decltype(question())> promise;
    promise.start();
    auto future = promise.future();
    std::thread([promise = std::move(promise), question = std::move(question)]() mutable {
        promise.addResult(question());
        promise.finish();
    }).detach();
    return future;
}

/**
 * Calls @p then with the answer of @p future, on the thread of @p context, unless that has gone or
 * the question was dropped. To be called there. For futures that other threads answer:
 * QFuture::then() of Qt 6.4 reads its context on their thread, where it may just be going.
 */
template<typename T, typename Then>
void whenAnswered(const QFuture<T>& future, QObject* context, Then then)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                then(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace skein
