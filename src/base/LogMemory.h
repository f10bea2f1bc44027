// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace skein {

/** What was logged: by this run of the program, and by the one before. */
struct LogTexts
{
    QString now;
    QString before; ///< Empty: there was none, or it is still running.
};

/**
 * Keeps the last of what the program logs, whoever logs it and on whichever thread, for a report of
 * a problem; what is printed stays as it was. Nothing leaves the computer. The memory is bounded,
 * and is a mapped file as soon as keepIn() was heard, so that the log of a run that crashed can be
 * read in the next one. One per process, made in main(); its destructor ends it.
 */
class LogMemory final
{
public:
    LogMemory();
    ~LogMemory();
    LogMemory(const LogMemory&) = delete;
    LogMemory& operator=(const LogMemory&) = delete;

    /** From now on also in a file of @p folder, which is asked and made by another thread, and lies
     * in memory: see memoryFolder(). The files of runs that have ended are deleted, but for the one
     * that logged last. Where it is empty or anything fails, the log stays with this process. */
    void keepIn(std::function<QString()> folder);
};

/** For keepIn(): "log" in the memoryFolder(); empty where there is none. Touches files. */
[[nodiscard]] QString logFolder();

/** Adds a line that was not printed, such as what a camera's process says. Thread-safe; without a
 * LogMemory nothing happens. */
void rememberInLog(const char* category, const QString& text);

/** What is known now. Thread-safe; reads a file: not for the GUI thread. */
[[nodiscard]] LogTexts readLogTexts();

} // namespace skein
