// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileNamer.h"

#include "base/SafeName.h"
#include "session/ExtraTokens.h"
#include "session/NameDate.h"

#include <QStringList>
#include <cmath>
#include <utility>

namespace skein {

namespace {

using Kind = NamePart::Kind;

QString cutToBytes(QString text, qsizetype maxBytes)
{
    text.truncate(maxBytes);
    while (text.toUtf8().size() > maxBytes) {
        text.chop(1);
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

/** One harmless word made from something a camera or a photographer said. */
QString harmless(const QString& said, qsizetype maxBytes)
{
    QString word = safeFileName(said);
    for (QChar& c : word) {
        if (NamePattern::isForbidden(c) && !c.isSurrogate()) {
            c = u'_';
        }
    }
    word = cutToBytes(word, maxBytes);
    while (word.endsWith(u'.') || word.endsWith(u' ')) {
        word.chop(1);
    }
    return word;
}

/** The same; nothing for nothing. */
QString harmlessOr(const QString& said, const QString& otherwise, qsizetype maxBytes)
{
    return said.trimmed().isEmpty() ? otherwise : harmless(said, maxBytes);
}

QString withoutExtension(const QString& name)
{
    const QString extension = safeExtension(name);
    return extension.isEmpty() ? name : name.chopped(extension.size() + 1);
}

QString unknown()
{
    return QStringLiteral("unknown"); // A name is the same in all languages.
}

/** "4.5", "50": never with a comma. */
QString figure(double value, int decimals)
{
    return value > 0 ? QString::number(std::round(value * 10) / 10, 'f', decimals) : unknown();
}

/** "1-250" for a 250th of a second, as a name cannot hold a slash; "2.5s" from half a second on. */
QString shutterText(double seconds)
{
    constexpr double fromSeconds = 0.35;
    if (!(seconds > 0)) {
        return unknown();
    }
    if (seconds < fromSeconds) {
        return QStringLiteral("1-%1").arg(
            static_cast<qint64>(std::llround(std::min(1 / seconds, 1e6))));
    }
    const double shown = std::min(std::round(seconds * 10) / 10, 1e6);
    return QString::number(shown, 'f', shown == std::floor(shown) ? 0 : 1) + u's';
}

/** The last digits of a camera's name: 0042 of DSC_0042. */
QString numberOf(const QString& name)
{
    constexpr qsizetype mostDigits = 9;
    qsizetype begin = name.size();
    while (begin > 0 && name.at(begin - 1) >= u'0' && name.at(begin - 1) <= u'9' &&
           name.size() - begin < mostDigits) {
        --begin;
    }
    return begin < name.size() ? name.mid(begin) : QStringLiteral("0");
}

QString cameraStem(const NameFields& fields)
{
    return withoutExtension(safeFileName(fields.cameraName));
}

QString expanded(const NamePart& part, const NameFields& fields)
{
    switch (part.kind) {
    case Kind::Text:
        return part.text;
    case Kind::Folder:
        return QStringLiteral("/");
    case Kind::Counter:
        break; // By stem(), which has the number.
    case Kind::Date:
    case Kind::Time:
        return cutToBytes(NamePattern::timeText(part, fields.taken), maxDateBytes);
    case Kind::Milliseconds:
        return QStringLiteral("%1").arg(fields.taken.time().msec(), 3, 10, QLatin1Char('0'));
    case Kind::Session:
        return harmlessOr(fields.session, {}, NamePattern::maxNameBytes);
    case Kind::Job:
        return harmlessOr(fields.job, {}, NamePattern::maxNameBytes);
    case Kind::Name:
        return harmless(cameraStem(fields), NamePattern::maxNameBytes);
    case Kind::Extra:
        return harmlessOr(
            extraTokens::text(part.text), QStringLiteral("none"), NamePattern::maxNameBytes);
    case Kind::Number:
        return numberOf(cameraStem(fields));
    case Kind::Camera:
        return harmlessOr(fields.camera, QStringLiteral("camera"), NamePattern::maxCameraBytes);
    case Kind::Body:
        return harmlessOr(fields.body, QStringLiteral("A"), NamePattern::maxCameraBytes);
    case Kind::Serial:
        return harmlessOr(fields.serial, unknown(), NamePattern::maxCameraBytes);
    case Kind::Iso:
        return fields.iso > 0 ? QString::number(fields.iso) : unknown();
    case Kind::Shutter:
        return shutterText(fields.exposure);
    case Kind::Aperture:
        return figure(std::min(fields.aperture, 1e4), 1);
    case Kind::Focal:
        return figure(std::round(std::min(fields.focalLength, 1e6)), 0);
    }
    return {};
}

/** Each name of the path plain; one of which nothing is left makes no folder. */
QString tidied(const QString& path)
{
    QStringList names;
    const QStringList all = path.split(u'/');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isFile = i + 1 == all.size();
        if (isFile || !all.at(i).trimmed().isEmpty()) {
            QString name = safeFileName(all.at(i));
            while (!isFile && name.endsWith(u'.')) {
                name.chop(1); // FAT would do it by itself
            }
            names.append(name);
        }
    }
    return names.join(u'/');
}

} // namespace

FileNamer::FileNamer(NamePattern pattern, const QDate& day)
    : m_pattern(std::move(pattern))
    , m_existing(matcher(day))
{}

Result<FileNamer> FileNamer::parse(const QString& pattern)
{
    return NamePattern::parse(pattern).map(
        [](const NamePattern& parsed) { return FileNamer(parsed); });
}

FileNamer FileNamer::on(const QDate& day) const
{
    return FileNamer(m_pattern, day);
}

QString FileNamer::stem(const NameFields& fields, qint64 number) const
{
    QString stem;
    for (const NamePart& part : m_pattern.parts()) {
        stem += part.kind == Kind::Counter ? QStringLiteral("%1").arg(number,
                                                 m_pattern.counterWidth(), 10, QLatin1Char('0'))
                                           : expanded(part, fields);
    }
    stem = tidied(stem);
    if (m_pattern.counterWidth() == 0 && number > 1) {
        stem += QStringLiteral("-%1").arg(number);
    }
    return stem;
}

QRegularExpression FileNamer::matcher(const QDate& day) const
{
    QString expression;
    Kind former = Kind::Text;
    for (const NamePart& part : m_pattern.parts()) {
        const Kind before = std::exchange(former, part.kind);
        switch (part.kind) {
        case Kind::Text:
            expression += QRegularExpression::escape(part.text);
            break;
        case Kind::Folder:
            // A job that is empty makes no folder.
            expression += before == Kind::Job ? QStringLiteral("/?") : QStringLiteral("/");
            break;
        case Kind::Counter:
            expression += QStringLiteral("(\\d{%1,%2})")
                              .arg(m_pattern.counterWidth())
                              .arg(NamePattern::maxCounterWidth);
            break;
        case Kind::Date:
        case Kind::Time:
            if (const auto text = day.isValid() ? NamePattern::dayText(part, day) : std::nullopt) {
                expression += QRegularExpression::escape(*text);
            } else if (part.text.isEmpty()) {
                expression +=
                    part.kind == Kind::Date ? QStringLiteral("\\d{8}") : QStringLiteral("\\d{6}");
            } else {
                expression += QStringLiteral("[^/]+?");
            }
            break;
        case Kind::Milliseconds:
            expression += QStringLiteral("\\d{3}");
            break;
        case Kind::Session:
        case Kind::Job:
            expression += QStringLiteral("[^/]*");
            break;
        default:
            expression += QStringLiteral("[^/]+");
            break;
        }
    }
    // Case does not count: FAT and many network shares take CAPT-0001 and capt-0001 for one name.
    return QRegularExpression(
        QRegularExpression::anchoredPattern(expression + QStringLiteral("(?:\\.[^/]*)?")),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

qint64 FileNamer::numberIn(const QString& fileName) const
{
    if (m_pattern.counterWidth() == 0) {
        return 0;
    }
    const QRegularExpressionMatch match = m_existing.match(fileName);
    return match.hasMatch() ? match.capturedView(1).toLongLong() : 0;
}

QString FileNamer::withExtension(const QString& stem, const QString& cameraName)
{
    const QString extension = safeExtension(cameraName);
    return extension.isEmpty() ? stem : stem + u'.' + extension;
}

} // namespace skein
