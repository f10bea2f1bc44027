// SPDX-License-Identifier: GPL-3.0-or-later
// A session's folder of which somebody else wrote the journal, the memory of the backup and the
// staging folder: any bytes as a database, a database with bytes changed, or lawful tables with any
// contents. It is opened, read, recovered and copied; nothing outside the session and its part of
// the backup is touched.
#include "base/StagedFile.h"
#include "fuzz/FuzzFeed.h"
#include "fuzz/FuzzTarget.h"
#include "session/CopyKeeper.h"
#include "session/Leftovers.h"
#include "session/PhotoStore.h"
#include "session/SessionFolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace skein;
using fuzz::FuzzFeed;

namespace {

constexpr int mostFiles = 3;
constexpr int mostRows = 20;
constexpr int mostPatches = 40;
const QByteArray canary = "not yours";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JournalEntry entryFrom(FuzzFeed& feed)
{
    JournalEntry entry;
    entry.card = {feed.text(), feed.text(), feed.text(), feed.number(), feed.time()};
    entry.shotKey = feed.text();
    entry.staging = feed.text();
    entry.size = feed.number();
    entry.hash = feed.bytes(20);
    entry.deletes = feed.flag();
    return entry;
}

/** Binds a value of any type: SQLite lets a column hold what it likes. */
void bindAny(sqlite3_stmt* insert, int column, FuzzFeed& feed)
{
    const quint8 kind = feed.byte();
    if (kind % 4 == 0) {
        sqlite3_bind_int64(insert, column, feed.number());
    } else if (kind % 4 == 1) {
        sqlite3_bind_double(insert, column, double(feed.number()) / 3);
    } else {
        const QByteArray bytes = kind % 4 == 2 ? feed.text().toUtf8() : feed.bytes(40);
        kind % 4 == 2 ? sqlite3_bind_text(
                            insert, column, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT)
                      : sqlite3_bind_blob(
                            insert, column, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
}

void addRows(const QString& path, const char* sql, FuzzFeed& feed)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &insert, nullptr);
    for (int row = 0; insert && row < mostRows && !feed.isEmpty(); ++row) {
        for (int column = 1; column <= sqlite3_bind_parameter_count(insert); ++column) {
            bindAny(insert, column, feed);
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

/** A journal with a photograph of each state, to be damaged. */
QByteArray lawfulJournal(const QString& path)
{
    static const QByteArray made = [&path] {
        if (auto journal = Journal::open(path, true)) {
            for (const char* name : {"A.JPG", "B.JPG", "C.JPG"}) {
                JournalEntry entry;
                entry.card = {QStringLiteral("iso"), QStringLiteral("/store/DCIM"),
                    QString::fromLatin1(name), 100, {}};
                entry.staging = QStringLiteral("1-0-") + entry.card.name;
                entry.size = 9;
                static_cast<void>(journal->stage(entry));
            }
        }
        return contents(path);
    }();
    return made;
}

void writePatched(const QString& path, QByteArray bytes, FuzzFeed& feed)
{
    for (int patch = 0; patch < mostPatches && !feed.isEmpty(); ++patch) {
        const qsizetype at = (qsizetype{feed.byte()} << 8 | feed.byte()) % bytes.size();
        bytes[at] = static_cast<char>(feed.byte());
    }
    write(path, bytes);
}

void makeJournal(const QString& path, FuzzFeed& feed)
{
    switch (feed.pick(3)) {
    case 0:
        write(path, feed.rest());
        return;
    case 1:
        writePatched(path, lawfulJournal(path), feed);
        return;
    default:
        static_cast<void>(Journal::open(path, true));
        addRows(path,
            "INSERT OR IGNORE INTO photographs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            feed);
    }
}

void makeMemory(const QString& folder, const QString& target, FuzzFeed& feed)
{
    const QString path = BackupStore::pathIn(folder);
    switch (feed.pick(3)) {
    case 0:
        write(path, feed.rest());
        return;
    case 1:
        static_cast<void>(BackupStore::open(folder).sessionId());
        writePatched(path, contents(path), feed);
        return;
    default:
        static_cast<void>(BackupStore::open(folder).sessionId());
        addRows(path, "INSERT OR IGNORE INTO copies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", feed);
        const QByteArray ours = "UPDATE OR IGNORE copies SET target = '" + target.toUtf8() + "'";
        addRows(path, ours.constData(), feed);
    }
}

void makeLeftovers(const QString& staging, FuzzFeed& feed)
{
    for (qsizetype file = feed.pick(mostFiles + 1); file > 0; --file) {
        QString name = feed.flag() ? QStringLiteral("1-0-") + feed.text() : feed.text();
        name.remove(u'/').remove(QChar(0));
        const QByteArray body = QByteArray::fromHex("ffd8ffda0002") + feed.bytes(20) +
                                (feed.flag() ? QByteArray::fromHex("ffd9") : QByteArray());
        if (name != u"." && name != u"..") {
            write(staging + u'/' + name, body);
            if (feed.flag()) {
                write(StagedFile::wholeMarkOf(staging + u'/' + name),
                    QByteArray::number(body.size()));
            }
        }
    }
}

void requireInside(const JournalEntry& entry)
{
    const bool isInside = !entry.path.startsWith(u'/') && !entry.path.contains(QChar(0)) &&
                          !entry.path.split(u'/').contains(QStringLiteral(".."));
    if (!isInside || entry.staging.contains(u'/')) {
        __builtin_trap();
    }
}

void useAll(PhotoStore& store, FuzzFeed& feed)
{
    JournalKeeper& journal = store.journal();
    const JournalEntry entry = entryFrom(feed);
    const auto unfinished = journal.ask([](Journal& open) { return open.unfinished(); });
    for (const JournalEntry& found : unfinished.value_or(QList<JournalEntry>())) {
        requireInside(found);
    }
    for (const QString& body : {entry.card.body, QStringLiteral("iso"), QString()}) {
        const auto memory = journal.ask([&](Journal& open) { return open.memory(body); });
        for (const JournalEntry& found : memory.value_or(CardMemory()).entries) {
            requireInside(found);
        }
    }
    journal.write([&](Journal& open) { return open.note(entry); });
    journal.write([&](Journal& open) { return open.amend(entry.card, entry.card); });
    journal.write([&](Journal& open) { return open.setSeen(entry.card.body, {entry.card}, true); });
    static_cast<void>(journal.ask(
        [&](Journal& open) { return open.stray(entry.card.name, entry.size, entry.hash); }));
    if (const auto id = journal.ask([&](Journal& open) { return open.stage(entry); })) {
        journal.write([&](Journal& open) { return open.rollBack(*id); });
    }
}

void recover(const QString& folder, FuzzFeed& feed)
{
    PhotoStore store(FileNamer::parse(Session::defaultPattern()).value());
    store.open(folder, true);
    const RecoveryPlan plan = store.planFor(findLeftovers(folder));
    store.settle(plan.lookFor, [] { return false; });
    for (const RecoveryPlan::Whole& whole : plan.takeIn) {
        const auto kept = store.takeIn(whole, newRun());
        if (kept && QFileInfo(kept->path).path() != folder) {
            __builtin_trap();
        }
    }
    noteAsTold(plan.setAside);
    useAll(store, feed);
}

/** Copies what the session has by now into the folder "backup" beside it. */
void backUp(const QString& root, const QString& folder, FuzzFeed& feed)
{
    const QString backup = root + QStringLiteral("/backup");
    QDir().mkpath(backup);
    auto target = BackupTarget::open({folder, QStringLiteral("session"), backup, {}}, {});
    if (!target) {
        return;
    }
    makeMemory(folder, target->id(), feed);
    BackupStore store = BackupStore::open(folder);
    static_cast<void>(store.targetAt(backup));
    CopyKeeper keeper(folder, store, *target, [] { return true; });
    write(folder + QStringLiteral("/own.jpg"), canary);
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        static_cast<void>(keeper.known(name));
        const auto kept = keeper.keep(name, {});
        const auto record = store.find(target->id(), name);
        if (kept.state == CopyState::Safe &&
            (!record || contents(target->pathOf(record->copy)) != contents(folder + u'/' + name))) {
            __builtin_trap();
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzFeed feed(data, size);
    const QTemporaryDir root;
    write(root.filePath(QStringLiteral("a.jpg")), canary);
    const auto folder = prepareSessionFolder(root.filePath(QStringLiteral("shoot")));
    if (!folder) {
        return 1;
    }
    makeLeftovers(stagingFolderOf(*folder), feed);
    makeJournal(JournalKeeper::pathIn(*folder), feed);
    recover(*folder, feed);
    backUp(root.path(), *folder, feed);
    const QStringList around =
        QDir(root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (around.size() != 3 || contents(root.filePath(QStringLiteral("a.jpg"))) != canary) {
        __builtin_trap();
    }
    return 0;
}
