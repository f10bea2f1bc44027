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

#include <algorithm>
#include <utility>

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
    fetch(entry);
}

void Ingest::fetch(const CameraFileEntry& entry, const QString& shotKey)
{
    if (!m_camera) {
        Q_EMIT problem(ingestErrors::noCamera(entry));
        return;
    }
    // A driver may announce a file twice. Only while it has not arrived is that surely the same
    // picture; later the camera may have given the name to another one.
    if (m_queue.find(entry.file, Stage::Waiting) || m_queue.find(entry.file, Stage::Downloading) ||
        m_queue.find(entry.file, Stage::InMemory) || m_queue.find(entry.file, Stage::Stuck)) {
        return;
    }
    if (const IngestPhoto* held = m_queue.findHeld(entry, cameraId())) {
        fetchWhenRoom(held->id);
    } else {
        qCDebug(lcTether) << "announced" << entry.file.name << entry.size;
        const Result<void> room = roomFor(entry);
        if (!m_left.remove(cameraId(), entry).isEmpty()) {
            Q_EMIT leftOnCardChanged();
        }
        const Stage stage = entry.inMemory ? Stage::InMemory : room ? Stage::Waiting : Stage::Held;
        const quint64 id = enqueue(entry, stage, shotKey).id;
        if (!room) {
            holdForRoom(id, room.error());
        }
    }
    if (entry.inMemory) {
        m_memoryWatch.start();
    }
    reportCount();
    startNext();
}

IngestPhoto& Ingest::enqueue(const CameraFileEntry& entry, Stage stage, const QString& shotKey)
{
    IngestPhoto photo;
    photo.entry = entry;
    photo.shotKey =
        shotKey.isEmpty() ? m_shotKeys.keyFor(entry, filesPerShot(*m_camera) > 1) : shotKey;
    photo.cameraId = cameraId();
    photo.link = m_link;
    if (!entry.inMemory) {
        m_session.journal().note(
            cardFileOf(entry, photo.cameraId), photo.shotKey, JournalState::Announced);
    }
    photo.stage = stage;
    IngestPhoto& added = m_queue.add(std::move(photo));
    const quint64 id = added.id;
    Q_EMIT announced(IngestPhoto(added));
    return *m_queue.find(id);
}

Result<void> Ingest::roomFor(const CameraFileEntry& entry) const
{
    // What is in the camera's memory has no other place to be in.
    return m_room && !entry.inMemory ? m_room(entry) : Result<void>();
}

void Ingest::fetchWhenRoom(quint64 id)
{
    IngestPhoto& photo = *m_queue.find(id);
    photo.stage = Stage::Held; // While it is asked about it is not on its way.
    if (const Result<void> room = roomFor(photo.entry); !room) {
        holdForRoom(id, room.error());
        return;
    }
    photo.waitsForRoom = false;
    photo.stage = Stage::Waiting;
    Q_EMIT announced(IngestPhoto(photo));
}

void Ingest::holdForRoom(quint64 id, const Error& reason)
{
    IngestPhoto& photo = *m_queue.find(id);
    photo.stage = Stage::Held;
    qCDebug(lcTether) << "no room for" << photo.entry.file.name;
    const bool isSaid = waitsFor(reason); // Once for all of them.
    photo.waitsForRoom = true;
    const std::optional<Error> former = std::exchange(photo.told, reason);
    Q_EMIT failed(id, reason);
    if (former && former->message != reason.message && !waitsFor(*former)) {
        Q_EMIT solved(*former);
    }
    if (!isSaid) {
        Q_EMIT problem(reason);
    }
}

bool Ingest::waitsFor(const Error& reason)
{
    return std::ranges::any_of(m_queue.ids(Stage::Held), [&](quint64 id) {
        const IngestPhoto& held = *m_queue.find(id);
        return held.waitsForRoom && held.told && held.told->message == reason.message;
    });
}

void Ingest::lookForRoom()
{
    if (m_paused || !m_connected || !cameraIsUsable()) {
        return;
    }
    for (const quint64 id : m_queue.ids(Stage::Held)) {
        const IngestPhoto* photo = m_queue.find(id);
        if (photo != nullptr && photo->waitsForRoom && photo->cameraId == cameraId() &&
            roomFor(photo->entry)) {
            fetchWhenRoom(id);
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
        photo.stage = Stage::Held;
        fetchWhenRoom(m_queue.add(std::move(photo)).id);
    }
    Q_EMIT leftOnCardChanged();
    reportCount();
    startNext();
}

void Ingest::leaveAgain(IngestPhoto photo)
{
    photo.attempts = 0;
    photo.isLastRound = false;
    photo.isImport = false;
    photo.importDeletes = false;
    photo.wasLeft = true;
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
        if (photo != nullptr && photo->cameraId == cameraId()) {
            photo->attempts = 0;
            fetchWhenRoom(id);
        }
    }
}

} // namespace skein
