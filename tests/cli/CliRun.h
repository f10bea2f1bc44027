// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace skein {

/** What skein-cli said and how it ended. */
struct CliRun
{
    int exitCode = -1; ///< -1: it crashed or had to be stopped by the test.
    QString out;
    QString err;

    [[nodiscard]] QStringList lines() const;
    /** The lines of standard output as JSON objects; empty when one is none. */
    [[nodiscard]] QList<QJsonObject> objects() const;
    /** The first line of standard error names the program and is a whole sentence. */
    [[nodiscard]] bool isSentence() const;
    /** Exit code and output, for the message of a failed check. */
    [[nodiscard]] QByteArray all() const;
};

/** Path of a program that belongs to this build. */
[[nodiscard]] QString builtProgram(const char* name);

/** Runs skein-cli as a user would, without a terminal. */
[[nodiscard]] CliRun runCli(const QStringList& arguments);

/** Runs any program the same way. */
[[nodiscard]] CliRun runProgram(const QString& program, const QStringList& arguments);

/** Waits for a started program and takes what is left to read. */
[[nodiscard]] CliRun finish(QProcess& process);

/** "--camera virtual" with a small and quick virtual camera, and @p more for it. */
[[nodiscard]] QStringList virtualCamera(const QString& more = {});

} // namespace skein
