// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "base/Programs.h"
#include "session/FileNamer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace skein {

namespace {

CommandLine ending(int exitCode, const QString& output)
{
    CommandLine line;
    line.ends = true;
    line.exitCode = exitCode;
    line.output = output;
    return line;
}

CommandLine wrongUsage(const QString& sentence)
{
    return ending(2, CommandLine::tr("skein: %1\nTry “skein --help”.\n").arg(sentence));
}

bool isPort(const QString& text)
{
    return text.startsWith(QLatin1String("usb:")) || text.startsWith(QLatin1String("ptpip:"));
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Tethered shooting: live view, settings, capture and safe keeping of photographs."));
    const QCommandLineOption camera(QStringLiteral("camera"),
        tr("Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera)."),
        QStringLiteral("PORT"));
    const QCommandLineOption simulated(
        QStringLiteral("virtual-camera"), tr("Start the virtual camera and connect it."));
    const QCommandLineOption pattern(QStringLiteral("pattern"),
        tr("Name new photographs after PATTERN."), QStringLiteral("PATTERN"));
    const QCommandLineOption deletes(QStringLiteral("delete-from-camera"),
        tr("Delete photographs from the camera's card once they are safe in the session."));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    parser.addOptions({camera, simulated, pattern, deletes, help, version});
    parser.addPositionalArgument(QStringLiteral("SESSION"),
        tr("The session's folder, created if need be; without it today's folder below Pictures."),
        QStringLiteral("[SESSION]"));

    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(help)) {
        return ending(0, parser.helpText());
    }
    if (parser.isSet(version)) {
        return ending(0, QStringLiteral("skein %1\n").arg(skeinVersion()));
    }
    CommandLine line;
    const QStringList folders = parser.positionalArguments();
    if (folders.size() > 1) {
        return wrongUsage(tr("Only one session folder can be named, not %1.").arg(folders.size()));
    }
    if (!folders.isEmpty()) {
        if (folders.first().isEmpty()) {
            return wrongUsage(tr("The session folder has no name."));
        }
        line.session = QDir::cleanPath(QFileInfo(folders.first()).absoluteFilePath());
    }
    const QString port = parser.value(camera);
    const bool namesVirtual = port == QLatin1String("virtual");
    if (parser.isSet(camera) && !namesVirtual && !isPort(port)) {
        return wrongUsage(tr("“%1” is no camera port. A port looks like usb:001,005 or "
                             "ptpip:192.168.1.20, or is the word virtual.")
                              .arg(port));
    }
    if (parser.isSet(camera) && !namesVirtual && parser.isSet(simulated)) {
        return wrongUsage(tr("Name a camera port or the virtual camera, not both."));
    }
    line.virtualCamera = namesVirtual || parser.isSet(simulated);
    line.cameraPort = namesVirtual ? QString() : port;
    line.pattern = parser.value(pattern);
    line.deleteFromCamera = parser.isSet(deletes);
    if (parser.isSet(pattern)) {
        if (const auto named = FileNamer::parse(line.pattern); !named) {
            return wrongUsage(named.error().message);
        }
    }
    return line;
}

} // namespace skein
