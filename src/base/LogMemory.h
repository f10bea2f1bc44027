// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

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

    /** From now on also in a file below @p folder, which is made; the files of older runs but one
     * are deleted. Done by another thread; where it fails, the log stays in memory. */
    void keepIn(const QString& folder);
};

/** The folder for keepIn(): "$XDG_STATE_HOME/skein/log". */
[[nodiscard]] QString logFolder();

/** Adds a line that was not printed, such as what a camera's process says. Thread-safe; without a
 * LogMemory nothing happens. */
void rememberInLog(const char* category, const QString& text);

/** What is known now. Thread-safe; reads a file: not for the GUI thread. */
[[nodiscard]] LogTexts readLogTexts();

} // namespace skein
