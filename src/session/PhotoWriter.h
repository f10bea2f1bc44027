// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileNamer.h"
#include "session/Session.h"

#include <QHash>
#include <QQueue>
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
 * Blocking; belongs to the session's writer thread. Remembers the stems of the last
 * rememberedShots shots, so that files of one shot that arrive apart still share a name.
 */
class PhotoWriter final
{
public:
    static constexpr int rememberedShots = 1024;

    explicit PhotoWriter(FileNamer namer)
        : m_namer(std::move(namer))
    {}

    /** Takes effect with the next shot. */
    void setNamer(const FileNamer& namer);
    /** Photographs go to @p folder (prepared) from now on; shots of the former one are forgotten.
     */
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /** Paths of photographs of earlier runs by the keys of their shots. */
    void recall(const QHash<QString, QString>& shots);

    /** Whether @p photo can be committed: it is there, an ordinary file of its size. */
    [[nodiscard]] Result<void> check(const IncomingPhoto& photo) const;

    /** See Session::commit(). */
    [[nodiscard]] Result<StoredPhoto> commit(const IncomingPhoto& photo);

private:
    [[nodiscard]] Result<QString> giveName(const IncomingPhoto& photo);
    [[nodiscard]] QString freshStem(const IncomingPhoto& photo, const QSet<QString>& taken);
    void remember(const QString& shotKey, const QString& stem);

    FileNamer m_namer;
    QString m_folder;
    /** Of the last shot: numbers are not used again when their files were removed meanwhile. */
    qint64 m_lastNumber = 0;
    QHash<QString, QString> m_stems; ///< By shot key.
    QQueue<QString> m_shotKeys;      ///< Oldest first; the keys of m_stems.
};

} // namespace skein
