// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/JsonFault.h"

namespace skein {

namespace {

/** The place behind the text that begins with the quotation mark at @p from. */
qsizetype behindText(const QByteArray& text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && text.at(at) != '"') {
        at += text.at(at) == '\\' ? 2 : 1;
    }
    return std::min(at + 1, text.size());
}

/** Only the words of objects have a colon behind them. */
bool isWord(const QByteArray& text, qsizetype behind)
{
    while (behind < text.size() && QByteArrayView(" \t\r\n").contains(text.at(behind))) {
        ++behind;
    }
    return behind < text.size() && text.at(behind) == ':';
}

qsizetype sharedBeginning(const QStringList& a, const QStringList& b)
{
    qsizetype shared = 0;
    while (shared < a.size() && shared < b.size() && a.at(shared) == b.at(shared)) {
        ++shared;
    }
    return shared;
}

} // namespace

int jsonLineOf(const QByteArray& text, const QStringList& path)
{
    QStringList here; // The word that we are behind, in each of the objects that we are in.
    qsizetype found = std::max<qsizetype>(0, text.indexOf('{'));
    qsizetype matched = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char letter = text.at(at);
        if (letter == '"') {
            const qsizetype behind = behindText(text, at);
            if (!here.isEmpty() && isWord(text, behind)) {
                here.last() = QString::fromUtf8(text.mid(at + 1, behind - at - 2));
                const qsizetype shared = sharedBeginning(here, path);
                if (shared == here.size() && shared > matched) {
                    matched = shared;
                    found = at;
                }
            }
            at = behind;
            continue;
        }
        if (letter == '{' || letter == '[') {
            here.append(QString());
        } else if ((letter == '}' || letter == ']') && !here.isEmpty()) {
            here.removeLast();
        }
        ++at;
    }
    return static_cast<int>(text.left(found).count('\n')) + 1;
}

} // namespace skein
