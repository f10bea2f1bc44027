// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace skein {

/** What is wrong in a JSON object that a person may have written. */
struct JsonFault
{
    QString sentence;
    QStringList path; ///< The words that lead there from the object; empty: the object itself.
};

/**
 * The line of @p text, from 1, in which the word stands to which @p path leads, one word for each
 * object within the other; of the longest beginning of it that there is. @p text has to be JSON.
 */
[[nodiscard]] int jsonLineOf(const QByteArray& text, const QStringList& path);

} // namespace skein
