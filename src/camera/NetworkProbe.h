// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QString>
#include <chrono>

namespace skein {

/**
 * Finds out why no camera could be connected at @p port ("ptpip:10.0.0.5:5000:5000"), and answers
 * with @p error in words that say so: nobody is there, the port is closed, or somebody is there who
 * turns us away. Only after a failure: some cameras take one connection and no second.
 *
 * Errors that no network explains come back as they are. Never blocks; answers from the event loop
 * within @p limit.
 */
[[nodiscard]] QFuture<Result<Error>> explainNetworkFailure(const QString& port, const Error& error,
    std::chrono::milliseconds limit = std::chrono::milliseconds(4'000));

} // namespace skein
