// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace skein {

/** What a hash list says of one file. */
struct HashListEntry
{
    enum class Action {
        Original, ///< No earlier list knows it.
        Verified, ///< It is as the earlier lists say.
        Failed,   ///< It is not.
    };

    QString path; ///< From the folder that the list is about on, with slashes.
    qint64 size = -1;
    QDateTime modified;
    QByteArray hash; ///< XXH3-128, canonical.
    QDateTime hashed;
    Action action = Action::Original;
};

/** One line of the chain of a folder's lists. */
struct HashListLink
{
    int number = 0; ///< From 1 on.
    QString name;   ///< Of the list's file.
    QString c4;     ///< Its C4 ID.
};

/**
 * How hash lists are written, after the ASC Media Hash List specification 2.0 of the American
 * Society of Cinematographers (https://github.com/ascmitc/mhl-specification; the schemas ASCMHL.xsd
 * and ASCMHLDirectory.xsd in https://github.com/ascmitc/mhl): namespace urn:ASC:MHL:v2.0, hashes as
 * <xxh128>, which are those of the journal. All functions are pure; reentrant.
 */
namespace hashListFile {

/** The list as XML. */
[[nodiscard]] QByteArray write(const QList<HashListEntry>& entries, const QDateTime& created);
/** Reads the paths and <xxh128> hashes of a list, which may be any program's. */
[[nodiscard]] Result<QList<HashListEntry>> read(const QByteArray& xml);

[[nodiscard]] QByteArray writeChain(const QList<HashListLink>& chain);
[[nodiscard]] Result<QList<HashListLink>> readChain(const QByteArray& xml);

} // namespace hashListFile

} // namespace skein
