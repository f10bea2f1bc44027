// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

/** Where the second copies of a session are to go. */
struct BackupPlace
{
    QString session;   ///< The session's folder, absolute.
    QString sessionId; ///< See BackupStore::sessionId().
    QString folder;    ///< The backup folder that the photographer chose.
    QString mark;      ///< Of the disk that was met there before; empty: this is the first time.
};

/**
 * A session's sub-folder in the backup folder, ready to be written to.
 *
 * The backup folder carries a mark, a small file made at the first time: a mount point whose disk
 * is away is an empty folder without it, and is not written to. A session gets a sub-folder of its
 * own name; where another session has that, the name with a number. Which session a sub-folder
 * belongs to stands in its ".skein-backup", next to the staging folder for copies on their way.
 *
 * Blocking (a dead network mount for ever): for the backup's thread. Movable.
 */
class BackupTarget final
{
public:
    /**
     * Whether open() has a chance; nothing is left there. Of @p place the session's folder and the
     * backup folder count. Fails as open() does, with NotFound when there is no such folder.
     */
    [[nodiscard]] static Result<void> check(const BackupPlace& place);
    /**
     * Makes it ready; @p samples are names of files of the session, by which a copy of it that
     * somebody made by hand is recognised. Fails with NotFound when the folder is away, with
     * InvalidArgument when it and the session's folder lie in each other, with Permission, NoSpace
     * or Io when it cannot be written to: a sentence each.
     */
    [[nodiscard]] static Result<BackupTarget> open(
        const BackupPlace& place, const QStringList& samples);

    /** The sub-folder of the session, absolute. */
    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] QString stagingFolder() const;
    /** Of the disk: to be given as BackupPlace::mark the next time. */
    [[nodiscard]] const QString& mark() const { return m_mark; }
    /** Tells this sub-folder on this disk from all others. */
    [[nodiscard]] QString id() const { return m_mark + u'/' + m_name; }
    /** It lies on the disk of the session, which protects from mistakes only. */
    [[nodiscard]] bool isOnSameDisk() const { return m_isOnSameDisk; }

    /** The disk is still the one that open() met. */
    [[nodiscard]] bool isThere() const;
    /** A small file of an ordinary name can be written there just now. */
    [[nodiscard]] bool takesFiles() const;
    /** What is said when it is away. */
    [[nodiscard]] static Error isAway(const QString& folder);
    /** What is said when something could not be written there. */
    [[nodiscard]] Error cannotWrite(ErrorKind kind, const QString& detail) const;
    /** @p relative, or that with a number where the name is taken. */
    [[nodiscard]] QString freeName(const QString& relative) const;
    [[nodiscard]] QString pathOf(const QString& relative) const { return m_root + u'/' + relative; }

private:
    BackupTarget() = default;

    QString m_folder;
    QString m_root;
    QString m_name;
    QString m_mark;
    bool m_isOnSameDisk = false;
};

} // namespace skein
