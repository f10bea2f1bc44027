// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HookOptions.h"

#include "cli/CommandLine.h"

#include <QCommandLineParser>
#include <QDir>

namespace skein {

namespace {

QString eventNames()
{
    QStringList names;
    for (const HookEvent event : hookEvents) {
        names.append(hookEventName(event));
    }
    return names.join(QStringLiteral(", "));
}

/** Reads EVENT=PROGRAM; a sentence when it is none. */
QString readHook(const QString& text, HookDefinition& hook)
{
    const qsizetype equals = text.indexOf(u'=');
    const auto event = hookEventNamed(text.left(equals));
    if (equals < 0 || !event) {
        //: EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them
        return CommandLine::tr("--hook wants EVENT=PROGRAM; the events are %1.").arg(eventNames());
    }
    hook.event = *event;
    hook.program = text.mid(equals + 1);
    if (hook.program.contains(u'/')) {
        hook.program = QDir::current().absoluteFilePath(hook.program);
    }
    return {};
}

} // namespace

QString readHooks(const QCommandLineParser& parser, CliOptions& options)
{
    const QString hookName = QStringLiteral("hook");
    const QString argumentName = QStringLiteral("hook-arg");
    const QStringList given = parser.optionNames();
    if (given.contains(QStringLiteral("hooks"))) {
        options.usesStoredHooks = true;
    }
    if (!given.contains(hookName) && !given.contains(argumentName)) {
        return {};
    }
    QStringList hooks = parser.values(hookName);
    QStringList arguments = parser.values(argumentName);
    // The names come in the order of the command line, the values of each name likewise.
    for (const QString& name : given) {
        if (name == hookName) {
            HookDefinition hook;
            if (const QString problem = readHook(hooks.takeFirst(), hook); !problem.isEmpty()) {
                return problem;
            }
            options.hooks.append(hook);
        } else if (name == argumentName) {
            if (options.hooks.isEmpty()) {
                return CommandLine::tr("--hook-arg belongs to the --hook before it: name that "
                                       "first.");
            }
            options.hooks.last().arguments.append(arguments.takeFirst());
        }
    }
    for (const HookDefinition& hook : std::as_const(options.hooks)) {
        if (const Result<void> checked = checkHook(hook); !checked) {
            return checked.error().message;
        }
    }
    return {};
}

} // namespace skein
