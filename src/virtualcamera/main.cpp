// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BuildFacts.h"
#include "base/SignalWatcher.h"
#include "virtualcamera/BodyConsole.h"
#include "virtualcamera/CommandLine.h"
#include "virtualcamera/FaultPlayer.h"
#include "virtualcamera/PtpIpServer.h"
#include "virtualcamera/Responder.h"
#include "virtualcamera/VirtualBody.h"

#include <QCoreApplication>
#include <QTextStream>
#include <csignal>
#include <exiv2/exiv2.hpp>

namespace {

int run(const skein::CameraOptions& options)
{
    using namespace skein;
    // Before anything that would be left behind, and before the first thread.
    const SignalWatcher signalWatcher;
    QTextStream errors(stderr);
    const Result<std::unique_ptr<VirtualBody>> body = VirtualBody::create(options);
    if (!body) {
        errors << body.error().message << Qt::endl;
        return 1;
    }
    Responder responder(**body);
    FaultPlayer faults(
        [&responder](const PtpRequest& request) { return responder.handle(request); },
        [&body](bool full) {
            (*body)->card().setFull(full);
            (*body)->updateShotsLeft();
        });
    for (const FaultRule& rule : options.faultRules)
        faults.add(rule);
    PtpIpServer server(
        options.model, [&faults](const PtpRequest& request) { return faults.handle(request); },
        options.faults);
    // As with its battery taken out: nobody hears a word of it.
    QObject::connect(&server, &PtpIpServer::died, qApp, [] { ::raise(SIGKILL); });
    QObject::connect(&server, &PtpIpServer::clientGone, body->get(),
        [&responder] { responder.connectionEnded(); });
    const Result<quint16> port = server.start(options.address, options.port);
    if (!port) {
        errors << port.error().message << Qt::endl;
        return 1;
    }
    QTextStream(stdout)
        << QStringLiteral("ptpip:%1:%2:%2").arg(options.address.toString()).arg(*port) << Qt::endl;
    BodyConsole console(**body, server, faults);
    if (options.exitWithStdin)
        QObject::connect(&console, &BodyConsole::inputEnded, qApp, &QCoreApplication::quit);
    QObject::connect(&signalWatcher, &SignalWatcher::interrupted, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("skein-virtual-camera"));
    QCoreApplication::setApplicationVersion(skein::buildFacts().versionWithCommit());
    Exiv2::XmpParser::initialize();
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    const skein::Result<skein::CameraOptions> options = skein::parseCommandLine(app);
    if (!options) {
        QTextStream(stderr) << options.error().message << Qt::endl;
        return 2;
    }
    return run(*options);
}
