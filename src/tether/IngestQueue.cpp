// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/IngestQueue.h"

#include "tether/CardFiles.h"

#include <algorithm>
#include <utility>

namespace skein {

IngestPhoto& IngestQueue::add(IngestPhoto photo)
{
    photo.id = ++m_lastId;
    m_photos.push_back(std::move(photo));
    return m_photos.back();
}

IngestPhoto IngestQueue::take(quint64 id)
{
    const auto found = std::find_if(m_photos.begin(), m_photos.end(),
        [id](const IngestPhoto& photo) { return photo.id == id; });
    Q_ASSERT(found != m_photos.end());
    IngestPhoto photo = std::move(*found);
    m_photos.erase(found);
    return photo;
}

IngestPhoto* IngestQueue::find(quint64 id)
{
    for (IngestPhoto& photo : m_photos) {
        if (photo.id == id) {
            return &photo;
        }
    }
    return nullptr;
}

IngestPhoto* IngestQueue::find(const CameraFileRef& file, Stage stage)
{
    for (IngestPhoto& photo : m_photos) {
        if (photo.stage == stage && photo.entry.file == file) {
            return &photo;
        }
    }
    return nullptr;
}

IngestPhoto* IngestQueue::first(Stage stage)
{
    for (IngestPhoto& photo : m_photos) {
        if (photo.stage == stage) {
            return &photo;
        }
    }
    return nullptr;
}

IngestPhoto* IngestQueue::findHeld(const CameraFileEntry& entry, const QString& cameraId)
{
    for (IngestPhoto& photo : m_photos) {
        if (photo.stage == Stage::Held && photo.cameraId == cameraId && !entry.inMemory &&
            mayBeSame(photo.entry, entry)) {
            return &photo;
        }
    }
    return nullptr;
}

IngestPhoto* IngestQueue::firstWaiting(bool isImport)
{
    for (IngestPhoto& photo : m_photos) {
        if (photo.stage == Stage::Waiting && photo.isImport == isImport) {
            return &photo;
        }
    }
    return nullptr;
}

std::vector<quint64> IngestQueue::ids(Stage stage) const
{
    std::vector<quint64> ids;
    for (const IngestPhoto& photo : m_photos) {
        if (photo.stage == stage) {
            ids.push_back(photo.id);
        }
    }
    return ids;
}

bool IngestQueue::hasTold(const QString& message) const
{
    return std::ranges::any_of(m_photos, [&message](const IngestPhoto& photo) {
        return (photo.stage == Stage::Held || photo.stage == Stage::Stuck) && photo.told &&
               photo.told->message == message;
    });
}

int IngestQueue::pendingCount() const
{
    return static_cast<int>(m_photos.size()) - count(Stage::Held) - count(Stage::Stuck);
}

int IngestQueue::arrivingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_photos, [](const IngestPhoto& photo) {
        return !photo.isImport && photo.stage != Stage::Held && photo.stage != Stage::Stuck;
    }));
}

int IngestQueue::count(Stage stage) const
{
    return static_cast<int>(std::count_if(m_photos.begin(), m_photos.end(),
        [stage](const IngestPhoto& photo) { return photo.stage == stage; }));
}

qint64 IngestQueue::waitingBytes() const
{
    qint64 bytes = 0;
    for (const IngestPhoto& photo : m_photos) {
        const bool isDue = photo.stage == Stage::Waiting && !photo.isImport;
        if (isDue || photo.stage == Stage::Downloading) {
            bytes += std::max<qint64>(0, photo.entry.size);
        }
    }
    return bytes;
}

} // namespace skein
