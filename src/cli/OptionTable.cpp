// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OptionTable.h"

#include "cli/CommandLine.h"

namespace skein {

QString commandList()
{
    return CommandLine::tr(
        "Commands:\n"
        "  list                   Show the cameras that are connected.\n"
        "  summary                Show what the driver says about the camera.\n"
        "  config [NAME[=VALUE]]  Show all settings or one, or change one.\n"
        "  capture                Take pictures and save them.\n"
        "  tether                 Save what is taken with the camera's own shutter.\n"
        "  import [list] [NAME]   Save earlier photographs from the camera's card, or list "
        "them.\n"
        "  sequence FILE          Take a sequence of pictures that a file describes, or one "
        "that is kept under a name.\n"
        "  preview                Save frames of live view.\n"
        "  hashes                 Write a list of the hashes of a session's photographs.");
}

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
    const QString sequence = QStringLiteral("sequence");
    const QStringList withCamera{summary, config, capture, tether, import, sequence, preview};
    const QStringList withSession{capture, tether, import, sequence, preview};
    const QStringList every{
        list, summary, config, capture, tether, import, sequence, preview, hashes};
    return {
        {{QStringLiteral("camera"),
             CommandLine::tr(
                 "Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, "
                 "or \"virtual\" to start a camera that is not real. Default: the only camera "
                 "that is connected."),
             QStringLiteral("PORT")},
            withCamera},
        {{QStringLiteral("virtual-options"),
             CommandLine::tr("Start the virtual camera with these options, separated by spaces."),
             QStringLiteral("OPTIONS")},
            withCamera},
        {{QStringLiteral("session"),
             CommandLine::tr(
                 "Save photographs in the folder DIR, which is made if need be. Default: "
                 "Skein/<date> in the Pictures folder."),
             QStringLiteral("DIR")},
            withSession + QStringList{hashes}},
        {{QStringLiteral("backup"),
             CommandLine::tr(
                 "Copy each photograph to the folder DIR, which must be there, on another disk or "
                 "in "
                 "the network, too."),
             QStringLiteral("DIR")},
            {capture, tether, import, sequence}},
        {{QStringLiteral("pattern"),
             CommandLine::tr(
                 "Name photographs after the pattern P: \"man skein-cli\" tells what it may "
                 "contain."),
             QStringLiteral("P")},
            withSession},
        {{QStringLiteral("job"), CommandLine::tr("What {job} stands for in the pattern."),
             QStringLiteral("TEXT")},
            withSession},
        {{QStringLiteral("delete-from-camera"),
             CommandLine::tr("Delete each photograph from the camera's card once it is saved.")},
            withSession},
        {{QStringLiteral("hook"),
             CommandLine::tr("Run PROGRAM on each EVENT: captured, saved, connected, disconnected, "
                             "sequence-ended or session-opened. May be given several times."),
             QStringLiteral("EVENT=PROGRAM")},
            withSession},
        {{QStringLiteral("hook-arg"),
             CommandLine::tr(
                 "An argument for the program of the --hook before it; {path}, {session} and "
                 "{camera} stand for what they say. May be given several times."),
             QStringLiteral("ARG")},
            withSession},
        {{QStringLiteral("hooks"),
             CommandLine::tr("Also run the programs that are chosen in the preferences "
                             "of the window.")},
            withSession},
        {{QStringLiteral("count"), CommandLine::tr("Take N pictures (1)."), QStringLiteral("N"),
             QStringLiteral("1")},
            {capture}},
        {{QStringLiteral("delay"),
             CommandLine::tr("Self-timer: wait S seconds before the first picture."),
             QStringLiteral("S"), QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("interval"), CommandLine::tr("Press the shutter every S seconds."),
             QStringLiteral("S"), QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("bulb"), CommandLine::tr("End bulb exposures after S seconds."),
             QStringLiteral("S"), QStringLiteral("0")},
            {capture}},
        {{QStringLiteral("seconds"),
             CommandLine::tr("Stop after S seconds. Default: when interrupted."),
             QStringLiteral("S")},
            {tether}},
        {{QStringLiteral("missed"),
             CommandLine::tr(
                 "What to do with photographs that were taken since this session last saw the "
                 "camera: \"fetch\" them, or \"skip\" them. Default: fetch."),
             QStringLiteral("fetch|skip"), QStringLiteral("fetch")},
            {tether}},
        {{QStringLiteral("all"),
             CommandLine::tr("Everything on the card, also what the session has already.")},
            {import}},
        {{QStringLiteral("new"),
             CommandLine::tr("What the session does not have yet. This is the default.")},
            {import}},
        {{QStringLiteral("since"),
             CommandLine::tr(
                 "What was taken at DATE or later, by the camera's clock: 2026-05-31 or "
                 "2026-05-31T14:30; of that, what the session does not have yet."),
             QStringLiteral("DATE")},
            {import}},
        {{QStringLiteral("check"),
             CommandLine::tr(
                 "Only say whether the camera can take this sequence, and how long that lasts.")},
            {sequence}},
        {{QStringLiteral("list"),
             CommandLine::tr("Show the names of the sequences that are kept.")},
            {sequence}},
        {{QStringLiteral("frames"),
             CommandLine::tr("Save N frames (1); 0 goes on until interrupted."),
             QStringLiteral("N"), QStringLiteral("1")},
            {preview}},
        {{QStringLiteral("out"),
             CommandLine::tr("Save frames in the folder DIR. Default: where you are."),
             QStringLiteral("DIR"), QStringLiteral(".")},
            {preview}},
        {{QStringLiteral("json"), CommandLine::tr("Print one JSON object per line.")}, every},
        {{QStringLiteral("verbose"), CommandLine::tr("Tell on standard error what goes on.")},
            every},
        {{QStringLiteral("language"),
             CommandLine::tr("Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what "
                             "cannot be translated."),
             QStringLiteral("LANGUAGE")},
            every},
        {{QStringLiteral("translation"),
             CommandLine::tr("Try the translation in FILE, a .ts or .qm."), QStringLiteral("FILE")},
            every},
        {{{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")},
            every},
        {{{QStringLiteral("v"), QStringLiteral("version")}, CommandLine::tr("Show the version.")},
            every},
    };
}

} // namespace skein
