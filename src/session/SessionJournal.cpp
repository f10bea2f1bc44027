// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionJournal.h"

#include "session/JournalKeeper.h"
#include "session/Reply.h"

#include <memory>

namespace skein {

void SessionJournal::note(const CardFile& file, const QString& shotKey, JournalState state)
{
    JournalEntry entry;
    entry.card = file;
    entry.shotKey = shotKey;
    entry.state = state;
    m_post([entry](JournalKeeper& keeper) {
        keeper.write([&](Journal& journal) { return journal.note(entry); });
    });
}

void SessionJournal::amend(const CardFile& former, const CardFile& file)
{
    m_post([former, file](JournalKeeper& keeper) {
        keeper.write([&](Journal& journal) { return journal.amend(former, file); });
    });
}

void SessionJournal::setState(const CardFile& file, JournalState state)
{
    m_post([file, state](JournalKeeper& keeper) {
        keeper.write([&](Journal& journal) { return journal.setState(file, state); });
    });
}

void SessionJournal::setSeen(const QString& body, const QList<CardFile>& files, bool isAll)
{
    m_post([body, files, isAll](JournalKeeper& keeper) {
        keeper.write([&](Journal& journal) { return journal.setSeen(body, files, isAll); });
    });
}

void SessionJournal::setBeginning(const QString& body, const CardBeginning& beginning)
{
    m_post([body, beginning](JournalKeeper& keeper) {
        keeper.write([&](Journal& journal) { return journal.setBeginning(body, beginning); });
    });
}

QFuture<Result<QHash<QString, QByteArray>>> SessionJournal::hashes()
{
    const auto reply = std::make_shared<Reply<QHash<QString, QByteArray>>>();
    const auto future = reply->future();
    m_post([reply](JournalKeeper& keeper) {
        if (const auto found = keeper.ask([](Journal& journal) { return journal.hashes(); })) {
            reply->answer(*found);
        }
    });
    return future;
}

QFuture<Result<CardMemory>> SessionJournal::memory(const QString& body)
{
    const auto reply = std::make_shared<Reply<CardMemory>>();
    const auto future = reply->future();
    m_post([body, reply](JournalKeeper& keeper) {
        const auto memory = keeper.ask([&](Journal& journal) { return journal.memory(body); });
        if (memory) {
            reply->answer(*memory);
        }
    });
    return future;
}

} // namespace skein
