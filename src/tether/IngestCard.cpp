// SPDX-License-Identifier: GPL-3.0-or-later
// What Ingest leaves on the camera's card: because the camera went away, or because the
// photographer wants it so. Its way from there is in Ingest.cpp.
#include "base/Logging.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CaptureOperation.h"
#include "tether/CardFiles.h"
#include "tether/Ingest.h"
#include "tether/IngestErrors.h"

namespace skein {

namespace {
using Stage = IngestPhoto::Stage;
}

void Ingest::announce(const CameraFileEntry& entry)
{
    const bool bothKinds = m_camera && filesPerShot(*m_camera) > 1;
    if (m_camera && m_left.stays(entry, bothKinds)) {
        leave(entry);
        return;
    }
    const Result<void> room = m_camera ? roomFor(entry) : Result<void>();
    if (room) {
        fetch(entry);
    } else {
        waitForRoom(entry, room.error());
    }
}

Result<void> Ingest::roomFor(const CameraFileEntry& entry) const
{
    // What is in the camera's memory has no other place to be in.
    return m_room && !entry.inMemory ? m_room(entry) : Result<void>();
}

void Ingest::waitForRoom(const CameraFileEntry& entry, const Error& reason)
{
    for (const Stage stage : {Stage::Waiting, Stage::Downloading, Stage::Held}) {
        if (m_queue.find(entry.file, stage) != nullptr) {
            return; // Announced before.
        }
    }
    IngestPhoto& photo = enqueue(entry, Stage::Held);
    photo.told = reason;
    photo.waitsForRoom = true;
    qCDebug(lcTether) << "no room for" << entry.file.name;
    Q_EMIT failed(photo.id, reason);
    Q_EMIT problem(reason);
}

void Ingest::lookForRoom()
{
    if (m_paused || !m_connected || !cameraIsUsable()) {
        return;
    }
    for (const quint64 id : m_queue.ids(Stage::Held)) {
        IngestPhoto* photo = m_queue.find(id);
        if (photo->waitsForRoom && photo->cameraId == cameraId() && roomFor(photo->entry)) {
            photo->waitsForRoom = false;
            photo->stage = Stage::Waiting;
            Q_EMIT announced(IngestPhoto(*photo));
        }
    }
    reportCount();
    startNext();
}

void Ingest::leave(const CameraFileEntry& entry, const QString& shotKey)
{
    if (!m_camera) {
        return;
    }
    IngestPhoto photo;
    photo.entry = entry;
    photo.shotKey =
        shotKey.isEmpty() ? m_shotKeys.keyFor(entry, filesPerShot(*m_camera) > 1) : shotKey;
    photo.cameraId = cameraId();
    photo.wasLeft = true;
    if (m_left.add(photo)) {
        qCDebug(lcTether) << "stays on the card" << entry.file.name;
        m_session.journal().note(
            cardFileOf(entry, photo.cameraId), photo.shotKey, JournalState::LeftOnCard);
        Q_EMIT leftOnCard(photo);
        Q_EMIT leftOnCardChanged();
    }
}

void Ingest::record(const IngestPhoto& photo, JournalState state)
{
    m_session.journal().setState(cardFileOf(photo.entry, photo.cameraId), state);
}

void Ingest::setFetching(Fetching fetching)
{
    if (fetching != m_left.fetching()) {
        m_left.setFetching(fetching);
        Q_EMIT fetchingChanged();
    }
}

int Ingest::leftOnCardCount() const
{
    return m_camera ? m_left.count(cameraId()) : 0;
}

void Ingest::fetchLeftOnCard()
{
    if (m_camera) {
        takeUp(m_left.take(cameraId()));
    }
}

void Ingest::fetchLeft(const QList<CameraFileEntry>& entries)
{
    if (!m_camera) {
        return;
    }
    std::vector<IngestPhoto> wanted;
    for (IngestPhoto& photo : m_left.take(cameraId())) {
        if (entries.contains(photo.entry)) {
            wanted.push_back(std::move(photo));
        } else {
            m_left.add(std::move(photo));
        }
    }
    takeUp(std::move(wanted));
}

void Ingest::takeUp(std::vector<IngestPhoto> left)
{
    for (IngestPhoto& photo : left) {
        photo.link = m_link;
        photo.stage = Stage::Waiting;
        const quint64 id = m_queue.add(std::move(photo)).id;
        Q_EMIT announced(IngestPhoto(*m_queue.find(id)));
    }
    Q_EMIT leftOnCardChanged();
    reportCount();
    startNext();
}

void Ingest::leaveAgain(IngestPhoto photo)
{
    photo.attempts = 0;
    photo.isLastRound = false;
    if (m_left.add(std::move(photo))) {
        Q_EMIT leftOnCardChanged();
    }
}

void Ingest::holdCardFiles()
{
    int held = 0;
    for (const quint64 id : m_queue.ids(Stage::Waiting)) {
        if (m_queue.find(id)->isImport) {
            dropImport(id, ingestErrors::cameraWentAway());
            continue;
        }
        m_queue.find(id)->stage = Stage::Held;
        Q_EMIT failed(id, ingestErrors::cameraWentAway());
        ++held;
    }
    if (held > 0) {
        Q_EMIT problem(ingestErrors::photographsHeld(held));
    }
}

void Ingest::takeUpHeldFiles()
{
    for (const quint64 id : m_queue.ids(Stage::Held)) {
        IngestPhoto* photo = m_queue.find(id);
        if (photo->cameraId == cameraId() && roomFor(photo->entry)) {
            photo->stage = Stage::Waiting;
            photo->attempts = 0;
            Q_EMIT announced(IngestPhoto(*photo));
        }
    }
}

} // namespace skein
