// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardKnowledge.h"

#include "tether/CardFiles.h"

#include <algorithm>

namespace skein {

namespace {

/** Enough to delete it: name, size and time are said, and those of the photograph. */
bool isSurelySame(const CameraFileEntry& listed, const CardFile& file)
{
    return listed.size >= 0 && listed.modified.isValid() &&
           listed.file == CameraFileRef{file.folder, file.name} && listed.size == file.size &&
           listed.modified == file.taken;
}

} // namespace

void CardKnowledge::recall(const CardMemory& memory)
{
    const bool hasBegun = memory.beginning.moment.isValid();
    m_isMet = m_isMet || memory.isMet || hasBegun || !memory.entries.isEmpty();
    m_hasLooked = m_hasLooked || memory.isMet;
    m_pending.clear();
    for (const JournalEntry& entry : memory.entries) {
        const CameraFileEntry file = cameraEntryOf(entry.card);
        const bool isOwed = entry.state == JournalState::Announced;
        // What was announced in this run is on its way, or was given up.
        if (isOwed ? !isKnown(file)
                   : entry.state == JournalState::DeletionOrdered ||
                         entry.state == JournalState::LeftOnCard) {
            m_pending.insert(file.file, entry);
        }
        if (!isOwed) {
            note(file);
        }
    }
    // After the above: what was announced is owed, also when a later look saw it on the card.
    for (const CardFile& file : memory.seen) {
        note(cameraEntryOf(file));
        moveTo(file.taken);
    }
    if (!m_horizon.isValid()) {
        for (const JournalEntry& entry : memory.entries) {
            const bool isFirst = !m_horizon.isValid() || entry.card.taken < m_horizon;
            m_horizon = entry.card.taken.isValid() && isFirst ? entry.card.taken : m_horizon;
        }
        // A time that the camera wrote is better than one of another clock.
        const bool counts = memory.beginning.isSure || !m_horizon.isValid();
        const bool isBefore = !m_horizon.isValid() || memory.beginning.moment < m_horizon;
        if (hasBegun && counts && isBefore) {
            m_horizon = memory.beginning.moment;
        }
    }
}

void CardKnowledge::moveTo(const QDateTime& taken)
{
    if (taken.isValid() && (!m_horizon.isValid() || taken > m_horizon)) {
        m_horizon = taken;
    }
}

void CardKnowledge::note(const CameraFileEntry& entry)
{
    if (entry.inMemory) {
        return;
    }
    m_known.insert(entry.file, entry);
}

bool CardKnowledge::isKnown(const CameraFileEntry& entry) const
{
    const auto known = m_known.constFind(entry.file);
    return known != m_known.constEnd() && mayBeSame(*known, entry);
}

CardComparison CardKnowledge::compare(const QList<CameraFileEntry>& listing)
{
    CardComparison comparison;
    const bool isFirst = !std::exchange(m_isMet, true);
    QHash<CameraFileRef, JournalEntry> pending = std::exchange(m_pending, {});
    const bool isOtherCard = std::ranges::none_of(listing, [&](const CameraFileEntry& file) {
        return isKnown(file) || (pending.contains(file.file) &&
                                    mayBeSame(cameraEntryOf(pending.value(file.file).card), file));
    });
    const QDateTime horizon = isOtherCard || !m_hasLooked ? m_horizon : QDateTime();
    const bool isAgeless = !std::exchange(m_hasLooked, true);
    for (const CameraFileEntry& file : listing) {
        // Before the first look nothing but its time tells what is new.
        const bool isOld =
            file.modified.isValid() ? horizon.isValid() && file.modified < horizon : isAgeless;
        const JournalEntry entry = pending.take(file.file);
        const bool isPending = entry.id != 0 && mayBeSame(cameraEntryOf(entry.card), file);
        if (isPending && entry.state == JournalState::Announced) {
            comparison.owed.append({file, entry});
            note(file);
        } else if (isPending && entry.state == JournalState::LeftOnCard) {
            comparison.left.append({file, entry});
            note(file);
        } else if (isPending && isSurelySame(file, entry.card)) {
            comparison.deletions.append({file, entry});
            note(file);
        } else if (isFirst || isOld || isKnown(file)) {
            comparison.unrelated.append(file);
            note(file);
            moveTo(file.modified);
        } else if (!file.inMemory) {
            comparison.missed.append(file);
        }
    }
    for (const JournalEntry& entry : std::as_const(pending)) {
        if (entry.state == JournalState::DeletionOrdered) {
            comparison.deleted.append(entry.card);
        }
    }
    std::ranges::stable_sort(comparison.missed, {}, &CameraFileEntry::modified);
    return comparison;
}

} // namespace skein
