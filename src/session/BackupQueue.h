// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BackupLedger.h"

#include <QStringList>

namespace skein {

/**
 * Files that wait for their copies, by paths from the session's folder on: photographs first, since
 * what was written about them can be written again. Belongs to the backup's thread.
 */
class BackupQueue final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_photographs.isEmpty() && m_sidecars.isEmpty(); }
    [[nodiscard]] bool hasPhotographs() const { return !m_photographs.isEmpty(); }
    void clear();
    /** Behind all others of its kind, unless it waits already. */
    void add(const QString& path);
    /** Its turn was taken from it. */
    void putBack(const QString& path) { queueOf(path).prepend(path); }
    /** The next one; there must be one. */
    [[nodiscard]] QString takeNext();
    /** Photographs that are not among @p present have gone. */
    void keepOnly(const QSet<QString>& present);
    /** Those that failed in @p ledger behind all others, else by their names. */
    void sort(const BackupLedger& ledger);

    /** One of them has failed before. */
    [[nodiscard]] bool holdsFailed(const BackupLedger& ledger) const;
    /** A photograph is among them that has not failed yet. */
    [[nodiscard]] bool holdsFresh(const BackupLedger& ledger) const;

private:
    [[nodiscard]] QStringList& queueOf(const QString& path)
    {
        return BackupLedger::isPhotograph(path) ? m_photographs : m_sidecars;
    }

    QStringList m_photographs;
    QStringList m_sidecars; ///< Whose newest version is not copied.
};

} // namespace skein
