// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardCatalogue.h"

#include "base/SafeName.h"
#include "session/FileKind.h"
#include "tether/CardFiles.h"

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <cstdlib>

namespace skein {

namespace {

/** A RAW file and its picture are written one after the other, slow cards and buffers included. */
constexpr qint64 sameShotSeconds = 60;

/** Folder and stem, whichever card it is on: two cards may hold one kind each. */
QString placeOf(const CameraFileRef& file)
{
    static const QRegularExpression store(QStringLiteral("^/?store_[0-9A-Fa-f]{8}"));
    QString folder = file.folder;
    folder.remove(store);
    const qsizetype dot = file.name.lastIndexOf(u'.');
    return folder + u'/' + (dot > 0 ? file.name.left(dot) : file.name);
}

bool isNear(const QDateTime& left, const QDateTime& right)
{
    return !left.isValid() || !right.isValid() || std::abs(left.secsTo(right)) <= sameShotSeconds;
}

/** A photographer's note to a photograph; nothing by itself. */
bool isCompanion(const QString& name)
{
    return safeExtension(name) == QLatin1String("wav");
}

/** What is shown of a shot comes first. */
int rankOf(const QString& name)
{
    switch (fileKind(name)) {
    case FileKind::Picture:
        return 0;
    case FileKind::Raw:
        return 1;
    case FileKind::Video:
        return 2;
    default:
        return 3;
    }
}

/** A shot by itself. */
bool isShot(const QString& name)
{
    const FileKind kind = fileKind(name);
    return kind == FileKind::Picture || kind == FileKind::Raw || kind == FileKind::Video;
}

bool isInSessionBy(JournalState state)
{
    switch (state) {
    case JournalState::Committed:
    case JournalState::Damaged:
    case JournalState::DeletionOrdered:
    case JournalState::Deleted:
        return true;
    case JournalState::Announced:
    case JournalState::Staged:
    case JournalState::LeftOnCard:
        break;
    }
    return false;
}

} // namespace

CardCatalogue::CardCatalogue(const CardMemory& memory)
    : m_run(QUuid::createUuid().toString(QUuid::Id128))
{
    for (const JournalEntry& entry : memory.entries) {
        const CameraFileEntry file = cameraEntryOf(entry.card);
        if (isInSessionBy(entry.state)) {
            m_known.insert(file.file, file);
        }
        if (entry.state == JournalState::Damaged) {
            m_damaged.insert(file.file, file);
        }
        if (!entry.shotKey.isEmpty()) {
            m_remembered.insert(placeOf(file.file), entry);
        }
    }
}

QList<int> CardCatalogue::add(const QList<CameraFileEntry>& files)
{
    QSet<int> changed;
    for (const CameraFileEntry& file : files) {
        const int shot = file.inMemory || m_byFile.contains(file.file) ? -1 : addOne(file);
        if (shot >= 0) {
            changed.insert(shot);
        }
    }
    QList<int> sorted(changed.cbegin(), changed.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

int CardCatalogue::addOne(const CameraFileEntry& file)
{
    const QString place = placeOf(file.file);
    const bool isShown = isShot(file.file.name);
    if (!isShown && !isCompanion(file.file.name)) {
        return -1;
    }
    if (!isShown && !m_byPlace.contains(place)) {
        m_companions.insert(place, file);
        return -1;
    }
    const int number = shotFor(file, place);
    CardShot& shot = m_shots[static_cast<size_t>(number)];
    insert(shot, file);
    m_byFile.insert(file.file, number);
    const QList<CameraFileEntry> companions = m_companions.values(place);
    m_companions.remove(place);
    for (const CameraFileEntry& companion : companions) {
        insert(shot, companion);
        m_byFile.insert(companion.file, number);
    }
    return number;
}

int CardCatalogue::shotFor(const CameraFileEntry& file, const QString& place)
{
    const QList<int> candidates = m_byPlace.values(place);
    for (const int number : candidates) {
        if (isNear(at(number).taken, file.modified)) {
            return number;
        }
    }
    CardShot shot;
    shot.key = keyFor(file, place);
    m_shots.push_back(std::move(shot));
    m_byPlace.insert(place, count() - 1);
    return count() - 1;
}

void CardCatalogue::insert(CardShot& shot, const CameraFileEntry& file)
{
    // Cameras that write everything to both cards: one copy is enough.
    for (const ShotFile& known : std::as_const(shot.files)) {
        if (known.entry.file.name == file.file.name && known.entry.size == file.size) {
            return;
        }
    }
    const int rank = rankOf(file.file.name);
    const auto place = std::find_if(shot.files.begin(), shot.files.end(),
        [rank](const ShotFile& each) { return rankOf(each.entry.file.name) > rank; });
    shot.files.insert(place, ShotFile{file, isInSession(file), isDamaged(file)});
    if (!shot.taken.isValid() || (file.modified.isValid() && file.modified < shot.taken)) {
        shot.taken = file.modified;
    }
    const FileKind kind = fileKind(file.file.name);
    shot.isFilm = shot.isFilm || kind == FileKind::Video;
    shot.hasRaw = shot.hasRaw || kind == FileKind::Raw;
    shot.hasPicture = shot.hasPicture || kind == FileKind::Picture;
}

bool CardCatalogue::isInSession(const CameraFileEntry& file) const
{
    const QList<CameraFileEntry> known = m_known.values(file.file);
    return std::any_of(known.begin(), known.end(),
        [&file](const CameraFileEntry& each) { return mayBeSame(each, file); });
}

bool CardCatalogue::isDamaged(const CameraFileEntry& file) const
{
    const QList<CameraFileEntry> damaged = m_damaged.values(file.file);
    return std::any_of(damaged.begin(), damaged.end(),
        [&file](const CameraFileEntry& each) { return mayBeSame(each, file); });
}

QString CardCatalogue::keyFor(const CameraFileEntry& file, const QString& place) const
{
    const QList<JournalEntry> siblings = m_remembered.values(place);
    for (const JournalEntry& sibling : siblings) {
        if (isNear(sibling.card.taken, file.modified)) {
            return sibling.shotKey;
        }
    }
    return m_run + u':' + place + u'@' + QString::number(file.modified.toSecsSinceEpoch());
}

int CardCatalogue::noteInSession(const CameraFileEntry& file)
{
    m_known.insert(file.file, file);
    const int number = m_byFile.value(file.file, -1);
    if (number >= 0) {
        for (ShotFile& each : m_shots[static_cast<size_t>(number)].files) {
            each.isInSession = each.isInSession || each.entry.file == file.file;
        }
    }
    return number;
}

} // namespace skein
