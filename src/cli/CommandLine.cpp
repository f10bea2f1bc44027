// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "base/BuildFacts.h"
#include "base/HelpText.h"
#include "cli/HookOptions.h"
#include "cli/ImportOptions.h"
#include "cli/OptionTable.h"

#include <QCommandLineParser>
#include <cmath>

namespace skein {

namespace {

constexpr int maximumCount = 1'000'000;
constexpr double maximumSeconds = 10'000'000;
/** Of a bulb exposure: four hours, longer than any battery holds a shutter open. */
constexpr double longestBulbSeconds = 4 * 3600.0;
/** Before the first picture: a day, as for a sunrise. */
constexpr double longestDelaySeconds = 24 * 3600.0;

CommandLine wrong(const QString& sentence)
{
    CommandLine line;
    line.text =
        sentence + u'\n' + CommandLine::tr("Call \"skein-cli --help\" to see what it understands.");
    return line;
}

/** Those of @p command, or all when it is empty. */
QList<QCommandLineOption> optionsOf(const QString& command)
{
    QList<QCommandLineOption> options;
    for (const KnownOption& known : knownOptions()) {
        if (command.isEmpty() || known.commands.contains(command)) {
            options.append(known.option);
        }
    }
    return options;
}

/** Reads a number option into @p target; false when it is not one within the limits. */
bool readNumber(const QCommandLineParser& parser, const QString& name, double minimum,
    double maximum, double& target)
{
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < minimum || value > maximum) {
        return false;
    }
    target = value;
    return true;
}

bool readWhole(const QCommandLineParser& parser, const QString& name, int minimum, int& target)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < minimum || value > maximumCount) {
        return false;
    }
    target = value;
    return true;
}

/** Reads the numbers; a sentence when one is wrong, else nothing. */
QString readNumbers(const QCommandLineParser& parser, CliOptions& options)
{
    const QString count = QStringLiteral("count");
    const QString interval = QStringLiteral("interval");
    const QString seconds = QStringLiteral("seconds");
    const QString frames = QStringLiteral("frames");
    const QString& command = options.command;
    if (command == QLatin1String("capture") && !readWhole(parser, count, 1, options.count)) {
        return CommandLine::tr("--count wants a whole number, 1 or more.");
    }
    if (command == QLatin1String("capture") &&
        !readNumber(parser, interval, 0, maximumSeconds, options.intervalSeconds)) {
        return CommandLine::tr("--interval wants a number of seconds, 0 or more.");
    }
    if (command == QLatin1String("capture") && !readNumber(parser, QStringLiteral("delay"), 0,
                                                   longestDelaySeconds, options.delaySeconds)) {
        //: %1 is a number
        return CommandLine::tr("--delay wants a number of seconds, from 0 to %1.")
            .arg(longestDelaySeconds);
    }
    if (command == QLatin1String("capture") &&
        !readNumber(parser, QStringLiteral("bulb"), 0, longestBulbSeconds, options.bulbSeconds)) {
        //: %1 is a number
        return CommandLine::tr("--bulb wants a number of seconds, from 0 to %1.")
            .arg(longestBulbSeconds);
    }
    if (command == QLatin1String("tether") && parser.isSet(seconds)) {
        double value = 0;
        if (!readNumber(parser, seconds, 0, maximumSeconds, value)) {
            return CommandLine::tr("--seconds wants a number of seconds, 0 or more.");
        }
        options.tetherSeconds = value;
    }
    if (command == QLatin1String("preview") && !readWhole(parser, frames, 0, options.frames)) {
        return CommandLine::tr("--frames wants a whole number, 0 or more.");
    }
    return {};
}

