// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BackupStore.h"
#include "session/BackupTarget.h"
#include "session/CopyState.h"
#include "session/VerifiedCopy.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace skein {

/** Hashes that photographs had when they came from the cameras. */
struct ArrivedHashes
{
    QHash<QString, QByteArray> byPath; ///< From the session's folder on, as they were named then.
    QSet<QByteArray> all;

    ArrivedHashes() = default;
    explicit ArrivedHashes(const QHash<QString, QByteArray>& hashes)
        : byPath(hashes)
        , all(hashes.cbegin(), hashes.cend())
    {}
    /** The file at @p path with this hash is not what came under its name, or anyone else's. */
    [[nodiscard]] bool isChanged(const QString& path, const QByteArray& hash) const
    {
        return byPath.contains(path) && byPath.value(path) != hash && !all.contains(hash);
    }
};

/**
 * Sees to it that files of a session have verified copies in a target, one at a time.
 *
 * A photograph's copy is never overwritten nor deleted: what is there already is recognised by its
 * hash, other contents of the same name get a number, a copy that the disk has spoilt since is
 * renamed so that it says so, and a file that was renamed in the session is renamed there, not
 * copied again. Each file has a copy of its own, equal ones too. Of a sidecar
 * the newest version is kept under its name; one that somebody else wrote there is moved aside
 * under a number. Blocking; belongs to the backup's thread. Borrows the store, which must outlive
 * it.
 */
class CopyKeeper final
{
public:
    struct Kept
    {
        CopyState state = CopyState::Failed;
        std::optional<Error> error;
        bool isTargetAtFault = false; ///< Others would fail as well.
        bool isNewlyChanged = false;  ///< CopyState::Changed, which was not remembered.
        /** The copy that was there is not what had been written; it was given this name, below the
         * target's folder, that tells so, and the photograph was copied anew. */
        QString putAside = {};
    };

    CopyKeeper(QString session, BackupStore& store, BackupTarget target, MayGoOn mayGoOn);

    [[nodiscard]] const BackupTarget& target() const { return m_target; }

    /** What is remembered of the file at @p path as it is now, without a look at its copy. */
    [[nodiscard]] static std::optional<CopyState> remembered(
        const QString& session, BackupStore& store, const QString& target, const QString& path);
    /** The same, if its copy still looks as it did. */
    [[nodiscard]] std::optional<CopyState> known(const QString& path) const;
    /** Copies it, unless it has its copy. Cancelled when it was not let go on. */
    [[nodiscard]] Kept keep(const QString& path, const ArrivedHashes& arrived);

    /** A file beside photographs whose newest version counts. */
    [[nodiscard]] static bool isSidecar(const QString& path);

private:
    [[nodiscard]] QString sourceOf(const QString& path) const { return m_session + u'/' + path; }
    [[nodiscard]] bool isIntact(BackupRecord& record);
    [[nodiscard]] Result<std::optional<BackupRecord>> recognise(
        const QString& path, const FileFacts& facts);
    [[nodiscard]] std::optional<BackupRecord> former(QList<BackupRecord> records);
    [[nodiscard]] BackupRecord follow(
        const BackupRecord& record, const QString& path, const FileFacts& facts);
    [[nodiscard]] Kept copy(const QString& path, const ArrivedHashes& arrived);
    /** Answers the name that the staged copy got. */
    [[nodiscard]] Result<QString> nameCopy(const VerifiedCopy& copy, const QString& path);
    [[nodiscard]] Result<QString> nameSidecar(const VerifiedCopy& copy, const QString& path);
    [[nodiscard]] bool isSame(const QString& copy, qint64 size, const QByteArray& hash);
    [[nodiscard]] Result<bool> isSpoilt(const BackupRecord& record);
    [[nodiscard]] Kept replace(const BackupRecord& record, const ArrivedHashes& arrived);
    [[nodiscard]] Kept fault(const QString& path, const Error& error) const;
    Kept put(const BackupRecord& record, bool wasChanged);

    const QString m_session;
    BackupStore& m_store;
    const BackupTarget m_target;
    const MayGoOn m_mayGoOn;
};

} // namespace skein
