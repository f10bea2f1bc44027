// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

namespace skein {

/** What became of a program that was watched for a moment. */
enum class BriefEnd : quint8 {
    NotStarted,
    StillRuns, ///< It lives on, also when we end.
    Ended,     ///< With the exit code.
    Crashed,
};

struct BriefResult
{
    BriefEnd end = BriefEnd::NotStarted;
    int exitCode = 0;
};

/**
 * Starts @p program, a path, with @p arguments, without input and output, and watches it for
 * @p moment at most; it is never killed. Blocking: not for the GUI thread, whose event loop tidies
 * up behind one that still runs.
 */
[[nodiscard]] BriefResult runBriefly(
    const QString& program, const QStringList& arguments, std::chrono::milliseconds moment);

} // namespace skein
