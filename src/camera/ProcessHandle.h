// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Fd.h"

#include <QString>
#include <sys/types.h>

namespace skein {

/**
 * One running process, held by a descriptor of its folder in /proc.
 *
 * Everything is read and every signal is sent through that one descriptor: should the process end
 * and its number be given to another one, nothing of the other one is read and no signal reaches
 * it (ESRCH). A value that can be moved; functions read small files of the kernel and may be called
 * from any thread, one at a time.
 */
class ProcessHandle final
{
public:
    /** The process that has the number @p pid now. @p proc: where /proc is, for tests. */
    [[nodiscard]] static Result<ProcessHandle> open(
        pid_t pid, const QString& proc = QStringLiteral("/proc"));

    /** Its number while it runs. */
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /** What a person knows it by: its program's file, or the kernel's short name; may be empty. */
    [[nodiscard]] QString name() const;
    /** The program it runs; empty when it belongs to somebody else, or has ended. */
    [[nodiscard]] QString executable() const;
    /** True if it belongs to the user of this program. */
    [[nodiscard]] bool isOwn() const;
    /** True if it has @p file open now. */
    [[nodiscard]] bool holds(const QString& file) const;
    /** True until it has ended; one that nobody has waited for counts as running. */
    [[nodiscard]] bool isRunning() const;

    /** Sends @p signal to this very process; NotFound when it has ended. */
    [[nodiscard]] Result<void> send(int signal) const;
    /** A pidfd of this very process, which becomes readable when it ends. */
    [[nodiscard]] Result<Fd> watch() const;

private:
    ProcessHandle(pid_t pid, Fd folder)
        : m_pid(pid)
        , m_folder(std::move(folder))
    {}
    [[nodiscard]] QByteArray read(const char* file) const;

    pid_t m_pid = 0;
    Fd m_folder;
};

} // namespace skein
