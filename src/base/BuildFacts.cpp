// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BuildFacts.h"

#include "base/Programs.h"

#include <QSysInfo>

// Written by cmake/WriteCommit.cmake and linked by programs only (skein_program): the tests would
// have to be linked anew after each commit. Weak, therefore: their addresses are null there.
extern "C" {
[[gnu::weak]] extern const char skein_commit[];
[[gnu::weak]] extern const char skein_commit_date[];
}

namespace skein {

namespace {

QString textAt(const char* text)
{
    return text == nullptr ? QString() : QString::fromLatin1(text);
}

QString compilerName()
{
#if defined(__clang__)
    return QStringLiteral("clang++ %1.%2.%3")
        .arg(__clang_major__)
        .arg(__clang_minor__)
        .arg(__clang_patchlevel__);
#else
    return QStringLiteral("g++ %1.%2.%3")
        .arg(__GNUC__)
        .arg(__GNUC_MINOR__)
        .arg(__GNUC_PATCHLEVEL__);
#endif
}

} // namespace

QString BuildFacts::versionWithCommit() const
{
    return commit.isEmpty() ? version + QStringLiteral(" (unknown commit)")
                            : QStringLiteral("%1 (%2, %3)").arg(version, commit, commitDate);
}

BuildFacts buildFacts()
{
    return {skeinVersion(), textAt(skein_commit), textAt(skein_commit_date), compilerName(),
        QStringLiteral(QT_VERSION_STR), QSysInfo::buildAbi()};
}

QString versionLine(const QString& program)
{
    return program + u' ' + buildFacts().versionWithCommit() + u'\n';
}

} // namespace skein
