// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/CaptureFacts.h"
#include "session/FileNamer.h"
#include "session/Session.h"
#include "session/ShotIdentity.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <optional>

namespace skein {

/** A photograph that has its name. */
struct StoredPhoto
{
    QString path;
    /** Set when the disk did not confirm the name: a power cut might take it. */
    std::optional<Error> doubt;
};

/**
 * Gives photographs on their way in their names, durably. (What the photographer renames later is
 * the ShotMover's; the folder's lock keeps the two apart.)
 *
 * Blocking; belongs to the session's writer thread. Remembers of which shots the last
 * rememberedFiles files were, so that files of one shot that arrive apart share a name also where
 * there is no journal.
 */
class PhotoWriter final
{
public:
    static constexpr int rememberedFiles = 1024;

    explicit PhotoWriter(FileNamer namer)
        : m_namer(std::move(namer))
    {}

    /** Takes effect with the next shot. */
    void setNamer(const FileNamer& namer);
    /** Photographs go to @p folder (prepared) from now on; shots of the former one are forgotten.
     */
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /** What the photographer wrote for {job}; takes effect with the next shot. */
    void setJob(const QString& job) { m_job = job; }
    /** Files have other names, by their former ones, from the session's folder on. */
    void rename(const QHash<QString, QString>& newPaths);

    /** Whether @p photo can be committed: it is there, an ordinary file of its size. */
    [[nodiscard]] Result<void> check(const IncomingPhoto& photo) const;

    /**
     * See Session::commit(). @p facts are what the photograph itself tells, and @p known earlier
     * ones, the oldest first, that may be of one shot with it.
     */
    [[nodiscard]] Result<StoredPhoto> commit(const IncomingPhoto& photo,
        const CaptureFacts& facts = {}, const QList<ShotIdentity>& known = {});

    /** What @p photo tells of its shot. */
    [[nodiscard]] static ShotIdentity identityOf(
        const IncomingPhoto& photo, const CaptureFacts& facts);

private:
    /** What is known while a name is looked for. */
    struct Naming
    {
        NameFields fields;
        QStringList names;   ///< All in the session's folder, and below it where that matters.
        QSet<QString> taken; ///< Names and stems, folded.
    };

    [[nodiscard]] Result<QString> giveName(
        const IncomingPhoto& photo, const CaptureFacts& facts, const QList<ShotIdentity>& known);
    [[nodiscard]] Naming beginNaming(const IncomingPhoto& photo, const CaptureFacts& facts);
    /** Whether @p file can be named like the rest of its shot, by @p stem. */
    enum class Sharing { Free, SameKind, OtherShot };
    [[nodiscard]] Sharing sharing(
        const QString& stem, const ShotIdentity& file, const Naming& naming) const;
    /** Reserved; empty when there is none to be had. */
    [[nodiscard]] QString freshStem(const Naming& naming);
    [[nodiscard]] qint64 nextNumber(const NameFields& fields);
    [[nodiscard]] Result<void> place(const IncomingPhoto& photo, const QString& name) const;
    void remember(ShotIdentity file);

    FileNamer m_namer;
    QString m_folder;
    QString m_job;
    /** Of the last shot: numbers are not used again when their files were removed meanwhile. */
    qint64 m_lastNumber = 0;
    QHash<QDate, qint64> m_lastOfDay; ///< The same, of those that begin anew each day.
    QList<ShotIdentity> m_recent;     ///< The oldest first.
};

} // namespace skein
