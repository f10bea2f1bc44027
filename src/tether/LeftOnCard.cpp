// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/LeftOnCard.h"

#include "tether/ShotKeys.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace skein {

bool LeftOnCard::stays(const CameraFileEntry& entry, bool bothKinds) const
{
    if (entry.inMemory) {
        return false; // There is no other copy.
    }
    switch (m_fetching) {
    case Fetching::Everything:
        break;
    case Fetching::WithoutRaw:
        return bothKinds && ShotKeys::isRaw(entry.file.name);
    case Fetching::Nothing:
        return true;
    }
    return false;
}

bool LeftOnCard::add(IngestPhoto photo)
{
    const bool known =
        std::any_of(m_photos.cbegin(), m_photos.cend(), [&photo](const IngestPhoto& each) {
            return each.cameraId == photo.cameraId && each.entry == photo.entry;
        });
    if (!known) {
        m_photos.push_back(std::move(photo));
    }
    return !known;
}

std::vector<IngestPhoto> LeftOnCard::take(const QString& cameraId)
{
    const auto first = std::stable_partition(m_photos.begin(), m_photos.end(),
        [&cameraId](const IngestPhoto& each) { return each.cameraId != cameraId; });
    std::vector<IngestPhoto> taken(
        std::make_move_iterator(first), std::make_move_iterator(m_photos.end()));
    m_photos.erase(first, m_photos.end());
    return taken;
}

QString LeftOnCard::remove(const QString& cameraId, const CameraFileEntry& entry)
{
    const auto found = std::find_if(m_photos.cbegin(), m_photos.cend(),
        [&](const IngestPhoto& each) { return each.cameraId == cameraId && each.entry == entry; });
    if (found == m_photos.cend()) {
        return {};
    }
    const QString key = found->shotKey;
    m_photos.erase(found);
    return key;
}

int LeftOnCard::count(const QString& cameraId) const
{
    return static_cast<int>(std::count_if(m_photos.cbegin(), m_photos.cend(),
        [&cameraId](const IngestPhoto& each) { return each.cameraId == cameraId; }));
}

void LeftOnCard::changeSession(const QString& former, const QString& folder)
{
    m_elsewhere[former] = std::exchange(m_photos, {});
    if (auto known = m_elsewhere.extract(folder)) {
        m_photos = std::move(known.mapped());
    }
}

} // namespace skein
