// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * What this build is made of: the one place for --version, "About" and reports of problems. None of
 * it is translated, so that whoever reads a report can search for it.
 */
struct BuildFacts
{
    QString version;    ///< "0.1.0"
    QString commit;     ///< "e2410cf6a5"; empty: not known (sources without git's memory; tests).
    QString commitDate; ///< "2026-11-22"; empty as commit is.
    QString compiler;   ///< "g++ 12.2.0"
    QString builtForQt; ///< "6.4.2": the one it was compiled with; qVersion() is the one at work.
    QString machine;    ///< "x86_64-little_endian-lp64"

    /** "0.1.0 (e2410cf6a5, 2026-11-22)", or "0.1.0 (unknown commit)". */
    [[nodiscard]] QString versionWithCommit() const;
};

/** The facts of the running program; from any thread, also before there is an application. */
[[nodiscard]] BuildFacts buildFacts();

/** What a program says for --version: "skein 0.1.0 (e2410cf6a5, 2026-11-22)" and the end of the
 * line. */
[[nodiscard]] QString versionLine(const QString& program);

} // namespace skein
