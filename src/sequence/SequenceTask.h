// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoroFwd>

namespace skein {

/**
 * What an asynchronous call of a sequence gives: wait for it with co_await. Who only declares or
 * overrides such calls needs no more than this header; who waits or is a coroutine includes
 * <QCoroTask>, too.
 *
 * Dropping a task does not stop it (QCoro 0.8): it runs to its end. What it refers to has to live
 * so long; SequenceRunner sees to that for everything a sequence uses. All on one thread.
 */
template<typename T>
using SequenceTask = QCoro::Task<Result<T>>;

} // namespace skein
