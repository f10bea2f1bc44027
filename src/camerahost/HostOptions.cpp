// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/HostOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HostOptions)
};

QCommandLineOption withValue(const char* name, const char* value)
{
    return {QString::fromLatin1(name), QString(), QString::fromLatin1(value)};
}

} // namespace

Result<HostOptions> parseHostOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption list(QStringLiteral("list"));
    const QCommandLineOption supported(QStringLiteral("supported"));
    const QCommandLineOption version(QStringLiteral("version"));
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption noSandbox(QStringLiteral("no-sandbox"));
    const QCommandLineOption resetPort(QStringLiteral("reset-port"));
    const QCommandLineOption port = withValue("port", "PORT");
    const QCommandLineOption model = withValue("model", "MODEL");
    const QCommandLineOption staging = withValue("staging", "DIR");
    const QCommandLineOption home = withValue("home", "DIR");
    const QCommandLineOption margin = withValue("capture-margin", "MS");
    parser.addOptions(
        {list, supported, version, json, noSandbox, resetPort, port, model, staging, home, margin});
    // QCommandLineParser expects the program's name first.
    if (!parser.parse(QStringList(QStringLiteral("skein-camera-host")) + arguments)) {
        return failure(ErrorKind::InvalidArgument, parser.errorText());
    }
    HostOptions options;
    options.port = parser.value(port);
    options.model = parser.value(model);
    options.staging = parser.value(staging);
    options.home = parser.value(home);
    if (const int marginMs = parser.value(margin).toInt(); marginMs > 0) {
        options.captureMargin = std::chrono::milliseconds(marginMs);
    }
    options.resetPort = parser.isSet(resetPort);
    options.sandbox = !parser.isSet(noSandbox);
    if (parser.isSet(version)) {
        options.mode = HostOptions::Mode::Version;
    } else if (parser.isSet(list)) {
        options.mode = HostOptions::Mode::List;
    } else if (parser.isSet(supported)) {
        options.mode = HostOptions::Mode::Supported;
    } else if (options.port.isEmpty()) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("The camera host needs to know its camera. Start it with --port, --list or "
                     "--supported."));
    }
    return options;
}

} // namespace skein
