// SPDX-License-Identifier: GPL-3.0-or-later
// bench-fetch-card PORT SESSION: fetches every file of the camera's card through the ordinary
// ingest path and prints the seconds from connecting to the last commit.
#include "session/Session.h"
#include "tether/SessionController.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <csignal>
#include <cstdio>

using namespace skein;

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    std::exit(1);
}

/** One run: each step begins when the one before has answered. */
class FetchCard final : public QObject
{
public:
    FetchCard(QString port, QString folder)
        : m_port(std::move(port))
        , m_folder(std::move(folder))
        , m_controller(m_session)
    {
        connect(&m_controller, &SessionController::problem, this, giveUp);
        connect(&m_controller, &SessionController::pendingCountChanged, this, [this](int count) {
            if (count == 0) {
                std::printf("%.3f\n", static_cast<double>(m_clock.nsecsElapsed()) / 1e9);
                m_controller.setCamera(nullptr);
                QCoreApplication::quit();
            }
        });
    }

    void start()
    {
        m_session.open(m_folder).then(this, [this](const Result<void>& opened) {
            opened ? connectCamera() : giveUp(opened.error());
        });
    }

private:
    void connectCamera()
    {
        CameraOptions options;
        options.port = m_port;
        options.stagingFolder = m_session.stagingFolder();
        m_controller.setCamera(std::make_unique<Camera>(options));
        m_clock.start();
        m_controller.camera()->connectCamera().then(this, [this](const Result<void>& connected) {
            connected ? list() : giveUp(connected.error());
        });
    }

    void list()
    {
        m_controller.camera()->listFiles().then(
            this, [this](const Result<QList<CameraFileEntry>>& files) {
                if (!files) {
                    giveUp(files.error());
                }
                for (const CameraFileEntry& entry : *files) {
                    m_controller.fetch(entry);
                }
            });
    }

    QString m_port;
    QString m_folder;
    Session m_session;
    SessionController m_controller;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: bench-fetch-card PORT SESSION\n");
        return 2;
    }
    FetchCard fetch(arguments.at(1), arguments.at(2));
    fetch.start();
    return QCoreApplication::exec();
}
