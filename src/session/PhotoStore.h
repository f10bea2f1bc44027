// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/JournalKeeper.h"
#include "session/PhotoWriter.h"
#include "session/RecoveryPlan.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

namespace skein {

/** A photograph that is in the session. */
struct KeptPhoto
{
    QString path;
    /** Set when the disk did not confirm its name: a power cut might take it. */
    std::optional<Error> doubt;
    /** Set when it is no whole photograph. */
    std::optional<Error> damage;
    /** Set when nothing is wrong with it, but nobody can tell whether it is whole: it was to be
     * deleted from the card, and stays there. */
    std::optional<Error> unsure;
    /** The journal has it, with its hash, for good. */
    bool isRecorded = false;
    /** And has, for good, that the camera's copy is to be deleted. */
    bool isOrdered = false;

    /** Whether the camera's copy may go. */
    [[nodiscard]] bool mayBeDeleted() const { return isRecorded && isOrdered; }
};

/**
 * Takes photographs from the staging folder into the session: looks whether they are whole, writes
 * into the journal what is about to happen, gives them their names durably, and writes down that it
 * happened. Only then the copy in the camera may be deleted.
 *
 * Blocking; belongs to the session's writer thread.
 */
class PhotoStore final
{
public:
    explicit PhotoStore(FileNamer namer)
        : m_writer(std::move(namer))
    {}

    void setNamer(const FileNamer& namer) { m_writer.setNamer(namer); }
    void setJob(const QString& job) { m_writer.setJob(job); }
    /** Files have other names, by their former ones, from the session's folder on. */
    void rename(const QHash<QString, QString>& newPaths);
    /** The sizes of photographs that are not whole, by their paths from the session's folder on. */
    [[nodiscard]] QHash<QString, qint64> damaged();
    /** Photographs go to @p folder (prepared) from now on. @p isAlone: no other session is there.
     */
    void open(const QString& folder, bool isAlone);
    [[nodiscard]] JournalKeeper& journal() { return m_journal; }

    /** See Session::commit(). */
    [[nodiscard]] Result<KeptPhoto> store(const IncomingPhoto& photo);

    /** What is to be done with what the last program left under way. Reads what was staged: only
     * with the hash it arrived with it is taken in. */
    [[nodiscard]] RecoveryPlan planFor(const QList<FoundLeftover>& leftovers);
    /** store() for a leftover; @p run makes keys of shots that no other run has. */
    [[nodiscard]] Result<KeptPhoto> takeIn(const RecoveryPlan::Whole& whole, const QString& run);
    /** Finds out what became of the photographs that were about to get their names. What is left
     * when @p isStopped says so stays for the next start. */
    void settle(const QList<JournalEntry>& lookFor, const std::function<bool()>& isStopped);

private:
    /** What is found out of a photograph before it gets its name. */
    struct Prepared
    {
        JournalEntry entry;
        CaptureFacts facts;
        KeptPhoto kept;
        QDateTime modified; ///< Of the file that all this is true of.
    };

    [[nodiscard]] static Prepared prepare(const IncomingPhoto& photo, const QByteArray& hash);
    /** Looks at the file at @p path, which is to be @p entry, and sets what is wrong with it. */
    static void examine(KeptPhoto& kept, const JournalEntry& entry, const QString& path);
    [[nodiscard]] std::optional<KeptPhoto> knownAlready(
        const IncomingPhoto& photo, const QByteArray& hash);
    /** The file of the session with the size and the hash of @p entry, from its folder on; the
     * same is not found twice. */
    [[nodiscard]] QString nameOf(
        const JournalEntry& entry, const std::function<bool()>& isStopped = [] { return false; });
    [[nodiscard]] bool isStored(const QString& path, const JournalEntry& entry) const;
    /** Writes into the journal what became of @p entry, now @p kept. */
    void record(KeptPhoto& kept, const JournalEntry& entry);

    QHash<QString, QByteArray> m_hashes; ///< Of files looked at by nameOf().
    QSet<QString> m_found;               ///< By nameOf().
    /** By their staging paths: they could not be given a name, and this is tried again and again.
     */
    QHash<QString, Prepared> m_refused;
    PhotoWriter m_writer;
    JournalKeeper m_journal;
};

} // namespace skein
