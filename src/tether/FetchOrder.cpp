// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FetchOrder.h"

#include "tether/ShotKeys.h"

namespace skein {

namespace {

/** A RAW file that takes longer than this lets the others pass. */
constexpr double patienceSeconds = 2;
/** Of files this small the time is mostly that of asking for them. */
constexpr qint64 smallestMeasured = 256 * 1024;
/** How much the newest transfer counts. */
constexpr double newestPart = 0.5;

} // namespace

void FetchOrder::finish(qint64 bytes)
{
    constexpr double nanosecondsPerSecond = 1e9;
    if (m_running.isValid()) {
        learn(bytes, static_cast<double>(m_running.nsecsElapsed()) / nanosecondsPerSecond);
    }
}

void FetchOrder::learn(qint64 bytes, double seconds)
{
    if (bytes < smallestMeasured || !(seconds > 0)) {
        return;
    }
    const double now = static_cast<double>(bytes) / seconds;
    m_bytesPerSecond =
        m_bytesPerSecond > 0 ? newestPart * now + (1 - newestPart) * m_bytesPerSecond : now;
}

bool FetchOrder::isSlow(const IngestPhoto& photo) const
{
    return m_bytesPerSecond > 0 &&
           static_cast<double>(photo.entry.size) > patienceSeconds * m_bytesPerSecond;
}

IngestPhoto* FetchOrder::next(IngestQueue& queue) const
{
    using Stage = IngestPhoto::Stage;
    IngestPhoto* oldest = queue.firstWaiting(false);
    if (oldest == nullptr || !ShotKeys::isRaw(oldest->entry.file.name) || !isSlow(*oldest)) {
        return oldest;
    }
    for (const quint64 id : queue.ids(Stage::Waiting)) {
        IngestPhoto* photo = queue.find(id);
        if (!photo->isImport && !ShotKeys::isRaw(photo->entry.file.name)) {
            return photo;
        }
    }
    return oldest;
}

} // namespace skein
