// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/SessionController.h"

#include "session/Session.h"
#include "tether/Answers.h"
#include "tether/DiskGuard.h"
#include "tether/SessionMove.h"
#include "tether/TetheredCamera.h"
#include "wire/Exposure.h"

#include <QPointer>
#include <algorithm>
#include <vector>

namespace skein {

class SessionController::Private
{
public:
    explicit Private(Session& openSession)
        : session(openSession)
    {}

    /** @p file as the window hears of it: cameras give the same names. */
    [[nodiscard]] CameraFileRef told(const TetheredCamera& camera, CameraFileRef file) const
    {
        if (&camera != cameras.front().get()) {
            const auto place = std::find_if(cameras.begin(), cameras.end(),
                [&camera](const auto& each) { return each.get() == &camera; });
            file.folder.prepend(QString::number(place - cameras.begin()) + u':');
        }
        return file;
    }

    /** Who waits at an open shutter means all of them; other exposures end by themselves. */
    [[nodiscard]] QList<Camera*> capturesToCancel() const
    {
        QList<Camera*> found;
        for (const auto& each : cameras) {
            Camera* camera = each->camera();
            const bool isCapturing =
                camera != nullptr && camera->state() == Camera::State::Capturing;
            if (isCapturing &&
                (each.get() == shown || exposureFromSettings(camera->settings()).isBulb)) {
                found.append(camera);
            }
        }
        return found;
    }

    [[nodiscard]] bool isTransferring() const
    {
        return std::any_of(cameras.begin(), cameras.end(),
            [](const auto& each) { return each->ingest().isTransferring(); });
    }

    Session& session;
    DiskGuard disk{session};
    std::vector<std::unique_ptr<TetheredCamera>> cameras;
    TetheredCamera* shown = nullptr;
    QPointer<SessionMove> move;
};

SessionController::SessionController(Session& session, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session))
{
    connect(&session, &Session::stagingRenewed, this, &SessionController::renewStaging);
    connect(&d->disk, &DiskGuard::changed, this, [this] {
        for (const auto& camera : d->cameras) {
            camera->ingest().lookForRoom();
        }
    });
    d->disk.setWaiting([this] {
        qint64 bytes = 0;
        for (const auto& camera : d->cameras) {
            bytes += camera->ingest().waitingBytes();
        }
        return bytes;
    });
    d->shown = &add();
}

SessionController::~SessionController()
{
    delete d->move; // It looks at the cameras.
    // Nobody hears of what the cameras say while they go.
    for (const auto& camera : d->cameras) {
        camera->disconnect(this);
        camera->ingest().disconnect(this);
        camera->preview().disconnect(this);
    }
}

QList<TetheredCamera*> SessionController::cameras() const
{
    QList<TetheredCamera*> all;
    for (const auto& camera : d->cameras) {
        all.append(camera.get());
    }
    return all;
}

TetheredCamera& SessionController::shown() const
{
    return *d->shown;
}

TetheredCamera& SessionController::add()
{
    d->cameras.push_back(std::make_unique<TetheredCamera>(d->session));
    TetheredCamera& camera = *d->cameras.back();
    camera.setDiskGuard(&d->disk);
    wire(camera);
    Q_EMIT camerasChanged();
    return camera;
}

void SessionController::wire(TetheredCamera& camera)
{
    TetheredCamera* one = &camera;
    const Ingest* ingest = &camera.ingest();
    connect(one, &TetheredCamera::cameraChanged, this, [this, one] {
        if (const Camera* now = one->camera()) {
            connect(now, &Camera::settingsReset, this, [this, one] { Q_EMIT settingsReset(one); });
            const auto tellKind = [this, one, now] {
                if (one == d->shown) {
                    d->disk.setKind(shotKindOf(now->settings()));
                }
            };
            connect(now, &Camera::settingsReset, &d->disk, tellKind);
            connect(now, &Camera::settingChanged, &d->disk, tellKind);
        }
        if (one == d->shown) {
            Q_EMIT cameraChanged(one->camera());
        }
        Q_EMIT camerasChanged();
    });
    connect(one, &TetheredCamera::nameChanged, this, &SessionController::camerasChanged);
    connect(one, &TetheredCamera::idle, this, [this] {
        Q_EMIT cameraIdle();
        if (isIdle()) {
            Q_EMIT idle();
        }
    });
    connect(one, &TetheredCamera::problem, this,
        [this, one](const Error& error) { Q_EMIT problem(named(*one, error)); });
    connect(one, &TetheredCamera::solved, this, [this, one](const Error& error) {
        Q_EMIT solved(error);
        const Error withName = named(*one, error);
        if (withName.message != error.message) {
            Q_EMIT solved(withName); // However many cameras there were when it was told.
        }
    });
    connect(ingest, &Ingest::incoming, this, [this, one](IncomingStatus status) {
        status.file = d->told(*one, status.file);
        Q_EMIT incoming(status);
    });
    connect(ingest, &Ingest::thumbnailArrived, this,
        [this, one](const CameraFileRef& file, const QByteArray& jpeg) {
            Q_EMIT thumbnailArrived(d->told(*one, file), jpeg);
        });
    connect(ingest, &Ingest::received, this,
        [this, one](const QString& stagingPath, const CameraFileRef& file) {
            Q_EMIT received(stagingPath, d->told(*one, file));
        });
    connect(
        ingest, &Ingest::committed, this, [this](const IngestPhoto& photo, const QString& path) {
            Q_EMIT committed(photo.received.stagingPath, path);
            d->disk.addTaken(path); // Last: room for more may let the queue tell that it is empty.
        });
    connect(
        ingest, &Ingest::imported, this, [this](const IngestPhoto& /*photo*/, const QString& path) {
            Q_EMIT committed({}, path); // Nobody has seen it in the staging folder.
            d->disk.addTaken(path);
        });
    connect(ingest, &Ingest::pendingCountChanged, this,
        [this] { Q_EMIT pendingCountChanged(pendingCount()); });
    connect(&camera.preview(), &PreviewLoop::frame, this, [this, one](const CameraPreview& frame) {
        if (one == d->shown) {
            Q_EMIT previewFrame(frame);
        }
    });
    connect(&camera.preview(), &PreviewLoop::waiting, this, [this, one](const Error& error) {
        if (d->shown == one) {
            Q_EMIT previewWaiting(error);
        }
    });
    connect(&camera.preview(), &PreviewLoop::runningChanged, this, [this, one](bool running) {
        if (one == d->shown) {
            Q_EMIT previewingChanged(running);
        }
    });
}

