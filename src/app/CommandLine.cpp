// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "base/BuildFacts.h"
#include "base/HelpText.h"
#include "camera/NetworkAddress.h"
#include "session/FileNamer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

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
    //: %1 is a sentence: what is wrong with the command line
    return ending(2, CommandLine::tr("skein: %1\nTry “skein --help”.\n").arg(sentence));
}

bool isPort(const QString& text)
{
    return text.startsWith(QLatin1String("usb:")) || text.startsWith(QLatin1String("ptpip:"));
}

/** @p pattern with a text in the place of each word that only a plugin can know: plugins are loaded
 * later. */
QString withoutPluginWords(const QString& pattern)
{
    static const QRegularExpression words(QStringLiteral("\\{[a-z]{2,20}\\}"));
    QString known = pattern;
    for (auto word = words.globalMatch(pattern); word.hasNext();) {
        const QString text = word.next().captured();
        if (!FileNamer::parse(text + QStringLiteral("-XXXX"))) {
            known.replace(text, QStringLiteral("word"));
        }
    }
    return known;
}

/** Reads what is no option: cameras and a folder. @return what is wrong; empty: nothing. */
QString readPlaces(const QStringList& places, CommandLine& line)
{
    QStringList folders;
    for (const QString& place : places) {
        const auto camera = GphotoAddress::parse(place);
        if (camera) {
            line.plugged.append(*camera);
        } else if (GphotoAddress::isMeant(place)) {
            //: %1 is what somebody wrote, such as gphoto2://x
            return CommandLine::tr("“%1” is no address of a camera.").arg(place);
        } else {
            folders.append(place);
        }
    }
    if (folders.size() > 1) {
        //: %1 is a number of folders
        return CommandLine::tr("Only one session folder can be named, not %1.").arg(folders.size());
    }
    if (folders.isEmpty()) {
        return {};
    }
    QString folder = folders.first();
    if (folder.isEmpty()) {
        return CommandLine::tr("The session folder has no name.");
    }
    // "ssh:x" is a folder that somebody may have, "ssh://x" is an address.
    if (const QUrl url(folder); folder.contains(QLatin1String("://")) && !url.scheme().isEmpty()) {
        const bool isHere = url.host().isEmpty() || url.host() == QLatin1String("localhost");
        if (!isHere || !url.isLocalFile() || url.path().isEmpty()) {
            //: %1 is an address such as smb://server/share
            return CommandLine::tr("“%1” is no folder of this computer. Mount it and name the "
                                   "folder that it appears in.")
                .arg(folder);
        }
        folder = url.path();
        line.isVolume = true;
    }
    line.session = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption camera(QStringLiteral("camera"),
        tr("Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera)."),
        QStringLiteral("PORT"));
    const QCommandLineOption simulated(
        QStringLiteral("virtual-camera"), tr("Start the virtual camera and connect it."));
    const QCommandLineOption pattern(QStringLiteral("pattern"),
        tr("Name new photographs after PATTERN."), QStringLiteral("PATTERN"));
    const QCommandLineOption deletes(QStringLiteral("delete-from-camera"),
        tr("Delete photographs from the camera's card once they are safe in the session."));
    const QCommandLineOption noPlugins(
        QStringLiteral("no-plugins"), tr("Start without plugins; they are listed in the "
                                         "preferences, where one that does harm can "
                                         "be switched off."));
    const QCommandLineOption newSession(QStringLiteral("new-session"),
        tr("Ask for the folder of a new session as soon as the window is there."));
    const QCommandLineOption connects(QStringLiteral("connect"),
        tr("Ask which camera to connect as soon as the window is there."));
    // Followed before anything is said: see LanguageWish.
    const QCommandLineOption language(QStringLiteral("language"),
        tr("Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated."),
        QStringLiteral("LANGUAGE"));
    const QCommandLineOption translation(QStringLiteral("translation"),
        tr("Try the translation in FILE, a .ts or .qm."), QStringLiteral("FILE"));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    const QList<QCommandLineOption> options{camera, simulated, pattern, deletes, noPlugins,
        newSession, connects, language, translation, help, version};
    parser.addOptions(options);

    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(help)) {
        const HelpText text{QStringLiteral("skein"), QStringLiteral("[SESSION]"),
            tr("Tethered shooting: live view, settings, capture and safe keeping of photographs."),
            options,
            tr("The session's folder, created if need be; without it the one of last time, or "
               "today's folder below Pictures. An address such as gphoto2://…, as desktops hand it "
               "over, is a camera to connect.")};
        return ending(0, text.text());
    }
    if (parser.isSet(version)) {
        return ending(0, versionLine(QStringLiteral("skein")));
    }
    CommandLine line;
    if (const QString problem = readPlaces(parser.positionalArguments(), line);
        !problem.isEmpty()) {
        return wrongUsage(problem);
    }
    line.beginsSession = parser.isSet(newSession);
    line.choosesCamera = parser.isSet(connects);
    const QString port = parser.value(camera);
    const bool namesVirtual = port == QLatin1String("virtual");
    if (parser.isSet(camera) && !namesVirtual && !isPort(port)) {
        //: %1 is what was typed; usb:001,005, ptpip and virtual stay as they are
        return wrongUsage(tr("“%1” is no camera port. A port looks like usb:001,005 or "
                             "ptpip:192.168.1.20, or is the word virtual.")
                              .arg(port));
    }
    if (parser.isSet(camera) && !namesVirtual && parser.isSet(simulated)) {
        return wrongUsage(tr("Name a camera port or the virtual camera, not both."));
    }
    if (port.startsWith(QLatin1String("ptpip:"))) {
        if (const auto address = parseNetworkAddress(port); !address) {
            return wrongUsage(address.error().message);
        }
    }
    if (!line.plugged.isEmpty() && (parser.isSet(camera) || parser.isSet(simulated))) {
        return wrongUsage(tr("Name a camera by its port or by its address, not both."));
    }
    line.virtualCamera = namesVirtual || parser.isSet(simulated);
    line.cameraPort = namesVirtual ? QString() : port;
    line.pattern = parser.value(pattern);
    line.deleteFromCamera = parser.isSet(deletes);
    line.withoutPlugins = parser.isSet(noPlugins);
    if (parser.isSet(pattern)) {
        const QString known = line.withoutPlugins ? line.pattern : withoutPluginWords(line.pattern);
        if (!FileNamer::parse(known)) {
            return wrongUsage(FileNamer::parse(line.pattern).error().message);
        }
    }
    return line;
}

} // namespace skein
