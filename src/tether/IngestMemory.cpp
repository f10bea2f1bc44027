// SPDX-License-Identifier: GPL-3.0-or-later
// How Ingest takes in what exists in the camera's memory only; the ways of all else are in
// Ingest.cpp and IngestCard.cpp.
#include "session/Session.h"
#include "tether/Ingest.h"
#include "tether/IngestErrors.h"

namespace skein {

namespace {
using Stage = IngestPhoto::Stage;
}

void Ingest::onMemoryFileReceived(const ReceivedFile& file)
{
    IngestPhoto* photo = m_queue.find(file.file, Stage::InMemory);
    if (!photo) {
        photo = m_queue.find(file.file, Stage::Stuck);
    }
    if (!photo) {
        CameraFileEntry entry;
        entry.file = file.file;
        entry.size = file.size;
        entry.inMemory = true;
        photo = &enqueue(entry, Stage::InMemory);
    }
    commit(*photo, file);
    reportCount();
}

void Ingest::onMemoryLate()
{
    for (const quint64 id : m_queue.ids(Stage::InMemory)) {
        IngestPhoto& photo = *m_queue.find(id);
        photo.stage = Stage::Stuck;
        const Error error = ingestErrors::stillInMemory(photo.entry, m_session.folder());
        photo.told = error;
        Q_EMIT failed(id, error);
        Q_EMIT problem(error);
    }
    reportCount();
}

void Ingest::loseMemoryFiles(const Error& reason)
{
    m_memoryWatch.stop();
    for (const Stage stage : {Stage::InMemory, Stage::Stuck}) {
        for (const quint64 id : m_queue.ids(stage)) {
            giveUp(id, reason);
        }
    }
}

} // namespace skein
