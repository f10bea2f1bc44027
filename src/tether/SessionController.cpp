// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/SessionController.h"

#include "session/Session.h"
#include "tether/Answers.h"
#include "tether/Captures.h"
#include "tether/Ingest.h"
#include "tether/MissedShots.h"
#include "tether/PreviewLoop.h"
#include "tether/SessionMove.h"

#include <QPointer>

namespace skein {

class SessionController::Private
{
public:
    explicit Private(Session& openSession)
        : session(openSession)
        , ingest(openSession)
        , captures(ingest)
    {}

    Session& session;
    std::unique_ptr<Camera> camera;
    Ingest ingest;
    Captures captures;
    PreviewLoop preview;
    MissedShots missed;
    QPointer<SessionMove> move;
};

SessionController::SessionController(Session& session, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session))
{
    connect(&session, &Session::stagingRenewed, this, &SessionController::renewStaging);
    connect(&d->ingest, &Ingest::incoming, this, &SessionController::incoming);
    connect(&d->ingest, &Ingest::thumbnailArrived, this, &SessionController::thumbnailArrived);
    connect(&d->ingest, &Ingest::received, this, &SessionController::received);
    connect(&d->ingest, &Ingest::committed, this,
        [this](const IngestPhoto& photo, const QString& path) {
            Q_EMIT committed(photo.received.stagingPath, path);
        });
    connect(
        &d->ingest, &Ingest::pendingCountChanged, this, &SessionController::pendingCountChanged);
    const auto reportIdle = [this] {
        if (isIdle()) {
            Q_EMIT idle();
        }
    };
    connect(&d->ingest, &Ingest::idle, this, reportIdle);
    connect(&d->captures, &Captures::idle, this, reportIdle);
    connect(&d->ingest, &Ingest::problem, this, &SessionController::problem);
    connect(&d->ingest, &Ingest::solved, this, &SessionController::solved);
    connect(&d->ingest, &Ingest::pendingCountChanged, &d->missed,
        [this](int count) { d->missed.setBusy(count > 0); });
    connect(&d->missed, &MissedShots::missed, &d->ingest, &Ingest::fetch);
    connect(&d->preview, &PreviewLoop::frame, this, &SessionController::previewFrame);
    connect(&d->preview, &PreviewLoop::runningChanged, this, &SessionController::previewingChanged);
    connect(&d->preview, &PreviewLoop::problem, this, &SessionController::problem);
    connect(&d->captures, &Captures::shutterBegins, this, [this] { d->preview.setPaused(true); });
    connect(&d->captures, &Captures::shutterEnded, this, [this] { d->preview.setPaused(false); });
}

SessionController::~SessionController()
{
    // Every capture is answered; nobody hears of what the parts say while they go.
    d->ingest.disconnect(this);
    d->preview.disconnect(this);
    d->captures.disconnect(this);
    d->captures.setCamera(nullptr);
}

void SessionController::setCamera(std::unique_ptr<Camera> camera)
{
    d->preview.setCamera(camera.get());
    d->captures.setCamera(camera.get());
    d->ingest.setCamera(camera.get());
    d->missed.setCamera(camera.get());
    d->camera.swap(camera);
    if (camera) {
        // This may be called from one of its own signals.
        camera->disconnect(); // It is nobody's camera any more, whatever it still has to say.
        camera.release()->deleteLater();
    }
    if (d->camera) {
        connect(d->camera.get(), &Camera::notice, this, &SessionController::problem);
        connect(d->camera.get(), &Camera::connectionLost, this, &SessionController::problem);
    }
    Q_EMIT cameraChanged(d->camera.get());
}

Camera* SessionController::camera() const
{
    return d->camera.get();
}

Session& SessionController::session() const
{
    return d->session;
}

void SessionController::setOptions(const IngestOptions& options)
{
    d->ingest.setOptions(options);
}

QFuture<Result<QStringList>> SessionController::capture()
{
    return d->captures.capture();
}

void SessionController::fetch(const CameraFileEntry& entry)
{
    d->ingest.fetch(entry);
}

void SessionController::startPreview()
{
    d->preview.start();
}

void SessionController::stopPreview()
{
    d->preview.stop();
}

bool SessionController::isPreviewing() const
{
    return d->preview.isRunning();
}

void SessionController::previewConsumed()
{
    d->preview.consumed();
}

void SessionController::cancel()
{
    if (d->camera && d->camera->state() == Camera::State::Capturing) {
        d->camera->cancelCapture();
    } else if (d->ingest.isTransferring()) {
        d->ingest.cancelTransfers();
    } else {
        d->preview.stop();
    }
}

void SessionController::cancelTransfers()
{
    d->ingest.cancelTransfers();
}

QFuture<Result<void>> SessionController::openSession(const QString& folder)
{
    if (d->move) {
        return answered<void>(failure(ErrorKind::Busy,
            tr("The session folder is being changed already. Wait for that to finish.")));
    }
    d->move = new SessionMove(d->session, d->ingest, d->preview, d->camera.get(), this);
    connect(d->move, &SessionMove::finished, d->move, &QObject::deleteLater);
    connect(d->move, &SessionMove::finished, this, [this] { d->move.clear(); });
    return d->move->start(folder);
}

void SessionController::renewStaging()
{
    // The host was let into the former staging folder only. Whoever is moving is going to a new
    // one.
    if (!d->camera || d->camera->state() == Camera::State::Disconnected || d->move) {
        return;
    }
    openSession(d->session.folder()).then(this, [this](const Result<void>& moved) {
        if (!moved && !moved.error().isCancellation()) {
            Q_EMIT problem(moved.error());
        }
    });
}

int SessionController::pendingCount() const
{
    return d->ingest.pendingCount();
}

bool SessionController::isIdle() const
{
    return d->ingest.isIdle() && d->captures.isIdle();
}

} // namespace skein
