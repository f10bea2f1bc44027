// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CameraCommand.h"

#include "base/Logging.h"
#include "cli/Output.h"

#include <QTimer>

namespace skein {

namespace {

using namespace std::chrono_literals;

/** Short enough that the whole program answers within ten seconds. */
constexpr auto answerLimit = 8'000ms;
/** The host leaves the camera by itself when this program is gone; nobody needs to wait longer. */
constexpr auto leaveLimit = 4'000ms;

} // namespace

CameraCommand::CameraCommand(const CliOptions& options, Output& output, QObject* parent)
    : Command(parent)
    , m_options(options)
    , m_output(output)
{}

CameraCommand::~CameraCommand() = default;

void CameraCommand::start()
{
    findCamera();
}

void CameraCommand::interrupt()
{
    end(exitFailed);
}

void CameraCommand::findCamera()
{
    m_ports.find(m_options.camera, m_options.virtualArguments)
        .then(this, [this](const Result<CameraInfo>& found) {
            if (m_ending) {
                return;
            }
            if (found) {
                connectTo(*found);
            } else {
                fail(found.error());
            }
        });
}

void CameraCommand::connectTo(const CameraInfo& found)
{
    CameraOptions cameraOptions;
    cameraOptions.port = found.port;
    cameraOptions.model = found.model;
    cameraOptions.stagingFolder = stagingFolder();
    cameraOptions.answerLimit = answerLimit;
    cameraOptions.limits.open = answerLimit;
    cameraOptions.limits.fileSilence = answerLimit;
    cameraOptions.reconnect = reconnects();
    auto made = std::make_unique<Camera>(cameraOptions);
    m_camera = made.get();
    takeCamera(std::move(made));
    m_camera->connectCamera().then(this, [this](const Result<void>& result) {
        if (m_ending) {
            return;
        }
        if (!result) {
            fail(result.error());
            return;
        }
        const LibraryInfo library = m_camera->library();
        qCDebug(lcCamera) << "connected to" << m_camera->info().model << "with libgphoto2"
                          << library.version << library.warning;
        run();
    });
}

void CameraCommand::takeCamera(std::unique_ptr<Camera> camera)
{
    m_ownCamera = std::move(camera);
    connect(m_camera, &Camera::connectionLost, this, &CameraCommand::fail);
    connect(m_camera, &Camera::notice, this, [this](const Error& error) { m_output.error(error); });
}

void CameraCommand::fail(const Error& error)
{
    if (!m_ending) {
        m_output.error(error);
    }
    end(exitFailed);
}

void CameraCommand::end(int exitCode)
{
    if (m_ending) {
        return;
    }
    m_ending = true;
    m_exitCode = exitCode;
    m_output.progress({});
    if (!m_camera || m_camera->state() == Camera::State::Disconnected) {
        // Not from within a call of whoever made it end.
        QTimer::singleShot(0, this, &CameraCommand::finishOnce);
        return;
    }
    QTimer::singleShot(leaveLimit, this, &CameraCommand::finishOnce);
    m_camera->disconnectCamera().then(this, [this](const Result<void>&) { finishOnce(); });
}

void CameraCommand::finishOnce()
{
    if (!m_finished && mayFinish()) {
        m_finished = true;
        Q_EMIT finished(m_exitCode);
    }
}

} // namespace skein
