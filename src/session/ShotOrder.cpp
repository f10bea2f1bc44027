// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotOrder.h"

namespace skein {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString shotOrderName(ShotOrder order)
{
    switch (order) {
    case ShotOrder::Name:
        return QStringLiteral("name");
    case ShotOrder::Modified:
        return QStringLiteral("modified");
    case ShotOrder::CaptureTime:
        break;
    }
    return QStringLiteral("capture-time");
}

ShotOrder shotOrderFromName(const QString& name)
{
    for (const ShotOrder order : {ShotOrder::Name, ShotOrder::Modified}) {
        if (name == shotOrderName(order)) {
            return order;
        }
    }
    return ShotOrder::CaptureTime;
}

QString naturalKey(const QString& fileName)
{
    const QString folded = fileName.toCaseFolded();
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype at = 0; at < folded.size();) {
        if (!isDigit(folded.at(at))) {
            key += folded.at(at++);
            continue;
        }
        while (at < folded.size() && folded.at(at) == u'0') {
            ++at;
        }
        const qsizetype first = at;
        while (at < folded.size() && isDigit(folded.at(at))) {
            ++at;
        }
        // The length first: of two numbers the one with more digits is the larger one. The mark
        // keeps numbers where digits sort.
        key += u'0';
        key += QChar(static_cast<char16_t>(at - first + 1));
        key += QStringView(folded).mid(first, at - first);
    }
    return key;
}

} // namespace skein
