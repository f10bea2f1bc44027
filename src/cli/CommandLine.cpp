// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "base/Programs.h"
#include "cli/ImportOptions.h"

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

QString tr(const char* text)
{
    return CommandLine::tr(text);
}

QString commandList()
{
    return tr("Commands:\n"
              "  list                   Show the cameras that are connected.\n"
              "  summary                Show what the driver says about the camera.\n"
              "  config [NAME[=VALUE]]  Show all settings or one, or change one.\n"
              "  capture                Take pictures and save them.\n"
              "  tether                 Save what is taken with the camera's own shutter.\n"
              "  import [list] [NAME]   Save earlier photographs from the camera's card, or list "
              "them.\n"
              "  preview                Save frames of live view.\n"
              "  hashes                 Write a list of the hashes of a session's photographs.");
}

/** Which commands know an option, and the option. */
struct KnownOption
{
    QCommandLineOption option;
    QStringList commands;
};

QList<KnownOption> knownOptions()
{
    const QString list = QStringLiteral("list");
    const QString summary = QStringLiteral("summary");
    const QString config = QStringLiteral("config");
    const QString capture = QStringLiteral("capture");
    const QString tether = QStringLiteral("tether");
    const QString import = QStringLiteral("import");
    const QString preview = QStringLiteral("preview");
    const QString hashes = QStringLiteral("hashes");
    const QStringList withCamera{summary, config, capture, tether, import, preview};
    const QStringList withSession{capture, tether, import, preview};
    const QStringList every{list, summary, config, capture, tether, import, preview, hashes};
    return {
        {{QStringLiteral("camera"),
             tr("Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, "
                "or \"virtual\" to start a camera that is not real. Default: the only camera "
                "that is connected."),
             QStringLiteral("PORT")},
            withCamera},
        {{QStringLiteral("virtual-options"),
             tr("Start the virtual camera with these options, separated by spaces."),
             QStringLiteral("OPTIONS")},
            withCamera},
        {{QStringLiteral("session"),
             tr("Save photographs in the folder DIR, which is made if need be. Default: "
                "Skein/<date> in the Pictures folder."),
             QStringLiteral("DIR")},
            withSession + QStringList{hashes}},
        {{QStringLiteral("backup"),
             tr("Copy each photograph to the folder DIR, which must be there, on another disk or "
                "in "
                "the network, too."),
             QStringLiteral("DIR")},
            {capture, tether, import}},
        {{QStringLiteral("pattern"),
             tr("Name photographs after the pattern P: \"man skein-cli\" tells what it may "
                "contain."),
             QStringLiteral("P")},
            withSession},
        {{QStringLiteral("job"), tr("What {job} stands for in the pattern."),
             QStringLiteral("TEXT")},
            withSession},
        {{QStringLiteral("delete-from-camera"),
             tr("Delete each photograph from the camera's card once it is saved.")},
            withSession},
        {{QStringLiteral("count"), tr("Take N pictures (1)."), QStringLiteral("N"),
             QStringLiteral("1")},
            {capture}},
        {{QStringLiteral("delay"), tr("Self-timer: wait S seconds before the first picture."),
             QStringLiteral("S"), QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("interval"), tr("Press the shutter every S seconds."), QStringLiteral("S"),
             QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("bulb"), tr("End bulb exposures after S seconds."), QStringLiteral("S"),
             QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("seconds"), tr("Stop after S seconds. Default: when interrupted."),
             QStringLiteral("S")},
            {tether}},
        {{QStringLiteral("missed"),
             tr("What to do with photographs that were taken since this session last saw the "
                "camera: \"fetch\" them, or \"skip\" them. Default: fetch."),
             QStringLiteral("fetch|skip"), QStringLiteral("fetch")},
            {tether}},
        {{QStringLiteral("all"), tr("Everything on the card, also what the session has already.")},
            {import}},
        {{QStringLiteral("new"), tr("What the session does not have yet. This is the default.")},
            {import}},
        {{QStringLiteral("since"),
             tr("What was taken at DATE or later, by the camera's clock: 2026-05-31 or "
                "2026-05-31T14:30; of that, what the session does not have yet."),
             QStringLiteral("DATE")},
            {import}},
        {{QStringLiteral("frames"), tr("Save N frames (1); 0 goes on until interrupted."),
             QStringLiteral("N"), QStringLiteral("1")},
            {preview}},
        {{QStringLiteral("out"), tr("Save frames in the folder DIR. Default: where you are."),
             QStringLiteral("DIR"), QStringLiteral(".")},
            {preview}},
        {{QStringLiteral("json"), tr("Print one JSON object per line.")}, every},
        {{QStringLiteral("verbose"), tr("Tell on standard error what goes on.")}, every},
        {{{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")}, every},
        {{{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")}, every},
    };
}

CommandLine wrong(const QString& sentence)
{
    CommandLine line;
    line.text = sentence + u'\n' + tr("Call \"skein-cli --help\" to see what it understands.");
    return line;
}

/** Adds the options of @p command, or all when it is empty. */
void addOptions(QCommandLineParser& parser, const QString& command)
{
    for (const KnownOption& known : knownOptions()) {
        if (command.isEmpty() || known.commands.contains(command)) {
            parser.addOption(known.option);
        }
    }
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
        return tr("--count wants a whole number, 1 or more.");
    }
    if (command == QLatin1String("capture") &&
        !readNumber(parser, interval, 0, maximumSeconds, options.intervalSeconds)) {
        return tr("--interval wants a number of seconds, 0 or more.");
    }
    if (command == QLatin1String("capture") && !readNumber(parser, QStringLiteral("delay"), 0,
                                                   longestDelaySeconds, options.delaySeconds)) {
        return tr("--delay wants a number of seconds, from 0 to %1.").arg(longestDelaySeconds);
    }
    if (command == QLatin1String("capture") &&
        !readNumber(parser, QStringLiteral("bulb"), 0, longestBulbSeconds, options.bulbSeconds)) {
        return tr("--bulb wants a number of seconds, from 0 to %1.").arg(longestBulbSeconds);
    }
    if (command == QLatin1String("tether") && parser.isSet(seconds)) {
        double value = 0;
        if (!readNumber(parser, seconds, 0, maximumSeconds, value)) {
            return tr("--seconds wants a number of seconds, 0 or more.");
        }
        options.tetherSeconds = value;
    }
    if (command == QLatin1String("preview") && !readWhole(parser, frames, 0, options.frames)) {
        return tr("--frames wants a whole number, 0 or more.");
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
            return tr("--%1 wants a value that is not empty.").arg(text.name);
        }
        if (given.contains(text.name)) {
            text.target = parser.value(text.name);
        }
    }
    if (given.contains(QStringLiteral("virtual-options"))) {
        if (options.camera != QLatin1String("virtual")) {
            return tr("--virtual-options goes with \"--camera virtual\" only.");
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
               : tr("--missed wants \"fetch\" or \"skip\".");
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
    return options.settingName.isEmpty() ? tr("config wants NAME or NAME=VALUE.") : QString();
}

/** Everything after the name of the command is known. */
CommandLine parseCommand(const QString& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    if (!parser.parse(arguments)) {
        return wrong(tr("%1: %2").arg(command, parser.errorText()));
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
    if (problem.isEmpty() && command == QLatin1String("import")) {
        problem = readImport(parser, rest, line.options);
        rest.clear();
    }
    if (problem.isEmpty() && command == QLatin1String("config")) {
        problem = readSetting(rest, line.options);
        rest = rest.mid(1);
    }
    if (problem.isEmpty() && !rest.isEmpty()) {
        problem = tr("%1 does not know what to do with \"%2\".").arg(command, rest.first());
    }
    if (!problem.isEmpty()) {
        return wrong(problem);
    }
    line.kind = CommandLine::Kind::Run;
    return line;
}

CommandLine help(const QString& command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Takes pictures with a camera that is connected to the computer, and saves them.") +
        QStringLiteral("\n\n") + commandList());
    addOptions(parser, command);
    parser.addPositionalArgument(
        command.isEmpty() ? QStringLiteral("COMMAND") : command, tr("What to do."));
    CommandLine line;
    line.kind = CommandLine::Kind::ShowText;
    line.text = parser.helpText();
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser all;
    addOptions(all, {});
    if (!all.parse(arguments)) {
        return wrong(all.errorText());
    }
    const QStringList words = all.positionalArguments();
    const QString command = words.value(0);
    static const QStringList commands{QStringLiteral("list"), QStringLiteral("summary"),
        QStringLiteral("config"), QStringLiteral("capture"), QStringLiteral("tether"),
        QStringLiteral("import"), QStringLiteral("preview"), QStringLiteral("hashes")};
    if (all.isSet(QStringLiteral("version"))) {
        CommandLine line;
        line.kind = Kind::ShowText;
        line.text = QStringLiteral("skein-cli ") + skeinVersion() + u'\n';
        return line;
    }
    if (all.isSet(QStringLiteral("help"))) {
        return help(commands.contains(command) ? command : QString());
    }
    if (words.isEmpty()) {
        return wrong(tr("What shall be done? Name a command."));
    }
    if (!commands.contains(command)) {
        return wrong(tr("There is no command \"%1\".").arg(command));
    }
    return parseCommand(command, arguments);
}

} // namespace skein
