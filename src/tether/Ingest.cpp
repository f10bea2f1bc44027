// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Ingest.h"

#include "base/Logging.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CaptureOperation.h"
#include "tether/CardFiles.h"
#include "tether/Fragments.h"
#include "tether/IngestErrors.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {

using Stage = IngestPhoto::Stage;

/** Times a file is tried before it is left on the card, so that one bad file stops no others. */
constexpr int downloadAttempts = 4;
constexpr int busyRetryMs = 300;

/** Errors after which the same download may work: the connection or the moment was bad. */
bool mayWorkLater(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
    case ErrorKind::Disconnected:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
    case ErrorKind::Io:
    case ErrorKind::Unknown:
        return true;
    default:
        return false;
    }
}

} // namespace

Ingest::Ingest(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(busyRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &Ingest::startNext);
    m_memoryWatch.setSingleShot(true);
    m_memoryWatch.setInterval(memoryLimitMs);
    connect(&m_memoryWatch, &QTimer::timeout, this, &Ingest::onMemoryLate);
    connect(&session, &Session::folderChanged, this,
        [this, known = session.folder()](const QString& folder) mutable {
            const QString former = std::exchange(known, folder);
            if (former != folder) {
                leaveImports();
                m_left.changeSession(former, folder);
                Q_EMIT leftOnCardChanged();
            }
        });
    connect(&session, &Session::unconfirmed, this,
        [this](const QString& path) { m_unconfirmed.insert(path); });
    connect(&session, &Session::namedLate, this, [this](const QString& stagingPath) {
        if (m_unnamed.contains(stagingPath)) {
            Q_EMIT solved(m_unnamed.take(stagingPath));
        }
    });
    connect(&m_downloader, &Downloader::finished, this, &Ingest::onDownloadFinished);
    connect(&m_importer, &Downloader::finished, this, &Ingest::onDownloadFinished);
    connect(&m_importer, &Downloader::progressed, this, &Ingest::onProgress);
    connect(&m_downloader, &Downloader::thumbnailArrived, this, &Ingest::thumbnailArrived);
    connect(&m_downloader, &Downloader::progressed, this, &Ingest::onProgress);
    connect(&m_cleaner, &CardCleaner::problem, this, &Ingest::problem);
    connect(&m_cleaner, &CardCleaner::deleted, this,
        [this](const IngestPhoto& photo) { record(photo, JournalState::Deleted); });
    connect(&m_cleaner, &CardCleaner::damaged, this,
        [this](const IngestPhoto& photo) { record(photo, JournalState::Damaged); });
    connect(&m_cleaner, &CardCleaner::kept, this,
        [this](const IngestPhoto& photo) { record(photo, JournalState::Committed); });
    connect(&m_cleaner, &CardCleaner::idle, this, [this] {
        if (isIdle()) {
            Q_EMIT idle();
        }
    });
}

void Ingest::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_downloader.setCamera(camera);
    m_importer.setCamera(camera);
    for (const quint64 id : m_queue.ids(Stage::Downloading)) {
        m_queue.find(id)->stage = Stage::Waiting;
    }
    loseMemoryFiles({ErrorKind::Disconnected, tr("The camera was disconnected."), {}});
    holdCardFiles();
    m_camera = camera;
    m_connected = false;
    m_cleaner.setCamera(camera, ++m_link);
    m_order.forget();
    reportCount();
    Q_EMIT leftOnCardChanged();
    if (!camera) {
        return;
    }
    connect(camera, &Camera::fileAdded, this, &Ingest::announce);
    connect(camera, &Camera::memoryFileReceived, this, &Ingest::onMemoryFileReceived);
    connect(camera, &Camera::stateChanged, this, &Ingest::onStateChanged);
    onStateChanged(camera->state());
}

bool Ingest::hasOpen(const Error& error) const
{
    const auto isThat = [&error](const Error& told) { return told.message == error.message; };
    return m_queue.hasTold(error.message) || std::ranges::any_of(m_unnamed, isThat);
}

bool Ingest::isTransferring() const
{
    return m_queue.count(Stage::Waiting) > 0 || m_queue.count(Stage::Downloading) > 0;
}

