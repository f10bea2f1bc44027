// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/JournalEntry.h"
#include "wire/CameraFile.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace skein {

/** A file on a card, and what the journal says of it. */
struct RememberedFile
{
    CameraFileEntry file;
    JournalEntry entry;
};

/** What is to be done after a look at a card. */
struct CardComparison
{
    QList<CameraFileEntry> missed;    ///< Taken while nobody listened, oldest first.
    QList<RememberedFile> owed;       ///< Announced earlier, and never fetched.
    QList<RememberedFile> deletions;  ///< Ordered earlier, and not done.
    QList<CardFile> deleted;          ///< Ordered earlier, and no longer there.
    QList<RememberedFile> left;       ///< Stay on the card until somebody asks for them.
    QList<CameraFileEntry> unrelated; ///< Known, or older than the first meeting.
};

/**
 * What is known of the card of one body, and what a look at it means. At the first meeting all that
 * lies there is old, but for what is newer than the first photograph that was ordered, or came,
 * before it. Later, missed is what is not known. Only where nothing on the card is known,
 * which is another card, its pictures that are older than the newest at the last look do not count:
 * clocks are set back, too. A plain value: no thread, no camera, no disk.
 */
class CardKnowledge final
{
public:
    /** Adds what the journal says. Its orders are those of the newest memory only. */
    void recall(const CardMemory& memory);
    /** @p entry is no news any more. */
    void note(const CameraFileEntry& entry);
    /** What @p listing, all that lies on the card now, means. What is not news is noted. */
    [[nodiscard]] CardComparison compare(const QList<CameraFileEntry>& listing);

    /** The same name with another size or time is another picture: cameras use names again. */
    [[nodiscard]] bool isKnown(const CameraFileEntry& entry) const;

private:
    void moveTo(const QDateTime& taken);

    QHash<CameraFileRef, CameraFileEntry> m_known;
    QHash<CameraFileRef, JournalEntry> m_pending; ///< Announced, ordered to go, or left.
    /** By the camera's clock: the newest at the last look, else the session's beginning. What was
     * announced since does not move it: something may have been missed before that. */
    QDateTime m_horizon;
    bool m_hasLooked = false;
    bool m_isMet = false;
};

} // namespace skein
