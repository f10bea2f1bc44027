// SPDX-License-Identifier: GPL-3.0-or-later
// How Ingest takes in what somebody chose on the card: one at a time, and last of all.
#include "base/Logging.h"
#include "tether/Ingest.h"

#include <utility>

namespace skein {

namespace {
using Stage = IngestPhoto::Stage;
}

quint64 Ingest::importFile(const CameraFileEntry& entry, const QString& shotKey, bool deletesCopy)
{
    if (!m_camera || m_queue.find(entry.file, Stage::Waiting) ||
        m_queue.find(entry.file, Stage::Downloading) ||
        m_queue.find(entry.file, Stage::Committing)) {
        return 0;
    }
    quint64 id = 0;
    if (IngestPhoto* held = m_queue.findHeld(entry, cameraId())) {
        // It would have come with the next connection, and must not come twice.
        held->stage = Stage::Waiting;
        held->attempts = 0;
        held->wasHeld = true;
        held->isImport = true;
        held->importDeletes = deletesCopy;
        id = held->id;
    } else {
        id = addImport(entry, shotKey, deletesCopy);
    }
    reportCount();
    // Not before the caller knows the number.
    QMetaObject::invokeMethod(this, &Ingest::startImport, Qt::QueuedConnection);
    return id;
}

quint64 Ingest::addImport(const CameraFileEntry& entry, const QString& shotKey, bool deletesCopy)
{
    const QString leftKey = m_left.remove(cameraId(), entry);
    IngestPhoto photo;
    photo.entry = entry;
    photo.wasLeft = !leftKey.isEmpty();
    photo.shotKey = photo.wasLeft ? leftKey : shotKey;
    photo.cameraId = cameraId();
    photo.link = m_link;
    photo.isImport = true;
    photo.importDeletes = deletesCopy;
    if (photo.wasLeft) {
        Q_EMIT leftOnCardChanged();
    }
    return m_queue.add(std::move(photo)).id;
}

void Ingest::startImport()
{
    if (m_paused || m_importer.isRunning() || !cameraIsUsable()) {
        return;
    }
    IngestPhoto* photo = m_queue.firstWaiting(true);
    if (!photo) {
        return;
    }
    if (const Result<void> room = roomFor(photo->entry); !room) {
        dropImport(photo->id, room.error());
        reportCount();
        return; // Whoever asked for it says whether others are still wanted.
    }
    photo->stage = Stage::Downloading;
    ++photo->attempts;
    m_importer.start(photo->id, photo->entry.file, Haste::WhenIdle);
}

void Ingest::cancelImports()
{
    for (const quint64 id : m_queue.ids(Stage::Waiting)) {
        if (m_queue.find(id)->isImport) {
            dropImport(id, {ErrorKind::Cancelled, tr("The transfer was stopped."), {}});
        }
    }
    m_importer.cancel();
    reportCount();
}

void Ingest::endImports(const Error& reason)
{
    Q_EMIT importsEnd(reason);
    cancelImports(); // Of whoever did not hear that.
}

Result<void> Ingest::mayImport(qint64 bytes) const
{
    CameraFileEntry all;
    all.size = bytes;
    return roomFor(all);
}

void Ingest::leaveImports()
{
    for (const Stage stage : {Stage::Waiting, Stage::Downloading}) {
        for (const quint64 id : m_queue.ids(stage)) {
            IngestPhoto& photo = *m_queue.find(id);
            if (photo.isImport && std::exchange(photo.wasLeft, false)) {
                leaveAgain(photo);
            }
        }
    }
}

void Ingest::dropImport(quint64 id, const Error& error)
{
    IngestPhoto& photo = *m_queue.find(id);
    qCDebug(lcTether) << "not imported" << photo.entry.file.name << error.message << error.detail;
    if (photo.wasHeld) {
        photo.stage = Stage::Held;
        photo.wasHeld = false;
        photo.isImport = false;
        photo.importDeletes = false;
    } else {
        const IngestPhoto dropped = m_queue.take(id);
        if (dropped.wasLeft) {
            leaveAgain(dropped);
        }
    }
    Q_EMIT importFailed(id, error);
}

} // namespace skein
