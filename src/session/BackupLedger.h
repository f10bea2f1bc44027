// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BackupReport.h"
#include "session/CopyKeeper.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>
#include <utility>

namespace skein {

/**
 * What a backup knows of each file of its session, by paths from the session's folder on, and what
 * of that nobody has been told yet. Touches no disk. Belongs to the backup's thread.
 */
class BackupLedger final
{
    Q_DECLARE_TR_FUNCTIONS(skein::BackupLedger)

public:
    struct File
    {
        FileFacts facts; ///< When it was queued or found safe.
        CopyState state = CopyState::None;
        int failures = 0; ///< Since its last copy: those that failed stand behind all others.
    };

    [[nodiscard]] static bool isPhotograph(const QString& path)
    {
        return !CopyKeeper::isSidecar(path);
    }

    [[nodiscard]] const QHash<QString, File>& files() const { return m_files; }
    [[nodiscard]] int failuresOf(const QString& path) const { return m_files.value(path).failures; }
    /** The file at @p path; made if there is none. */
    [[nodiscard]] File& at(const QString& path) { return m_files[path]; }
    void setState(const QString& path, CopyState state);
    /** It is in the session, but nothing that a backup could make safe. */
    void dismiss(const QString& path);
    void remove(const QString& path) { m_files.remove(path); }
    /** Photographs that are not among @p present have gone. */
    void keepOnly(const QSet<QString>& present);
    /** Each file is to be looked at again; who failed is remembered. */
    void lookAgain();

    /** The file @p path is not what came from the camera any more; told once of each. */
    void noteChanged(const QString& path);
    /** A copy was spoilt, put aside as @p aside, and made anew. */
    void noteReplaced(const QString& aside);
    /** One sentence for all that were noted since: a program or a bad disk changes many at once. */
    [[nodiscard]] std::optional<Error> takeChanged();
    [[nodiscard]] std::optional<Error> takeReplaced();

    /** States that are other ones than those told last. */
    [[nodiscard]] QHash<QString, CopyState> takeNews() { return std::exchange(m_news, {}); }
    /** Writes its counts into @p report. */
    void countInto(BackupReport& report) const;

private:
    QHash<QString, File> m_files;
    QHash<QString, CopyState> m_news;
    QStringList m_changed; ///< Not told yet.
    QSet<QString> m_everChanged;
    QStringList m_aside; ///< Spoilt copies of which was not told yet.
    int m_replaced = 0;
};

} // namespace skein
