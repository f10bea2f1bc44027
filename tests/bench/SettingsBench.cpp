// SPDX-License-Identifier: GPL-3.0-or-later
// bench-settings PORT: connects to the camera with all its settings and prints how many there are
// and how many milliseconds it took, from the call to the answer.
#include "camera/Camera.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <csignal>
#include <cstdio>

using namespace skein;

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: bench-settings PORT\n");
        return 2;
    }
    CameraOptions options;
    options.port = arguments.at(1);
    Camera camera(options);
    QElapsedTimer clock;
    clock.start();
    camera.connectCamera().then(&camera, [&camera, &clock](const Result<void>& connected) {
        if (!connected) {
            std::fprintf(stderr, "%s\n", qPrintable(connected.error().message));
            QCoreApplication::exit(1);
            return;
        }
        std::printf("{\"settings\": %lld, \"connect_ms\": %.1f}\n",
            static_cast<long long>(camera.settings().size()),
            static_cast<double>(clock.nsecsElapsed()) / 1e6);
        camera.disconnectCamera().then(
            &camera, [](const Result<void>&) { QCoreApplication::quit(); });
    });
    return QCoreApplication::exec();
}
