// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CameraSetting.h"

#include "wire/Stream.h"

#include <QDataStream>
#include <QDateTime>
#include <QLocale>

namespace skein {

namespace {

QVariant choiceFromText(const CameraSetting& setting, const QString& text)
{
    if (setting.choices.contains(text)) {
        return text;
    }
    for (const QString& choice : setting.choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0) {
            return choice;
        }
    }
    return {};
}

QVariant toggleFromText(const QString& text)
{
    static const QStringList on{
        QStringLiteral("1"), QStringLiteral("on"), QStringLiteral("true"), QStringLiteral("yes")};
    static const QStringList off{
        QStringLiteral("0"), QStringLiteral("off"), QStringLiteral("false"), QStringLiteral("no")};
    if (on.contains(text, Qt::CaseInsensitive)) {
        return true;
    }
    return off.contains(text, Qt::CaseInsensitive) ? QVariant(false) : QVariant();
}

QVariant rangeFromText(const SettingRange& range, const QString& text)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    const bool fits = isNumber && number >= range.minimum && number <= range.maximum;
    return fits ? QVariant(number) : QVariant();
}

QVariant dateFromText(const QString& text)
{
    if (text.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0) {
        return QDateTime::currentDateTimeUtc();
    }
    const QDateTime date = QDateTime::fromString(text, Qt::ISODate);
    return date.isValid() ? QVariant(date.toUTC()) : QVariant();
}

} // namespace

QString settingValueText(const CameraSetting& setting)
{
    switch (setting.kind) {
    case SettingKind::Range:
        return QString::number(setting.value.toDouble(), 'g', 10);
    case SettingKind::Toggle:
        return setting.value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    case SettingKind::Date:
        return setting.value.toDateTime().toString(Qt::ISODate);
    case SettingKind::Choice:
    case SettingKind::Text:
        return setting.value.toString();
    case SettingKind::Button:
        break;
    }
    return {};
}

QVariant settingValueFromText(const CameraSetting& setting, const QString& text)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        return choiceFromText(setting, text);
    case SettingKind::Range:
        return rangeFromText(setting.range, text);
    case SettingKind::Text:
        return text;
    case SettingKind::Toggle:
        return toggleFromText(text);
    case SettingKind::Date:
        return dateFromText(text);
    case SettingKind::Button:
        break;
    }
    return {};
}

QDataStream& operator<<(QDataStream& stream, const CameraSetting& setting)
{
    stream << setting.name << setting.label << setting.section << setting.sectionLabel
           << setting.help << static_cast<quint8>(setting.kind);
    wire::detail::writeValue(stream, setting.value);
    return stream << setting.choices << setting.range.minimum << setting.range.maximum
                  << setting.range.step << setting.readOnly;
}

QDataStream& operator>>(QDataStream& stream, CameraSetting& setting)
{
    quint8 kind = 0;
    stream >> setting.name >> setting.label >> setting.section >> setting.sectionLabel >>
        setting.help >> kind;
    wire::detail::readValue(stream, setting.value);
    wire::detail::readList(stream, setting.choices);
    stream >> setting.range.minimum >> setting.range.maximum >> setting.range.step >>
        setting.readOnly;
    if (kind > static_cast<quint8>(SettingKind::Button)) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    setting.kind = static_cast<SettingKind>(kind);
    return stream;
}

} // namespace skein