void Ingest::cancelTransfers()
{
    m_cancelling = true;
    const Error stopped{ErrorKind::Cancelled, tr("The transfer was stopped."), {}};
    for (const quint64 id : m_queue.ids(Stage::Waiting)) {
        giveUp(id, stopped);
    }
    m_downloader.cancel();
    m_importer.cancel();
    m_cancelling = m_downloader.isRunning();
    reportCount();
    Q_EMIT transfersCancelled();
}

void Ingest::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && cameraIsUsable()) {
        takeUpHeldFiles();
        reportCount();
    }
    startNext();
}

void Ingest::startNext()
{
    startImport();
    if (m_paused || m_retry.isActive() || m_downloader.isRunning() || !cameraIsUsable()) {
        return;
    }
    IngestPhoto* photo = m_order.next(m_queue);
    if (!photo) {
        return;
    }
    m_cancelling = false;
    photo->stage = Stage::Downloading;
    ++photo->attempts;
    const CameraFileEntry entry = photo->entry;
    m_order.begin();
    m_downloader.start(photo->id, entry.file);
    Q_EMIT incoming({entry.file, {}, 0, entry.size});
}

void Ingest::onProgress(const TransferProgress& progress)
{
    IngestPhoto* photo = m_queue.find(progress.file, Stage::Downloading);
    if (photo && !photo->stagingPaths.contains(progress.stagingPath)) {
        photo->stagingPaths << progress.stagingPath;
    }
    if (photo && photo->isImport) {
        Q_EMIT importProgressed(photo->id, progress.done);
        return;
    }
    Q_EMIT incoming({progress.file, progress.stagingPath, progress.done, progress.total});
}

void Ingest::onDownloadFinished(quint64 id, const Result<ReceivedFile>& result)
{
    if (result) {
        IngestPhoto* photo = m_queue.find(id);
        if (!photo->isImport) {
            m_order.finish(result->size); // The others are slow because they stand back.
        }
        photo->link = m_link;
        commit(*photo, *result);
    } else {
        onDownloadFailed(id, result.error());
    }
    startNext();
    reportCount();
}

void Ingest::onDownloadFailed(quint64 id, const Error& error)
{
    IngestPhoto& photo = *m_queue.find(id);
    qCDebug(lcTether) << "download failed" << photo.entry.file.name << error.message
                      << error.detail;
    const bool lineIsBad = !cameraIsUsable() || error.kind == ErrorKind::Disconnected;
    const bool stoppedByLoss = error.isCancellation() && !m_cancelling;
    if (photo.isImport) {
        dropImport(id, error);
    } else if (m_cancelling && error.isCancellation()) {
        giveUp(id, {ErrorKind::Cancelled, tr("The transfer was stopped."), {}});
    } else if ((mayWorkLater(error.kind) || stoppedByLoss) && photo.attempts < downloadAttempts) {
        photo.stage = Stage::Waiting;
        if (m_camera && m_camera->state() == Camera::State::Disconnected) {
            holdCardFiles();
        } else if (!lineIsBad) {
            m_retry.start();
        }
    } else if (error.kind == ErrorKind::NoSpace && photo.attempts < downloadAttempts) {
        holdForRoom(id, ingestErrors::waitsForRoom(photo.entry, error));
    } else if (photo.isLastRound) {
        giveUp(id, error);
    } else {
        keepForLater(id, error);
    }
}

void Ingest::commit(IngestPhoto& photo, const ReceivedFile& file)
{
    photo.stage = Stage::Committing;
    photo.received = file;
    const quint64 id = photo.id;
    IncomingPhoto incomingPhoto;
    incomingPhoto.stagingPath = file.stagingPath;
    incomingPhoto.cameraName = photo.entry.file.name;
    incomingPhoto.shotKey = photo.shotKey;
    incomingPhoto.size = file.size;
    incomingPhoto.camera = m_camera->info().model;
    incomingPhoto.body = m_options.body;
    incomingPhoto.card = cardFileOf(photo.entry, photo.cameraId);
    incomingPhoto.hash = file.hash;
    photo.deletesCopy =
        photo.isImport ? photo.importDeletes : m_options.deleteFromCamera && !file.fromMemory;
    incomingPhoto.deletesCopy = photo.deletesCopy;
    // The driver reads the camera's clock, which has no time zone, as local time.
    incomingPhoto.taken = photo.entry.modified.toLocalTime();
    // From here on `photo` may be gone: whoever hears the signal may add or end others.
    qCDebug(lcTether) << "received" << file.file.name << file.size;
    if (!photo.isImport) {
        Q_EMIT received(file.stagingPath, file.file);
    }
    m_session.commit(incomingPhoto).then(this, [this, id](const Result<QString>& result) {
        onCommitted(id, result);
    });
}

