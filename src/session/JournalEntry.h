// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/CardFile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace skein {

/** How far a photograph has come. The numbers are stored: they stay as they are. */
enum class JournalState : int {
    Announced = 1,       ///< The camera said that it has it. It is to be fetched.
    Staged = 2,          ///< Whole in the staging folder, about to get its name.
    Committed = 3,       ///< In the session; the camera keeps its copy.
    Damaged = 4,         ///< As Committed, but it is no whole photograph.
    DeletionOrdered = 5, ///< In the session; the camera's copy is to be deleted.
    Deleted = 6,         ///< In the session only.
    LeftOnCard = 7,      ///< Not fetched, because the photographer wanted it so.
};

/** What the journal knows of one photograph. */
struct JournalEntry
{
    qint64 id = 0; ///< 0: not in the journal yet.
    CardFile card;
    QString shotKey; ///< As IncomingPhoto::shotKey.
    QString staging; ///< Name in the staging folder.
    QString path;    ///< Of the photograph, from the session's folder on.
    qint64 size = -1;
    QByteArray hash; ///< XXH3-128 in canonical form.
    JournalState state = JournalState::Announced;
    /** From Staged on: the camera's copy is to be deleted once it is committed. */
    bool deletes = false;

    /** Surely this file on a card, whole: its hash and as many bytes as the camera announced. */
    [[nodiscard]] bool isProven() const
    {
        return card.isOnCard() && size >= 0 && card.size == size && !hash.isEmpty();
    }
};

/** When a session ordered its first photograph of a body. */
struct CardBeginning
{
    QDateTime moment;    ///< By the camera's clock if that is known; invalid: never.
    bool isSure = false; ///< Else it is by the computer's clock.
};

/** What a session knows of the card of one body. */
struct CardMemory
{
    bool isMet = false;          ///< The session has looked at a card of this body before.
    QList<JournalEntry> entries; ///< Everything that came from this body, or stayed there.
    QList<CardFile> seen;        ///< What was on the card and is no business of the session.
    CardBeginning beginning;     ///< Unless the session had looked at the card before.
};

} // namespace skein
