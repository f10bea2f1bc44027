// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <chrono>
#include <memory>

namespace skein {

/**
 * Lets go of a child process without waiting for it.
 *
 * Its stdin is closed, which tells our programs to finish; what it still writes is thrown away. It
 * is killed if it stays longer than @p patience (zero: at once), and reaped by the event loop when
 * it ends. When the program itself ends before, the object is left behind on purpose: QProcess'
 * destructor would kill the child and wait, and the end of stdin has told it already.
 */
void retireProcess(std::unique_ptr<QProcess> process, std::chrono::milliseconds patience);

} // namespace skein
