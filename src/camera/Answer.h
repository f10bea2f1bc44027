// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <memory>
#include <utility>

namespace skein {

/**
 * The giving end of one operation: its future is answered exactly once.
 *
 * give() returns at once and the future is finished from the event loop, so that a continuation may
 * call back into the giver, or destroy it. Copies share the one answer (std::function wants to copy
 * what it holds, hence the shared_ptr); when the last copy goes without one, Cancelled is answered.
 * Thread-bound.
 */
template<typename T>
class Answer final
{
public:
    Answer()
        : m_state(std::make_shared<State>())
    {}

    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise->future(); }

    /** The first answer counts; any later one is ignored. */
    void give(Result<T> result) const { m_state->give(std::move(result)); }

    /** A future that is answered already: for calls that are refused or done at once. */
    [[nodiscard]] static QFuture<Result<T>> ready(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }

private:
    struct State
    {
        State() { promise->start(); }
        ~State()
        {
            if (!isGiven) {
                give(failure(ErrorKind::Cancelled,
                    QCoreApplication::translate("skein::Answer",
                        "The operation was stopped because its camera was closed.")));
            }
        }
        State(const State&) = delete;
        State& operator=(const State&) = delete;

        void give(Result<T> result)
        {
            if (isGiven || !QCoreApplication::instance()) {
                return;
            }
            isGiven = true;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [promise = promise, answer = std::move(result)] {
                    promise->addResult(answer);
                    promise->finish();
                },
                Qt::QueuedConnection);
        }

        /** Shared with the queued call that finishes it, which may outlive this. */
        std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();
        bool isGiven = false;
    };

    std::shared_ptr<State> m_state;
};

} // namespace skein
