// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetheredCamera.h"

#include "base/Background.h"
#include "base/Logging.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/Answers.h"
#include "tether/CardFiles.h"
#include "tether/DiskGuard.h"

#include <memory>

namespace skein {

namespace {

/** Times on a card (FAT) are of two seconds, rounded down. */
constexpr qint64 cardClockStepMs = 2'000;
/** So far off may be a camera's clock that cannot be read. */
constexpr qint64 clockErrorMs = 5 * 60'000;

} // namespace

TetheredCamera::TetheredCamera(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ingest(session)
    , m_captures(m_ingest)
    , m_missed(session)
    , m_deletions(session)
    , m_interrupted({m_ingest, m_captures, m_preview, m_missed})
{
    connect(&m_captures, &Captures::shutterBegins, this, &TetheredCamera::noteBeginning);
    const auto reportIdle = [this] {
        if (isIdle()) {
            Q_EMIT idle();
        }
    };
    connect(&m_ingest, &Ingest::idle, this, reportIdle);
    connect(&m_captures, &Captures::idle, this, reportIdle);
    connect(&m_ingest, &Ingest::problem, this, &TetheredCamera::problem);
    connect(&m_ingest, &Ingest::solved, this, &TetheredCamera::solved);
    connect(&m_interrupted, &InterruptedCapture::problem, this, &TetheredCamera::problem);
    connect(&m_interrupted, &InterruptedCapture::solved, this, &TetheredCamera::solved);
    connect(&m_ingest, &Ingest::imported, &m_missed,
        [this](const IngestPhoto& photo) { m_missed.noteFetched(photo.entry); });
    const auto followBusy = [this] { m_missed.setBusy(!m_ingest.isIdle()); };
    connect(&m_ingest, &Ingest::pendingCountChanged, &m_missed, followBusy);
    connect(&m_ingest, &Ingest::idle, &m_missed, followBusy);
    connect(&m_missed, &MissedShots::missed, this, &TetheredCamera::onMissed);
    connect(&m_missed, &MissedShots::owed, &m_ingest, [this](const RememberedFile& file) {
        amend(file);
        m_ingest.fetch(file.file, file.entry.shotKey);
    });
    connect(
        &m_missed, &MissedShots::leftFound, &m_ingest, [this](const QList<RememberedFile>& files) {
            for (const RememberedFile& file : files) {
                amend(file);
                m_ingest.leave(file.file, file.entry.shotKey);
            }
        });
    connect(&m_missed, &MissedShots::deletionsFound, this, &TetheredCamera::onDeletionsFound);
    connect(&m_session, &Session::folderChanged, this, [this] { m_offeredDeletions.clear(); });
    connect(&m_missed, &MissedShots::problem, this, &TetheredCamera::problem);
    connect(&m_deletions, &OwedDeletions::idle, this, reportIdle);
    connect(&m_preview, &PreviewLoop::problem, this, &TetheredCamera::problem);
    connect(&m_preview, &PreviewLoop::problem, this, [this](const Error& error) {
        // Said until frames come again.
        const auto told = std::make_shared<QMetaObject::Connection>();
        *told = connect(&m_preview, &PreviewLoop::frame, this, [this, told, error] {
            disconnect(*told);
            Q_EMIT solved(error);
        });
    });
    connect(&m_captures, &Captures::shutterBegins, this, [this] { m_preview.setPaused(true); });
    connect(&m_captures, &Captures::shutterEnded, this, [this] { m_preview.setPaused(false); });
}

TetheredCamera::~TetheredCamera()
{
    // Every capture is answered; nobody hears of what the parts say while they go.
    m_ingest.disconnect(this);
    m_preview.disconnect(this);
    m_captures.disconnect(this);
    m_missed.disconnect(this);
    m_deletions.disconnect(this);
    m_interrupted.disconnect(this);
    m_captures.setCamera(nullptr);
}

void TetheredCamera::setCamera(std::unique_ptr<Camera> camera)
{
    m_begunIn.clear();
    m_clocks.setCamera(camera.get());
    m_preview.setCamera(camera.get());
    m_captures.setCamera(camera.get());
    m_ingest.setCamera(camera.get());
    m_missed.setCamera(camera.get());
    m_deletions.setCamera(camera.get());
    m_offeredDeletions.clear();
    m_interrupted.setCamera(camera.get());
    m_camera.swap(camera);
    if (camera) {
        // This may be called from one of its own signals.
        camera->disconnect(); // It is nobody's camera any more, whatever it still has to say.
        camera.release()->deleteLater();
    }
    if (m_camera) {
        connect(m_camera.get(), &Camera::notice, this, &TetheredCamera::problem);
        connect(m_camera.get(), &Camera::connectionLost, this, &TetheredCamera::problem);
    }
    Q_EMIT cameraChanged();
}

void TetheredCamera::setDiskGuard(DiskGuard* guard)
{
    m_guard = guard;
    m_ingest.setRoom([guard](const CameraFileEntry& entry) {
        return guard != nullptr ? guard->mayTakeIn(entry.size) : Result<void>();
    });
}

QFuture<Result<QStringList>> TetheredCamera::capture()
{
    return shoot().saved;
}

CaptureAnswers TetheredCamera::shoot()
{
    const Result<void> room = m_guard != nullptr && m_camera
                                  ? m_guard->mayCapture(shotKindOf(m_camera->settings()))
                                  : Result<void>();
    return room ? m_captures.capture() : refusedCapture(room.error());
}

void TetheredCamera::noteBeginning()
{
    if (!handsOutFiles(m_camera.get()) || m_begunIn == m_session.folder()) {
        return;
    }
    m_begunIn = m_session.folder();
    const std::optional<QDateTime> moment = m_clocks.now();
    const QDateTime begun = moment ? moment->addMSecs(-cardClockStepMs)
                                   : QDateTime::currentDateTimeUtc().addMSecs(-clockErrorMs);
    m_session.journal().setBeginning(bodyOf(*m_camera), {begun, moment.has_value()});
    if (!moment) {
        return;
    }
    // Only what the journal took keeps the photograph from counting as old.
    whenAnswered(m_session.journal().memory(bodyOf(*m_camera)), this,
        [this, camera = QPointer(m_camera.get())](const Result<CardMemory>& memory) {
            if (memory && memory->beginning.isSure && camera && camera == m_camera.get()) {
                m_interrupted.noteMet();
            }
        });
}

void TetheredCamera::onMissed(const QList<CameraFileEntry>& entries)
{
    const CameraInfo info = m_camera->info();
    const QString body = info.serial.isEmpty() ? info.port : info.serial;
    QList<CardFile> skipped;
    for (const CameraFileEntry& entry : entries) {
        switch (m_missedWay) {
        case MissedWay::Fetch:
            m_ingest.announce(entry);
            break;
        case MissedWay::Ask:
            m_ingest.leave(entry);
            m_offered.append(entry);
            break;
        case MissedWay::Skip:
            skipped.append(cardFileOf(entry, body));
            break;
        }
    }
    if (!skipped.isEmpty()) {
        // Later: what was seen with them is just being written down, and replaces what was before.
        QMetaObject::invokeMethod(
            this, [this, body, skipped] { m_session.journal().setSeen(body, skipped, false); },
            Qt::QueuedConnection);
    }
    if (!m_offered.isEmpty()) {
        Q_EMIT missedOffered(static_cast<int>(m_offered.size()));
    }
}

void TetheredCamera::amend(const RememberedFile& file)
{
    const CardFile listed = cardFileOf(file.file, file.entry.card.body);
    if (listed != file.entry.card) {
        m_session.journal().amend(file.entry.card, listed);
    }
}

void TetheredCamera::onDeletionsFound(const QList<RememberedFile>& files)
{
    m_offeredDeletions.clear();
    if (m_ingest.options().deleteFromCamera) {
        m_deletions.finish(files);
    } else if (!files.isEmpty()) {
        m_offeredDeletions = files;
        Q_EMIT deletionsOffered(static_cast<int>(files.size()));
    }
}

void TetheredCamera::finishDeletions()
{
    m_deletions.finish(std::exchange(m_offeredDeletions, {}));
}

void TetheredCamera::fetchMissed()
{
    m_ingest.fetchLeft(std::exchange(m_offered, {}));
}

void TetheredCamera::setName(const QString& name)
{
    if (m_name != name) {
        m_name = name;
        Q_EMIT nameChanged();
    }
}

} // namespace skein
