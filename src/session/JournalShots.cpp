// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal knows of the shots that files are of, and of their names in the session. How far
// photographs have come is in Journal.cpp.
#include "session/Journal.h"
#include "session/JournalTables.h"
#include "session/SqlStatement.h"

#include <QDir>
#include <algorithm>
#include <iterator>
#include <sqlite3.h>

namespace skein {

namespace {

/** Of one second, or of one name in one camera, there are never more. */
constexpr qint64 mostRelatives = 500;

ShotIdentity identityFrom(const SqlStatement& row)
{
    ShotIdentity identity;
    identity.shotKey = row.text(0);
    identity.card = {row.text(1), row.text(2), row.text(3), row.number(4), {}};
    if (row.number(5) >= 0) {
        identity.card.taken = QDateTime::fromMSecsSinceEpoch(row.number(5), Qt::UTC);
    }
    identity.path = QDir::cleanPath(row.text(6));
    identity.serial = row.text(7);
    identity.model = row.text(8);
    identity.clock = row.text(9);
    identity.fraction = row.text(10);
    return identity;
}

/** All of a transaction, or nothing. */
Result<void> runTogether(sqlite3* database, const QList<const char*>& steps)
{
    for (const char* step : steps) {
        if (const auto done = SqlStatement(database, step).run(); !done) {
            static_cast<void>(SqlStatement(database, "ROLLBACK").run());
            return done;
        }
    }
    return {};
}

bool isInside(const QString& path)
{
    return !path.isEmpty() && !QDir::isAbsolutePath(path) && path != QLatin1String("..") &&
           !path.startsWith(QLatin1String("../")) && !path.contains(QChar(0));
}

} // namespace

Result<void> Journal::makeTables()
{
    QList<const char*> steps(std::begin(journalTables::steps), std::end(journalTables::steps));
    const char* commit = steps.takeLast();
    steps.append({std::begin(journalTables::additions), std::end(journalTables::additions)});
    steps.append(commit);
    return runTogether(m_database.get(), steps);
}

Result<void> Journal::addTables()
{
    SqlStatement known(m_database.get(), "SELECT count(*) FROM sqlite_master WHERE name IN "
                                         "('exposures', 'moments', 'shots', 'paths')");
    const auto row = known.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const bool hasAll = known.number(0) == std::ssize(journalTables::additions);
    static_cast<void>(known.run()); // it must not hold the database while that is changed
    if (hasAll) {
        return {};
    }
    QList<const char*> steps{"BEGIN IMMEDIATE"};
    steps.append({std::begin(journalTables::additions), std::end(journalTables::additions)});
    steps.append("COMMIT");
    return runTogether(m_database.get(), steps);
}

Result<void> Journal::describe(qint64 id, const ShotIdentity& identity)
{
    return setDurable(false).and_then([&] {
        return SqlStatement(
            m_database.get(), "INSERT OR REPLACE INTO exposures VALUES (?, ?, ?, ?, ?)")
            .bind(id)
            .bind(identity.serial)
            .bind(identity.model)
            .bind(identity.clock)
            .bind(identity.fraction)
            .run();
    });
}

Result<QList<ShotIdentity>> Journal::relatives(const ShotIdentity& file)
{
    SqlStatement query(m_database.get(),
        "SELECT p.shot, p.body, p.folder, p.name, p.card_size, p.taken, p.path, "
        "ifnull(e.serial, ''), ifnull(e.model, ''), ifnull(e.clock, ''), ifnull(e.fraction, '') "
        "FROM photographs p LEFT JOIN exposures e ON e.photograph = p.id WHERE p.id IN ("
        "SELECT id FROM photographs WHERE shot = ? AND shot <> '' UNION "
        "SELECT id FROM photographs WHERE body = ? AND folder <> '' AND name >= ? AND name < ? "
        "UNION SELECT photograph FROM exposures WHERE clock = ? AND clock <> '') "
        "AND p.state BETWEEN 3 AND 6 AND p.path <> '' AND p.id = "
        // A name is given again when its photograph has gone.
        "(SELECT max(q.id) FROM photographs q WHERE q.path = p.path AND q.path <> '') "
        "ORDER BY p.id DESC LIMIT ?");
    const QString& name = file.card.name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    query.bind(file.shotKey).bind(file.card.isOnCard() ? file.card.body : QString());
    query.bind(stem + u'.').bind(stem + u'/'); // The slash follows the dot in ASCII.
    query.bind(file.clock).bind(mostRelatives);
    QList<ShotIdentity> found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        ShotIdentity identity = identityFrom(query);
        if (isInside(identity.path)) {
            found.append(std::move(identity));
        }
    }
    std::ranges::reverse(found);
    return row.map([&](bool) { return found; });
}

Result<void> Journal::rename(const QHash<QString, QString>& newPaths)
{
    sqlite3* database = m_database.get();
    auto done =
        setDurable(false).and_then([&] { return SqlStatement(database, "BEGIN IMMEDIATE").run(); });
    SqlStatement update(database, "UPDATE photographs SET path = ? WHERE path = ?");
    for (auto path = newPaths.cbegin(); done && path != newPaths.cend(); ++path) {
        done = update.bind(*path).bind(path.key()).run();
    }
    done = done.and_then([&] { return SqlStatement(database, "COMMIT").run(); });
    if (!done) {
        static_cast<void>(SqlStatement(database, "ROLLBACK").run());
    }
    return done;
}

Result<QHash<QString, qint64>> Journal::damaged()
{
    SqlStatement query(m_database.get(),
        "SELECT p.path, p.size FROM photographs p WHERE p.state = 4 AND p.path <> '' AND p.id = "
        "(SELECT max(q.id) FROM photographs q WHERE q.path = p.path AND q.path <> '')");
    QHash<QString, qint64> found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const QString path = QDir::cleanPath(query.text(0)); isInside(path)) {
            found.insert(path, query.number(1));
        }
    }
    return row.map([&](bool) { return found; });
}

} // namespace skein