void Ingest::onCommitted(quint64 id, const Result<QString>& result)
{
    const IngestPhoto photo = m_queue.take(id);
    if (result) {
        removeFragments(photo);
        if (!m_unconfirmed.remove(*result) && photo.deletesCopy) {
            m_cleaner.clean(photo, *result);
        }
        if (photo.isImport) {
            Q_EMIT imported(photo, *result);
        } else {
            Q_EMIT committed(photo, *result);
        }
        if (photo.told && !waitsFor(*photo.told)) {
            Q_EMIT solved(*photo.told);
        }
    } else {
        const Error error = ingestErrors::notCommitted(photo, result.error());
        m_unnamed.insert(photo.received.stagingPath, error);
        if (photo.isImport) {
            Q_EMIT importFailed(id, error);
        } else {
            Q_EMIT failed(id, error);
        }
        Q_EMIT problem(error);
    }
    reportCount();
}

void Ingest::giveUp(quint64 id, const Error& reason)
{
    if (m_queue.find(id)->isImport) {
        dropImport(id, reason);
        return;
    }
    IngestPhoto photo = m_queue.take(id);
    const Error error = ingestErrors::notFetched(photo.entry, reason);
    if (photo.told && !waitsFor(*photo.told)) {
        Q_EMIT solved(*photo.told); // It is not tried again by itself.
    }
    Q_EMIT failed(id, error);
    Q_EMIT problem(error);
    if (reason.isCancellation() && !photo.entry.inMemory) {
        // The next run must not fetch what somebody stopped.
        m_session.journal().note(
            cardFileOf(photo.entry, photo.cameraId), photo.shotKey, JournalState::LeftOnCard);
    }
    const bool isThere = !photo.entry.inMemory && reason.kind != ErrorKind::NotFound;
    if (reason.isCancellation() ? photo.wasLeft : isThere) {
        photo.told = error; // Until somebody fetches it.
        leaveAgain(std::move(photo));
    }
}

void Ingest::keepForLater(quint64 id, const Error& reason)
{
    IngestPhoto& photo = *m_queue.find(id);
    photo.stage = Stage::Held;
    photo.isLastRound = true;
    const Error error = ingestErrors::fetchedLater(photo.entry, reason);
    photo.told = error;
    Q_EMIT failed(id, error);
    Q_EMIT problem(error);
}

void Ingest::onStateChanged(Camera::State state)
{
    if (cameraIsUsable()) {
        if (!m_connected) {
            m_shotKeys.beginConnection();
            m_connected = true;
            takeUpHeldFiles();
            Q_EMIT leftOnCardChanged(); // Only now it is known which camera it is.
        } else if (m_isRecovering) {
            takeUpHeldFiles();
        }
        m_isRecovering = false;
        startNext();
    } else if (state == Camera::State::Recovering) {
        m_isRecovering = true;
        m_cleaner.setCamera(m_camera, ++m_link);
        loseMemoryFiles(
            {ErrorKind::Disconnected, tr("The connection to the camera broke off."), {}});
    } else if (state == Camera::State::Disconnected && m_connected) {
        m_connected = false;
        m_cleaner.setCamera(m_camera, ++m_link);
        loseMemoryFiles({ErrorKind::Disconnected, tr("The camera was disconnected."), {}});
        holdCardFiles();
    }
    reportCount();
}

bool Ingest::cameraIsUsable() const
{
    if (!m_camera) {
        return false;
    }
    const Camera::State state = m_camera->state();
    return state == Camera::State::Ready || state == Camera::State::Previewing ||
           state == Camera::State::Capturing;
}

QString Ingest::cameraId() const
{
    const CameraInfo info = m_camera->info();
    return info.serial.isEmpty() ? info.port : info.serial;
}

void Ingest::reportCount()
{
    const int arriving = arrivingCount();
    if (std::exchange(m_reportedArriving, arriving) != arriving) {
        Q_EMIT arrivingCountChanged(arriving);
    }
    const int count = pendingCount();
    if (count == m_reportedCount) {
        return;
    }
    m_reportedCount = count;
    Q_EMIT pendingCountChanged(count);
    if (isIdle()) {
        Q_EMIT idle();
    }
}

} // namespace skein
