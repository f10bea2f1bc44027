// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QJsonDocument>

namespace skein {

namespace {

/** The limit of the longest promise (ten seconds) and room for a busy machine. */
constexpr int patienceMs = 40'000;

} // namespace

QStringList CliRun::lines() const
{
    return out.split(u'\n', Qt::SkipEmptyParts);
}

QList<QJsonObject> CliRun::objects() const
{
    QList<QJsonObject> objects;
    for (const QString& line : lines()) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject()) {
            return {};
        }
        objects << document.object();
    }
    return objects;
}

bool CliRun::isSentence() const
{
    const QString sentence = err.section(u'\n', 0, 0);
    return sentence.startsWith(QStringLiteral("skein-cli: ")) &&
           (sentence.endsWith(u'.') || sentence.endsWith(u'?')) &&
           !err.contains(QStringLiteral("%1"));
}

QByteArray CliRun::all() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n--- out\n" + out.toLocal8Bit() +
           "--- err\n" + err.toLocal8Bit();
}

QString builtProgram(const char* name)
{
    return QStringLiteral(SKEIN_PROGRAMS_DIR "/") + QString::fromLatin1(name);
}

CliRun runCli(const QStringList& arguments)
{
    return runProgram(builtProgram("skein-cli"), arguments);
}

CliRun runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    return finish(process);
}

CliRun finish(QProcess& process)
{
    CliRun run;
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.out = QString::fromLocal8Bit(process.readAllStandardOutput());
    run.err = QString::fromLocal8Bit(process.readAllStandardError());
    return run;
}

QStringList virtualCamera(const QString& more)
{
    return {QStringLiteral("--camera"), QStringLiteral("virtual"),
        QStringLiteral("--virtual-options"),
        QStringLiteral("--megapixels 1 --capture-ms 0 ") + more};
}

} // namespace skein
