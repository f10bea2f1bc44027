// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Background.h"
#include "sequence/Pending.h"

#include <QFuture>

namespace skein {

/** Lets a coroutine wait for @p future; @p context must outlive the coroutine. */
template<typename T>
[[nodiscard]] SequenceTask<T> taskOf(const QFuture<Result<T>>& future, QObject* context)
{
    const Pending<T> pending;
    SequenceTask<T> task = pending.result();
    // Only this holds the other end: an answer that is dropped ends the wait, too.
    whenAnswered(future, context, [pending](const Result<T>& result) { pending.answer(result); });
    return task;
}

/** The same; answers StopToken::stopped() as soon as @p stop is stopped. */
template<typename T>
[[nodiscard]] SequenceTask<T> taskOf(QFuture<Result<T>> future, QObject* context, StopToken stop)
{
    if (stop.isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    const Pending<T> pending;
    const StopWatch watch =
        stop.onStop([pending] { pending.answer(tl::unexpected(StopToken::stopped())); });
    whenAnswered(future, context, [pending](const Result<T>& result) { pending.answer(result); });
    Result<T> result = co_await pending.result();
    co_return result;
}

} // namespace skein
