// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/JournalEntry.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <functional>

namespace skein {

class JournalKeeper;

/**
 * The journal of the folder that is open, from the GUI thread: what is ordered here is done by the
 * session's writer thread, in this order and in that of its commits. Nothing is done while no
 * folder is open, or when its journal cannot be used (which the session says once).
 */
class SessionJournal final : public QObject
{
    Q_OBJECT

public:
    /** What is to be done on the writer thread. */
    using Job = std::function<void(JournalKeeper&)>;

    /** @p post takes jobs to the writer thread; it belongs to the session, which owns this. */
    explicit SessionJournal(std::function<void(Job)> post)
        : m_post(std::move(post))
    {}

    /** See Journal::note(). */
    void note(const CardFile& file, const QString& shotKey, JournalState state);
    /** See Journal::amend(). */
    void amend(const CardFile& former, const CardFile& file);
    /** See Journal::setState(). */
    void setState(const CardFile& file, JournalState state);
    /** See Journal::setSeen(). */
    void setSeen(const QString& body, const QList<CardFile>& files, bool isAll);
    /** See Journal::setBeginning(). */
    void setBeginning(const QString& body, const CardBeginning& beginning);
    /** What is known of the card of @p body; ErrorKind::Cancelled when that cannot be told. */
    [[nodiscard]] QFuture<Result<CardMemory>> memory(const QString& body);

    /** See Journal::hashes(); ErrorKind::Cancelled when that cannot be told. */
    [[nodiscard]] QFuture<Result<QHash<QString, QByteArray>>> hashes();

    /** Says what could not be finished: by Session::problem(). */
    void tell(const Error& sentence) { Q_EMIT told(sentence); }
    /** Says what was finished: by Session::notice(). */
    void tellNews(const QString& sentence) { Q_EMIT news(sentence); }

Q_SIGNALS:
    void told(const skein::Error& sentence);
    void news(const QString& sentence);

private:
    const std::function<void(Job)> m_post;
};

} // namespace skein
