// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SqlStatement.h"

#include <QCoreApplication>
#include <cerrno>
#include <sqlite3.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Journal)
};

ErrorKind kindOf(int code)
{
    constexpr int primaryCode = 0xFF;
    switch (code & primaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR: // a table is not as ours
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorKind::Protocol;
    case SQLITE_FULL:
        return ErrorKind::NoSpace;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorKind::Permission;
    default:
        return ErrorKind::Io;
    }
}

/** A full disk may also show where the file of what is shared between connections cannot grow. */
bool isForWantOfSpace(sqlite3* database)
{
    const int system = sqlite3_system_errno(database);
    return sqlite3_extended_errcode(database) == SQLITE_IOERR_SHMSIZE || system == ENOSPC ||
           system == EDQUOT;
}

} // namespace

Error sqlError(sqlite3* database, int code)
{
    const QString words = QString::fromUtf8(sqlite3_errstr(code)) + QStringLiteral(": ") +
                          QString::fromUtf8(sqlite3_errmsg(database));
    const ErrorKind kind = kindOf(code);
    return {kind == ErrorKind::Io && isForWantOfSpace(database) ? ErrorKind::NoSpace : kind,
        Text::tr("The session's journal could not be used. Check the disk that the session's "
                 "folder lies on."),
        words};
}

SqlStatement::SqlStatement(sqlite3* database, const QByteArray& sql)
    : m_database(database)
    , m_code(sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr))
{}

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

SqlStatement& SqlStatement::bind(qint64 value)
{
    if (m_code == SQLITE_OK) {
        m_code = sqlite3_bind_int64(m_statement, m_next++, value);
    }
    return *this;
}

SqlStatement& SqlStatement::bind(const QString& value)
{
    const QByteArray text = value.toUtf8();
    if (m_code == SQLITE_OK) {
        m_code = sqlite3_bind_text64(m_statement, m_next++, text.constData(),
            static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return *this;
}

SqlStatement& SqlStatement::bind(const QByteArray& value)
{
    if (m_code == SQLITE_OK) {
        m_code = sqlite3_bind_blob64(m_statement, m_next++, value.isNull() ? "" : value.constData(),
            static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    }
    return *this;
}

Result<bool> SqlStatement::step()
{
    if (m_code != SQLITE_OK) {
        return tl::unexpected(sqlError(m_database, m_code));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    return tl::unexpected(sqlError(m_database, code));
}

Result<void> SqlStatement::run()
{
    Result<bool> row = step();
    while (row && *row) {
        row = step();
    }
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
    }
    m_next = 1;
    return row.map([](bool) {});
}

qint64 SqlStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlStatement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqlStatement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace skein
