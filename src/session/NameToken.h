// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skein {

/** What the parts of a file name pattern stand for. */
enum class NameKind {
    Text,
    Folder, ///< A slash: what is before it is the name of a folder in the session.
    Counter,
    Date,
    Time,
    Milliseconds,
    Session,
    Job,
    Name,
    Number,
    Camera,
    Body,
    Serial,
    Iso,
    Shutter,
    Aperture,
    Focal,
    Extra, ///< A word of ExtraTokens.
};

/** A word that may stand in braces in a pattern. */
struct NameToken
{
    NameKind kind;
    const char* word;    ///< "date"
    const char* example; ///< As it is written into a pattern: "{date:%Y-%m-%d}".
    QString meaning;     ///< For people; translated.
};

/** All words that a pattern knows, in the order they are offered. */
[[nodiscard]] const QList<NameToken>& nameTokens();

/** Ways to write some of them that deserve an entry of their own in a menu. */
[[nodiscard]] const QList<NameToken>& nameTokenVariants();

} // namespace skein
