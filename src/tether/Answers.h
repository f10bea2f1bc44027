// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QPromise>

namespace skein {

/** A future that has its answer already. */
template<typename T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/** Gives @p promise its one answer. */
template<typename T>
void answer(QPromise<Result<T>>& promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace skein