Error SessionController::named(const TetheredCamera& camera, const Error& error) const
{
    // One that is away counts: what was said while it was there is taken back by the same words.
    const bool hasOthers = std::any_of(d->cameras.begin(), d->cameras.end(),
        [&camera](const auto& each) { return each.get() != &camera && !each->name().isEmpty(); });
    const auto full = d->disk.sentence();
    const bool isOfDisk = full && full->message == error.message; // It concerns all of them.
    if (!hasOthers || isOfDisk || camera.name().isEmpty() || error.message.isEmpty()) {
        return error;
    }
    //: the name of one of several cameras, and a sentence about it
    return {error.kind, tr("%1: %2").arg(camera.name(), error.message), error.detail};
}

void SessionController::show(TetheredCamera& camera)
{
    if (&camera == d->shown) {
        return;
    }
    const bool wasPreviewing = isPreviewing();
    stopPreview();
    Camera* former = d->shown->camera();
    d->shown = &camera;
    if (former != nullptr) {
        Q_EMIT cameraLeft(former);
    }
    Q_EMIT cameraChanged(camera.camera());
    const bool canPreview =
        camera.camera() != nullptr && camera.camera()->state() == Camera::State::Ready &&
        camera.camera()->info().capabilities.testFlag(CameraCapability::Preview);
    if (wasPreviewing && canPreview) {
        startPreview();
    }
    Q_EMIT camerasChanged();
}

void SessionController::setCamera(std::unique_ptr<Camera> camera)
{
    d->shown->setCamera(std::move(camera));
}

Camera* SessionController::camera() const
{
    return d->shown->camera();
}

Session& SessionController::session() const
{
    return d->session;
}

DiskGuard& SessionController::disk() const
{
    return d->disk;
}

void SessionController::setOptions(const IngestOptions& options)
{
    d->shown->setOptions(options);
}

QFuture<Result<QStringList>> SessionController::capture()
{
    return d->shown->capture();
}

void SessionController::fetch(const CameraFileEntry& entry)
{
    d->shown->ingest().fetch(entry);
}

void SessionController::startPreview()
{
    d->shown->preview().start();
}

void SessionController::stopPreview()
{
    d->shown->preview().stop();
}

bool SessionController::isPreviewing() const
{
    return d->shown->preview().isRunning();
}

void SessionController::previewConsumed()
{
    d->shown->preview().consumed();
}

void SessionController::cancel()
{
    const QList<Camera*> captures = d->capturesToCancel();
    for (Camera* each : captures) {
        each->cancelCapture();
    }
    if (!captures.isEmpty()) {
        return;
    }
    if (d->isTransferring()) {
        cancelTransfers();
    } else {
        stopPreview();
    }
}

bool SessionController::canCancel() const
{
    return !d->capturesToCancel().isEmpty() || d->isTransferring() || isPreviewing();
}

void SessionController::cancelTransfers()
{
    for (const auto& camera : d->cameras) {
        camera->ingest().cancelTransfers();
    }
}

QFuture<Result<void>> SessionController::openSession(const QString& folder)
{
    if (d->move) {
        return answered<void>(failure(ErrorKind::Busy,
            tr("The session folder is being changed already. Wait for that to finish.")));
    }
    d->move = new SessionMove(*this, this);
    connect(d->move, &SessionMove::finished, d->move, &QObject::deleteLater);
    connect(d->move, &SessionMove::finished, this, [this] { d->move.clear(); });
    return d->move->start(folder);
}

void SessionController::renewStaging()
{
    // The hosts were let into the former staging folder only. Whoever is moving is going to a new
    // one.
    const bool isConnected =
        std::any_of(d->cameras.begin(), d->cameras.end(), [](const auto& each) {
            return each->camera() != nullptr &&
                   each->camera()->state() != Camera::State::Disconnected;
        });
    if (!isConnected || d->move) {
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
    int count = 0;
    for (const auto& camera : d->cameras) {
        count += camera->ingest().pendingCount();
    }
    return count;
}

bool SessionController::isIdle() const
{
    return std::all_of(
        d->cameras.begin(), d->cameras.end(), [](const auto& each) { return each->isIdle(); });
}

} // namespace skein
