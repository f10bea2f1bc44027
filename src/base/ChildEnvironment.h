// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace skein {

/**
 * What programs of ours that are started are told in their environment, beside what this one has.
 * The own environment stays as it is: other threads, and libraries of C, read it without a lock.
 * Thread-safe.
 */
namespace childEnvironment {

void tell(const QString& name, const QString& value);
/** For QProcess::setProcessEnvironment(). */
[[nodiscard]] QProcessEnvironment get();

} // namespace childEnvironment

} // namespace skein
