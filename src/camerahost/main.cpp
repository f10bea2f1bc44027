// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BuildFacts.h"
#include "base/Fd.h"
#include "base/Logging.h"
#include "base/Programs.h"
#include "base/Translations.h"
#include "camerahost/CameraHost.h"
#include "camerahost/CommandQueue.h"
#include "camerahost/Detection.h"
#include "camerahost/HostOptions.h"
#include "camerahost/InputThread.h"
#include "camerahost/ProcessLimits.h"
#include "camerahost/Sandbox.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/UsbReset.h"
#include "camerahost/WireWriter.h"

#include <QCoreApplication>
#include <QDir>

#include <clocale>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace skein;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
/** Room for a few live-view frames, so that writing one does not wait for the reader. */
constexpr int pipeBytes = 1024 * 1024;

/** The descriptor for the wire; descriptor 1 becomes the log, because some drivers print. */
Fd takeOverStdout()
{
    Fd wire(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    ::fcntl(wire.get(), F_SETPIPE_SZ, pipeBytes);
    return wire;
}

void say(const Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
}

/** Before anything is heard of the camera, and before the first thread. */
Result<void> confine(const HostOptions& options)
{
    limitProcess();
    // Drivers need nobody else on this computer.
    for (const char* variable : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS",
             "DBUS_STARTER_ADDRESS", "XDG_RUNTIME_DIR", "SESSION_MANAGER", "SSH_AUTH_SOCK",
             "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"}) {
        qunsetenv(variable);
    }
    if (!options.sandbox) {
        qCWarning(lcHost) << "not confined: --no-sandbox was given";
        return {};
    }
    const auto state = enterSandbox(placesOfHost(options));
    if (!state) {
        return tl::unexpected(state.error());
    }
    const QStringList gaps = state->gaps();
    for (const QString& gap : gaps) {
        qCWarning(lcHost).noquote() << gap;
    }
    return {};
}

void printAll(const Fd& output, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t size = ::write(
            output.get(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (size <= 0) {
            return;
        }
        done += size;
    }
}

void serve(const HostOptions& options, Fd wireFd)
{
    CommandQueue queue;
    WireWriter wire(std::move(wireFd));
    SignsOfLife signs(wire);
    InputThread input(Fd(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)), queue, wire, signs);
    if (options.resetPort) {
        if (const auto reset = resetUsbDevice(options.port); !reset) {
            qCWarning(lcHost) << "port not reset:" << reset.error().detail;
        }
    }
    CameraHost host(options, queue, wire, signs);
    host.run();
    input.finish();
}

} // namespace

int main(int argc, char* argv[])
{
    InputThread::blockSignals();
    const QCoreApplication application(argc, argv);
    // Drivers write numbers into choices and parse them again: the same in every country. And their
    // words are what settings are chosen by: whoever shows them translates them (DriverWords).
    std::setlocale(LC_NUMERIC, "C");
    std::setlocale(LC_MESSAGES, "C");
    QCoreApplication::setApplicationName(QStringLiteral("skein-camera-host"));
    // What is said of the camera is read by the photographer; read now, before the host is
    // confined.
    const Translations translations(LanguageWish{qEnvironmentVariable("SKEIN_LANGUAGE"), {}});
    QCoreApplication::setApplicationVersion(skeinVersion());

    const auto options = parseHostOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        say(options.error());
        return exitUsage;
    }
    if (options->mode == HostOptions::Mode::Version) {
        std::fputs(qUtf8Printable(versionLine(QCoreApplication::applicationName())), stdout);
        return 0;
    }
    if (!options->home.isEmpty()) {
        QDir().mkpath(options->home);
        qputenv("HOME", QDir(options->home).absolutePath().toLocal8Bit());
    }
    Fd wire = takeOverStdout();
    if (const auto confined = confine(*options); !confined) {
        say(confined.error());
        return exitFailed;
    }
    switch (options->mode) {
    case HostOptions::Mode::List:
        printAll(wire, detectedCamerasJson());
        break;
    case HostOptions::Mode::Supported:
        printAll(wire, supportedModelsJson());
        break;
    case HostOptions::Mode::Serve:
        serve(*options, std::move(wire));
        break;
    case HostOptions::Mode::Version:
        break; // Done above, on the real standard output.
    }
    return 0;
}
