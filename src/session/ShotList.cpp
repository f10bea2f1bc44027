// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotList.h"

#include "session/ShotGroups.h"

#include <QSet>
#include <algorithm>

namespace skein {

namespace {

bool shareFile(const ListedShot& shot, const QList<SessionItem>& files)
{
    return std::ranges::any_of(shot.files, [&](const SessionItem& own) {
        return std::ranges::any_of(
            files, [&](const SessionItem& other) { return other.path == own.path; });
    });
}

bool hasFile(const ListedShot& shot, const QString& path)
{
    return std::ranges::any_of(
        shot.files, [&](const SessionItem& file) { return file.path == path; });
}

template<typename T>
int compared(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

void ListedShot::updateKeys()
{
    nameKey = naturalKey(path().mid(path().lastIndexOf(u'/') + 1));
    // Converting local times is slow (the C library looks for the time zone each time).
    modifiedMs = files.first().modified.toMSecsSinceEpoch();
    capturedMs = facts.captured.isValid() ? facts.captured.toMSecsSinceEpoch() : modifiedMs;
}

bool isBefore(const ListedShot& left, const ListedShot& right, ShotOrder order, bool isDescending)
{
    int result = 0;
    if (order == ShotOrder::CaptureTime) {
        result = compared(left.capturedMs, right.capturedMs);
    } else if (order == ShotOrder::Modified) {
        result = compared(left.modifiedMs, right.modifiedMs);
    }
    if (result == 0) {
        result = left.nameKey.compare(right.nameKey);
    }
    if (result == 0) {
        result = left.path().compare(right.path());
    }
    return isDescending ? result > 0 : result < 0;
}

void ShotList::setFiles(const QString& stem, const QList<SessionItem>& files, Changes& changes)
{
    Shots former;
    if (const auto found = m_shots.find(stem); found != m_shots.end()) {
        former = std::move(found->second);
        m_shots.erase(found);
    }
    if (files.isEmpty()) {
        m_size -= static_cast<int>(former.size());
        std::ranges::move(former, std::back_inserter(changes.removed));
        return;
    }
    const QList<QList<SessionItem>> groups = shotsAmong(files);
    Shots now;
    for (const QList<SessionItem>& group : groups) {
        const bool ownsStem = groups.size() == 1 || std::ranges::any_of(group, &SessionItem::isRaw);
        const auto same = std::ranges::find_if(
            former, [&](const auto& shot) { return shot && shareFile(*shot, group); });
        if (same == former.end()) {
            auto shot = std::make_unique<ListedShot>();
            shot->files = group;
            shot->ownsStem = ownsStem;
            shot->updateKeys();
            changes.added.push_back(shot.get());
            now.push_back(std::move(shot));
            continue;
        }
        ListedShot& shot = **same;
        if (shot.files != group || shot.ownsStem != ownsStem) {
            changes.changed.push_back(&shot);
            if (group.size() > shot.files.size()) {
                changes.grown.push_back(&shot);
            }
            shot.files = group;
            shot.ownsStem = ownsStem;
            shot.updateKeys();
        }
        now.push_back(std::move(*same));
    }
    m_size += static_cast<int>(now.size()) - static_cast<int>(former.size());
    for (auto& shot : former) {
        if (shot) {
            changes.removed.push_back(std::move(shot));
        }
    }
    if (!now.empty()) {
        m_shots.emplace(stem, std::move(now));
    }
}

std::unique_ptr<ListedShot> ShotList::takeOut(const ListedShot* shot)
{
    const auto found = m_shots.find(stemOf(shot->path()));
    const auto place =
        std::ranges::find(found->second, shot, [](const auto& each) { return each.get(); });
    std::unique_ptr<ListedShot> taken = std::move(*place);
    found->second.erase(place);
    if (found->second.empty()) {
        m_shots.erase(found);
    }
    return taken;
}

void ShotList::rename(const QHash<QString, QString>& newPaths, Changes& changes)
{
    QSet<QString> stems;
    for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
        const ListedShot* shot = find(path.key());
        if (!shot) {
            continue; // it was another file's shot, and has its new name by now
        }
        const QString oldStem = stemOf(shot->path());
        std::unique_ptr<ListedShot> moving = takeOut(shot);
        for (SessionItem& file : moving->files) {
            file.path = newPaths.value(file.path, file.path);
        }
        const QString newStem = stemOf(moving->path());
        for (QString& sidecar : moving->facts.sidecars) {
            sidecar.replace(0, oldStem.size(), newStem);
        }
        moving->facts.path = moving->path();
        moving->updateKeys();
        changes.changed.push_back(moving.get());
        m_shots[newStem].push_back(std::move(moving));
        stems += {oldStem, newStem};
    }
    for (const QString& stem : std::as_const(stems)) {
        setFiles(stem, files(stem), changes); // who belongs together may be others now
    }
}

QList<SessionItem> ShotList::files(const QString& stem) const
{
    QList<SessionItem> files;
    if (const auto found = m_shots.find(stem); found != m_shots.end()) {
        for (const auto& shot : found->second) {
            files += shot->files;
        }
    }
    return files;
}

QStringList ShotList::stems() const
{
    QStringList stems;
    stems.reserve(static_cast<qsizetype>(m_shots.size()));
    for (const auto& [stem, shots] : m_shots) {
        stems.append(stem);
    }
    return stems;
}

ListedShot* ShotList::find(const QString& path) const
{
    const auto found = m_shots.find(stemOf(path));
    if (found == m_shots.end()) {
        return nullptr;
    }
    for (const auto& shot : found->second) {
        if (hasFile(*shot, path)) {
            return shot.get();
        }
    }
    return nullptr;
}

std::vector<ListedShot*> ShotList::all() const
{
    std::vector<ListedShot*> shots;
    shots.reserve(static_cast<std::size_t>(m_size));
    for (const auto& [stem, sameStem] : m_shots) {
        for (const auto& shot : sameStem) {
            shots.push_back(shot.get());
        }
    }
    return shots;
}

} // namespace skein
