// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Journal that second copies and hash lists are compared with.
#include "session/Journal.h"
#include "session/SqlStatement.h"

namespace skein {

Result<QHash<QString, QByteArray>> Journal::hashes()
{
    SqlStatement query(m_database.get(),
        "SELECT path, hash FROM photographs WHERE path <> '' AND hash <> x'' AND state > 2 "
        "ORDER BY id");
    QHash<QString, QByteArray> found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        found.insert(query.text(0), query.bytes(1));
    }
    return row.map([&](bool) { return found; });
}

} // namespace skein
