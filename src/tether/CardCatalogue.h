// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/JournalEntry.h"
#include "tether/CardShot.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace skein {

/**
 * The photographs and films on the cards of one body, put together as shots while they are being
 * listed, with what the session has of them. Files of one folder and stem are one shot, on
 * whichever card each lies, if they were written within a minute; a second card's copy of the same
 * file counts once. What cameras keep for themselves is left out. Shots keep their numbers, in the
 * order in which they were found. A plain container: no thread, no camera, no disk.
 */
class CardCatalogue final
{
public:
    /** What the session knows of this body's files; begins anew. */
    explicit CardCatalogue(const CardMemory& memory = {});

    /** @return the numbers of the shots that are new or others now, each once, in rising order. */
    QList<int> add(const QList<CameraFileEntry>& files);
    /** The session has this file now. @return the number of its shot; -1: not here. */
    int noteInSession(const CameraFileEntry& file);

    [[nodiscard]] int count() const { return static_cast<int>(m_shots.size()); }
    [[nodiscard]] const CardShot& at(int shot) const { return m_shots[static_cast<size_t>(shot)]; }

private:
    [[nodiscard]] int addOne(const CameraFileEntry& file);
    [[nodiscard]] int shotFor(const CameraFileEntry& file, const QString& place);
    void insert(CardShot& shot, const CameraFileEntry& file);
    [[nodiscard]] bool isInSession(const CameraFileEntry& file) const;
    /** The session has this file, but what it has is no whole photograph. */
    [[nodiscard]] bool isDamaged(const CameraFileEntry& file) const;
    /** The key of a shot of which the session has a file, or a new one. */
    [[nodiscard]] QString keyFor(const CameraFileEntry& file, const QString& place) const;

    QString m_run;
    std::vector<CardShot> m_shots;
    QMultiHash<QString, int> m_byPlace;                 ///< By folder and stem.
    QHash<CameraFileRef, int> m_byFile;                 ///< Copies on second cards included.
    QMultiHash<QString, CameraFileEntry> m_companions;  ///< By place; their shot is not there yet.
    QMultiHash<CameraFileRef, CameraFileEntry> m_known; ///< What the session has.
    QMultiHash<CameraFileRef, CameraFileEntry> m_damaged; ///< Of these, those that are not whole.
    QMultiHash<QString, JournalEntry> m_remembered;       ///< By place.
};

} // namespace skein
