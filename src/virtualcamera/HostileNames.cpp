// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/HostileNames.h"

#include <algorithm>
#include <iterator>

namespace skein {

namespace {

constexpr qsizetype longestName = 254; ///< The length byte of a PTP string counts a final zero.

/** What is done with a kind's text. */
enum class Use { Before, Instead, Fill };

struct Kind
{
    const char* name;
    QStringView text;
    Use use;
};

constexpr char16_t loneSurrogate[] = {0xD800, 0};

const Kind kinds[] = {
    {"separators", u"a/b\\c:", Use::Before},
    {"parent", u"../../../", Use::Before},
    {"dots", u"..", Use::Instead},
    {"absolute", u"/tmp/skein-hostile-", Use::Before},
    {"hidden", u".", Use::Before},
    {"control", u"\x1b[31m\n\t\x7f", Use::Before},
    {"direction", u"\u202E", Use::Before},
    {"lone-surrogate", loneSurrogate, Use::Before},
    {"format", u"%s%n%1$s%%", Use::Before},
    {"reserved", u"CON.JPG", Use::Instead},
    {"long", u"L", Use::Fill},
    {"long-wide", u"\u5199", Use::Fill},
    {"blank", u"   ", Use::Instead},
    {"empty", u"", Use::Instead},
};

} // namespace

const QStringList& hostileNameKinds()
{
    static const QStringList names = [] {
        QStringList made;
        for (const Kind& kind : kinds)
            made.append(QString::fromLatin1(kind.name));
        return made;
    }();
    return names;
}

QString hostileName(const QString& kind, const QString& name)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
        [&kind](const Kind& each) { return kind == QLatin1String(each.name); });
    if (found == std::end(kinds))
        return name;
    switch (found->use) {
    case Use::Before:
        return QString(found->text.toString() + name).left(longestName);
    case Use::Instead:
        return found->text.toString();
    case Use::Fill:
        break;
    }
    return name.rightJustified(longestName, found->text.front()).right(longestName);
}

} // namespace skein