QString readTexts(const QCommandLineParser& parser, CliOptions& options)
{
    const struct
    {
        QString name;
        QString& target;
    } texts[] = {
        {QStringLiteral("camera"), options.camera},
        {QStringLiteral("session"), options.session},
        {QStringLiteral("backup"), options.backup},
        {QStringLiteral("pattern"), options.pattern},
        {QStringLiteral("job"), options.job},
        {QStringLiteral("out"), options.outFolder},
    };
    const QStringList given = parser.optionNames();
    for (const auto& text : texts) {
        if (given.contains(text.name) && parser.value(text.name).isEmpty()) {
            //: %1 is the name of an option
            return CommandLine::tr("--%1 wants a value that is not empty.").arg(text.name);
        }
        if (given.contains(text.name)) {
            text.target = parser.value(text.name);
        }
    }
    if (given.contains(QStringLiteral("virtual-options"))) {
        if (options.camera != QLatin1String("virtual")) {
            return CommandLine::tr("--virtual-options goes with \"--camera virtual\" only.");
        }
        options.virtualArguments =
            parser.value(QStringLiteral("virtual-options")).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

QString readMissed(const QCommandLineParser& parser, CliOptions& options)
{
    if (options.command != QLatin1String("tether")) {
        return {};
    }
    const QString missed = parser.value(QStringLiteral("missed"));
    options.fetchMissed = missed == QLatin1String("fetch");
    return options.fetchMissed || missed == QLatin1String("skip")
               ? QString()
               : CommandLine::tr("--missed wants \"fetch\" or \"skip\".");
}

QString readSetting(const QStringList& arguments, CliOptions& options)
{
    if (arguments.isEmpty()) {
        return {};
    }
    const QString& text = arguments.first();
    const qsizetype equals = text.indexOf(u'=');
    options.settingName = equals < 0 ? text : text.left(equals);
    if (equals >= 0) {
        options.settingValue = text.mid(equals + 1);
    }
    return options.settingName.isEmpty() ? CommandLine::tr("config wants NAME or NAME=VALUE.")
                                         : QString();
}

QString readSequence(
    const QCommandLineParser& parser, const QStringList& arguments, CliOptions& options)
{
    options.sequence = arguments.value(0);
    options.listOnly = parser.isSet(QStringLiteral("list"));
    options.checkOnly = parser.isSet(QStringLiteral("check"));
    if (options.listOnly != options.sequence.isEmpty()) {
        return CommandLine::tr(
            "sequence wants a file or the name of a sequence that is kept, or --list.");
    }
    return {};
}

/** Everything after the name of the command is known. */
CommandLine parseCommand(const QString& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(optionsOf(command));
    if (!parser.parse(arguments)) {
        //: %1 is a command, such as capture, %2 a sentence: what is wrong
        return wrong(CommandLine::tr("%1: %2").arg(command, parser.errorText()));
    }
    CommandLine line;
    line.options.command = command;
    line.options.outFolder = QStringLiteral(".");
    line.options.json = parser.isSet(QStringLiteral("json"));
    line.options.verbose = parser.isSet(QStringLiteral("verbose"));
    line.options.deleteFromCamera =
        parser.optionNames().contains(QStringLiteral("delete-from-camera"));
    QStringList rest = parser.positionalArguments().mid(1);
    QString problem = readTexts(parser, line.options);
    if (problem.isEmpty()) {
        problem = readNumbers(parser, line.options);
    }
    if (problem.isEmpty()) {
        problem = readMissed(parser, line.options);
    }
    if (problem.isEmpty()) {
        problem = readHooks(parser, line.options);
    }
    if (problem.isEmpty() && command == QLatin1String("import")) {
        problem = readImport(parser, rest, line.options);
        rest.clear();
    }
    if (problem.isEmpty() && command == QLatin1String("sequence")) {
        problem = readSequence(parser, rest, line.options);
        rest = rest.mid(1);
    }
    if (problem.isEmpty() && command == QLatin1String("config")) {
        problem = readSetting(rest, line.options);
        rest = rest.mid(1);
    }
    if (problem.isEmpty() && !rest.isEmpty()) {
        problem =
            //: %1 is a command, such as capture, %2 what was typed
            CommandLine::tr("%1 does not know what to do with \"%2\".").arg(command, rest.first());
    }
    if (!problem.isEmpty()) {
        return wrong(problem);
    }
    line.kind = CommandLine::Kind::Run;
    return line;
}

CommandLine help(const QString& command)
{
    HelpText text{QStringLiteral("skein-cli"),
        command.isEmpty() ? QStringLiteral("COMMAND") : command,
        CommandLine::tr(
            "Takes pictures with a camera that is connected to the computer, and saves them.") +
            QStringLiteral("\n\n") + commandList() + QStringLiteral("\n\n") +
            CommandLine::tr("Exit status: 0 when all was done, 1 when something failed or was left "
                            "out, 2 for wrong usage."),
        optionsOf(command), CommandLine::tr("What to do.")};
    CommandLine line;
    line.kind = CommandLine::Kind::ShowText;
    line.text = text.text();
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser all;
    all.addOptions(optionsOf({}));
    if (!all.parse(arguments)) {
        return wrong(all.errorText());
    }
    const QStringList words = all.positionalArguments();
    const QString command = words.value(0);
    static const QStringList commands{QStringLiteral("list"), QStringLiteral("summary"),
        QStringLiteral("config"), QStringLiteral("capture"), QStringLiteral("tether"),
        QStringLiteral("import"), QStringLiteral("sequence"), QStringLiteral("preview"),
        QStringLiteral("hashes")};
    if (all.isSet(QStringLiteral("version"))) {
        CommandLine line;
        line.kind = Kind::ShowText;
        line.text = versionLine(QStringLiteral("skein-cli"));
        return line;
    }
    if (all.isSet(QStringLiteral("help"))) {
        return help(commands.contains(command) ? command : QString());
    }
    if (words.isEmpty()) {
        return wrong(CommandLine::tr("What shall be done? Name a command."));
    }
    if (!commands.contains(command)) {
        //: %1 is what was typed
        return wrong(CommandLine::tr("There is no command \"%1\".").arg(command));
    }
    return parseCommand(command, arguments);
}

} // namespace skein
