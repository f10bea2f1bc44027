// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace skein {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(skein::CommandLine)
};

struct NumberRange
{
    const char* option;
    double minimum;
    double maximum;
};

constexpr NumberRange port{"port", 0, 65535};
constexpr NumberRange megapixels{"megapixels", 1, 100};
constexpr NumberRange fps{"fps", 1, 1000};
constexpr NumberRange captureMs{"capture-ms", 0, 600000};
constexpr NumberRange cardMb{"card-mb", 1, 1e7};
constexpr NumberRange moreSettings{"more-settings", 0, 2000};

/** Reads a number into @p target when the option was given; false when it is no such number. */
template<typename T>
bool readNumber(const QCommandLineParser& parser, const NumberRange& range, T& target)
{
    const QString option = QString::fromLatin1(range.option);
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || value < range.minimum || value > range.maximum)
        return false;
    target = static_cast<T>(value);
    return true;
}

void addOptions(QCommandLineParser& parser)
{
    const QString number = QStringLiteral("N");
    const QString folder = QStringLiteral("DIR");
    parser.addOptions({
        {QStringLiteral("listen"),
            Texts::tr("Listen on this address; other computers can then reach the camera."),
            QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), Texts::tr("TCP port, or 0 for a free one (default: 15740)."),
            number},
        {QStringLiteral("model"), Texts::tr("Model the camera claims to be (default: D850)."),
            QStringLiteral("NAME")},
        //: option of the command line; says what it gives the camera
        {QStringLiteral("serial"), Texts::tr("Serial number."), QStringLiteral("TEXT")},
        {QStringLiteral("megapixels"), Texts::tr("Size of the sensor, 1 to 100 (default: 24)."),
            number},
        {QStringLiteral("fps"), Texts::tr("At most so many live pictures a second."), number},
        {QStringLiteral("capture-ms"),
            Texts::tr("Milliseconds from the order to the picture (default: 300)."), number},
        {QStringLiteral("shots"), Texts::tr("Hand out the files of this folder as photographs."),
            folder},
        {QStringLiteral("card"), Texts::tr("Use this folder as the memory card."), folder},
        {QStringLiteral("card-mb"), Texts::tr("Capacity of the memory card in megabytes."), number},
        {QStringLiteral("more-settings"),
            Texts::tr("So many settings more, without names, as large cameras have them."), number},
        {QStringLiteral("without"),
            Texts::tr("A camera that lacks this setting. May be given several times."),
            QStringLiteral("NAME")},
        {QStringLiteral("live-clock"),
            Texts::tr("For measuring: paint the time (milliseconds of the computer's monotonic "
                      "clock) into each live picture, in blocks that a program can read.")},
        {QStringLiteral("exit-with-stdin"), Texts::tr("End when standard input is closed.")},
        {QStringLiteral("fault"),
            Texts::tr("For tests: play a fault. KIND is garbage (answers nonsense), "
                      "stall-after=N (falls silent in the middle of the Nth data transfer), "
                      "drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME "
                      "(does not take that setting), ignore-set=NAME (says yes and does nothing), "
                      "silent-set=NAME (never answers), no-events (never has any to tell), "
                      "silent-events (never answers when asked for them), body-locks (shutter "
                      "and dials are dead while the computer has the controls) or "
                      "odd-setting=WHAT (one more, that no camera should have: choices, "
                      "upside-down, no-text and others). May be given several times.") +
                u' ' + FaultRule::usage(),
            QStringLiteral("KIND")},
    });
}

QString describe(const NumberRange& range)
{
    //: %1 is the name of an option, %2 and %3 are numbers
    return Texts::tr("The option --%1 needs a number from %2 to %3.")
        .arg(QString::fromLatin1(range.option))
        .arg(range.minimum, 0, 'f', 0)
        .arg(range.maximum, 0, 'f', 0);
}

} // namespace

Result<CameraOptions> parseCommandLine(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr(
        "A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.\n"
        "The first line on standard output is the port for libgphoto2 programs.\n\n"
        "Standard input takes one order a line, each answered by \"ok\" or \"error: ...\":\n"
        "press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), "
        "tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), "
        "shake N (how far the live picture jumps between two frames, in thousandths of its "
        "width), "
        "live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is "
        "wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, "
        "replug."));
    // Qt's own option would tell of one for everything that Qt understands.
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help."));
    parser.addOption(help);
    parser.addVersionOption();
    addOptions(parser);

    CameraOptions options;
    const auto wrong = [](const QString& message) {
        return failure(ErrorKind::InvalidArgument, message);
    };
    if (!parser.parse(app.arguments()))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        //: %1 is what was typed
        return wrong(Texts::tr("Unexpected argument \"%1\". Try --help.")
                         .arg(parser.positionalArguments().constFirst()));
    double cardMegabytes = 0;
    if (!readNumber(parser, port, options.port))
        return wrong(describe(port));
    if (!readNumber(parser, megapixels, options.megapixels))
        return wrong(describe(megapixels));
    if (!readNumber(parser, fps, options.framesPerSecond))
        return wrong(describe(fps));
    if (!readNumber(parser, captureMs, options.captureMs))
        return wrong(describe(captureMs));
    if (!readNumber(parser, cardMb, cardMegabytes))
        return wrong(describe(cardMb));
    if (!readNumber(parser, moreSettings, options.moreSettings))
        return wrong(describe(moreSettings));
    options.cardBytes = static_cast<qint64>(cardMegabytes * 1e6);
    if (!options.address.setAddress(parser.value(QStringLiteral("listen"))))
        return wrong(
            //: %1 is what was typed
            Texts::tr("\"%1\" is not an address. Give a numeric address such as 127.0.0.1.")
                .arg(parser.value(QStringLiteral("listen"))));
    const QStringList faults = parser.values(QStringLiteral("fault"));
    for (const QString& fault : faults) {
        if (options.faults.add(fault))
            continue;
        const auto rule = FaultRule::parse(fault);
        if (!rule)
            //: %1 is what was typed
            return wrong(Texts::tr("Unknown fault \"%1\". Try --help.").arg(fault));
        options.faultRules.append(*rule);
    }
    if (parser.isSet(QStringLiteral("model")))
        options.model = parser.value(QStringLiteral("model"));
    if (parser.isSet(QStringLiteral("serial")))
        options.serial = parser.value(QStringLiteral("serial"));
    options.shots = parser.value(QStringLiteral("shots"));
    options.card = parser.value(QStringLiteral("card"));
    options.without = parser.values(QStringLiteral("without"));
    options.hasLiveClock = parser.isSet(QStringLiteral("live-clock"));
    options.exitWithStdin = parser.isSet(QStringLiteral("exit-with-stdin"));
    return options;
}

} // namespace skein
