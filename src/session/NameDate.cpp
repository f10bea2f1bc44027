// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NameDate.h"

#include "session/NamePattern.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <ctime>
#include <locale.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NamePattern)
};

/** glibc's, with their flags and the two modifiers; what takes no room in a name is left out. */
constexpr QLatin1StringView conversions("aAbBcCdDeFgGhHIjklmMpPrRsSTuUVwWxXyYzZ%");
constexpr QLatin1StringView flags("_-0^#");

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

locale_t plainLocale()
{
    static const locale_t plain = ::newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
    static const locale_t plainest = ::newlocale(LC_ALL_MASK, "C", nullptr);
    return plain != nullptr ? plain : plainest;
}

} // namespace

Result<void> checkDateFormat(const QString& format)
{
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) != u'%') {
            continue;
        }
        ++i;
        while (i < format.size() && flags.contains(format.at(i))) {
            ++i;
        }
        if (i < format.size() && (format.at(i) == u'E' || format.at(i) == u'O')) {
            ++i;
        }
        if (i >= format.size() || !conversions.contains(format.at(i))) {
            //: %1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are
            return refused(Text::tr("A date in a file name pattern knows no “%1”. Write something "
                                    "like {date:%Y-%m-%d}; “man strftime” lists all letters.")
                               .arg(QStringLiteral("%") + format.mid(i, 1)));
        }
    }
    if (format.trimmed().isEmpty()) {
        return refused(Text::tr("A date in the file name pattern has an empty format. Write "
                                "something like {date:%Y-%m-%d}."));
    }
    return {};
}

QString dateText(const QDateTime& time, const QString& format)
{
    std::tm parts{};
    const QDate date = time.date();
    const QTime clock = time.time();
    parts.tm_year = date.year() - 1900;
    parts.tm_mon = date.month() - 1;
    parts.tm_mday = date.day();
    parts.tm_wday = date.dayOfWeek() % 7;
    parts.tm_yday = date.dayOfYear() - 1;
    parts.tm_hour = clock.hour();
    parts.tm_min = clock.minute();
    parts.tm_sec = clock.second();
    parts.tm_isdst = -1;
    parts.tm_gmtoff = time.offsetFromUtc();
    const QByteArray zone = time.timeZoneAbbreviation().toUtf8();
    parts.tm_zone = zone.constData();
    std::array<char, 1024> buffer{};
    const std::size_t length = ::strftime_l(
        buffer.data(), buffer.size(), format.toUtf8().constData(), &parts, plainLocale());
    QString text = QString::fromUtf8(buffer.data(), static_cast<qsizetype>(length));
    std::ranges::replace_if(
        text, [](QChar c) { return NamePattern::isForbidden(c) && !c.isSurrogate(); }, QChar(u'-'));
    return text;
}

} // namespace skein
