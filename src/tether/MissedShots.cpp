// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/MissedShots.h"

#include "base/Background.h"
#include "base/Logging.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CardFiles.h"

#include <utility>

namespace skein {

namespace {

/** Somebody who connects to take a picture at once shall not wait for a listing. */
constexpr int idleMs = 1'500;
/** A picture that is just being taken may be listed a moment before it is announced. */
constexpr int settleMs = 1'000;
/** Each time it is waited twice as long. */
constexpr int maxFailures = 4;

bool isUsable(Camera::State state)
{
    return state == Camera::State::Ready || state == Camera::State::Previewing ||
           state == Camera::State::Capturing;
}

} // namespace

MissedShots::MissedShots(QObject* parent)
    : QObject(parent)
    , m_session(nullptr)
{
    prepare();
}

MissedShots::MissedShots(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(&session)
{
    prepare();
}

void MissedShots::prepare()
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MissedShots::look);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &MissedShots::tellMissed);
}

void MissedShots::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_isDue = true;
    m_failures = 0;
    ++m_listing;
    m_idle.stop();
    m_settle.stop();
    m_missed.clear(); // not noted as known: the next listing finds them again
    if (!camera) {
        return;
    }
    connect(camera, &Camera::fileAdded, this, &MissedShots::onAnnounced);
    connect(camera, &Camera::stateChanged, this, &MissedShots::onStateChanged);
    onStateChanged(camera->state());
}

void MissedShots::setBusy(bool busy)
{
    m_isBusy = busy;
    waitForIdle();
}

void MissedShots::onStateChanged(Camera::State state)
{
    if (!isUsable(state)) {
        m_isDue = true;
        m_failures = 0;
        ++m_listing; // of the lost connection
        m_settle.stop();
    }
    waitForIdle();
}

void MissedShots::waitForIdle()
{
    const bool isIdle = m_camera && m_camera->state() == Camera::State::Ready && !m_isBusy;
    if (m_isDue && isIdle) {
        m_idle.start(idleMs << m_failures);
    } else {
        m_idle.stop();
    }
}

void MissedShots::look()
{
    m_isDue = false;
    const CameraInfo info = m_camera->info();
    const QString id = info.serial.isEmpty() ? info.port : info.serial;
    if (m_cameraId != id) {
        m_cameraId = id;
        m_knowledge = {};
    }
    const int listing = ++m_listing;
    if (!m_session) {
        list(listing);
        return;
    }
    // First what is remembered, then what is there: what comes in between is in neither.
    whenAnswered(
        m_session->journal().memory(id), this, [this, listing](const Result<CardMemory>& memory) {
            if (listing == m_listing) {
                m_isFirst = !memory || !memory->isMet;
                m_knowledge.recall(memory.value_or(CardMemory()));
                list(listing);
            }
        });
}

void MissedShots::list(int listing)
{
    m_camera->listFiles().then(
        this, [this, listing](const Result<QList<CameraFileEntry>>& entries) {
            if (listing != m_listing) {
                return;
            }
            if (entries && m_session && m_isFirst) {
                recallAnew(listing, *entries);
            } else if (entries) {
                onListed(*entries);
            } else {
                onNotListed(entries.error());
                if (!m_isDue) {
                    Q_EMIT looked(false); // Otherwise it is tried again.
                }
            }
        });
}

void MissedShots::recallAnew(int listing, const QList<CameraFileEntry>& entries)
{
    whenAnswered(m_session->journal().memory(m_cameraId), this,
        [this, listing, entries](const Result<CardMemory>& memory) {
            if (listing == m_listing) {
                m_knowledge.recall(memory.value_or(CardMemory()));
                onListed(entries);
            }
        });
}

void MissedShots::onNotListed(const Error& error)
{
    qCDebug(lcTether) << "no listing:" << error.message << error.detail;
    if (error.kind == ErrorKind::Unsupported) {
        return; // It never will.
    }
    m_isDue = true; // Also when the connection is lost: the next one looks again.
    if (error.isCancellation() || error.kind == ErrorKind::Disconnected) {
        return;
    }
    if (++m_failures == maxFailures) {
        m_isDue = false;
        Q_EMIT problem({error.kind,
            //: %1 is a sentence: why
            tr("The camera's card cannot be looked at, so nobody knows whether photographs wait "
               "there. %1 Disconnect the camera and connect it again to have it looked at.")
                .arg(error.message),
            error.detail});
    }
    waitForIdle();
}

void MissedShots::onListed(const QList<CameraFileEntry>& entries)
{
    m_failures = 0;
    const CardComparison found = m_knowledge.compare(entries);
    m_missed = found.missed;
    if (m_session) {
        m_seen.clear();
        for (const CameraFileEntry& entry : found.unrelated) {
            m_seen.append(cardFileOf(entry, m_cameraId));
        }
        for (const CardFile& file : found.deleted) {
            m_session->journal().setState(file, JournalState::Deleted);
        }
    }
    m_settle.start();
    Q_EMIT leftFound(found.left);
    for (const RememberedFile& file : found.owed) {
        qCInfo(lcTether) << "announced earlier and not fetched:" << file.file.file.name;
        Q_EMIT owed(file);
    }
    Q_EMIT deletionsFound(found.deletions);
    Q_EMIT listed();
}

void MissedShots::onAnnounced(const CameraFileEntry& entry)
{
    m_knowledge.note(entry);
    m_missed.removeIf(
        [&entry](const CameraFileEntry& missed) { return missed.file == entry.file; });
}

void MissedShots::tellMissed()
{
    const QList<CameraFileEntry> found = std::exchange(m_missed, {});
    qCDebug(lcTether) << "the card was looked at," << found.size() << "are new";
    for (const CameraFileEntry& entry : found) {
        qCInfo(lcTether) << "taken while the connection was away:" << entry.file.name;
        m_knowledge.note(entry);
    }
    if (m_session) {
        // What was missed is written down as announced before this says that all is old.
        const QList<CardFile> seen = std::exchange(m_seen, {});
        const QString body = m_cameraId;
        if (!found.isEmpty()) {
            Q_EMIT missed(found);
        }
        m_session->journal().setSeen(body, seen, true);
    } else if (!found.isEmpty()) {
        Q_EMIT missed(found);
    }
    Q_EMIT looked(true);
}

} // namespace skein
