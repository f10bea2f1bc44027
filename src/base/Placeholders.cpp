// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Placeholders.h"

#include <QRegularExpression>
#include <algorithm>
#include <bitset>

namespace skein {

namespace {

/** Bit 0 stands for %n, the others for %1 to %99. */
using Places = std::bitset<100>;

constexpr QChar isolateBegin(0x2068);
constexpr QChar isolateEnd(0x2069);

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

Places placesOf(const QString& text)
{
    Places found;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        qsizetype next = at + 1;
        if (next < text.size() && text.at(next) == u'L') {
            ++next;
        }
        if (next >= text.size()) {
            break;
        }
        if (text.at(next) == u'n') {
            found.set(0);
        } else if (isDigit(text.at(next))) {
            std::size_t number = text.at(next).unicode() - u'0';
            if (next + 1 < text.size() && isDigit(text.at(next + 1))) {
                number = number * 10 + text.at(next + 1).unicode() - u'0';
            }
            if (number > 0) {
                found.set(number);
            }
        }
    }
    return found;
}

} // namespace

QString placeholderFault(const QString& source, const QString& translation, bool isPlural)
{
    const Places wanted = placesOf(source);
    Places held = placesOf(translation);
    if (isPlural && wanted.test(0)) {
        held.set(0);
    }
    if (held == wanted) {
        return {};
    }
    QString names;
    const Places wrong = held ^ wanted;
    for (std::size_t place = 0; place < wrong.size(); ++place) {
        if (wrong.test(place)) {
            names += QLatin1String(" %") +
                     (place == 0 ? QStringLiteral("n") : QString::number(qulonglong(place)));
        }
    }
    return QStringLiteral("its placeholders differ:") + names;
}

QString withIsolatedPlaces(const QString& translation)
{
    const bool isFromTheRight =
        std::any_of(translation.cbegin(), translation.cend(), [](QChar letter) {
            return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
        });
    if (!isFromTheRight) {
        return translation;
    }
    static const QRegularExpression part(QStringLiteral("<[^>]*>|%L?[1-9][0-9]?"));
    QString isolated;
    qsizetype end = 0;
    for (auto each = part.globalMatch(translation); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        isolated += QStringView(translation).mid(end, match.capturedStart() - end);
        const QString found = match.captured();
        isolated += found.startsWith(u'<') ? found : isolateBegin + found + isolateEnd;
        end = match.capturedEnd();
    }
    return isolated + translation.mid(end);
}

} // namespace skein
