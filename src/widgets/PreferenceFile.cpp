// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferenceFile.h"

#include "widgets/SettingCatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace skein {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::PreferenceFile)
};

constexpr qsizetype mostShown = 60;

QString kindName()
{
    return QStringLiteral("skein-preferences");
}

bool isName(const QString& name)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+")));
    constexpr qsizetype mostChars = 200;
    return name.size() <= mostChars && plain.match(name).hasMatch();
}

/** Invalid when it is nothing that a setting can be. */
QVariant plainValue(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto& each : array) {
            if (!each.isString()) {
                return {};
            }
            texts.append(each.toString());
        }
        return texts;
    }
    return value.isBool() || value.isDouble() || value.isString() ? value.toVariant() : QVariant();
}

QJsonValue jsonOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::Double:
        return QJsonValue::fromVariant(value);
    default:
        return value.toString();
    }
}

void insert(QJsonObject& into, const SettingValues& values)
{
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        into.insert(each.key(), jsonOf(each.value()));
    }
}

} // namespace

void PreferenceFile::add(const QString& name, const QVariant& value, const OptionKeys& pages)
{
    const auto key = std::find_if(
        pages.cbegin(), pages.cend(), [&name](const OptionKey& each) { return each.name == name; });
    const SettingKind noted = settingCatalogue::kindOf(name);
    if (noted == SettingKind::Remembered || value.typeId() == QMetaType::QByteArray) {
        return;
    }
    const std::optional<QVariant> taken = key != pages.cend() ? key->taken(value) : value;
    if (!taken) {
        unusable.append(name);
        return;
    }
    if (noted == SettingKind::Computer) {
        ofComputer.insert(name, *taken);
    } else if (key != pages.cend() || noted == SettingKind::Managed) {
        preferences.insert(name, *taken);
    } else {
        unknown.insert(name, *taken);
    }
}

PreferenceFile PreferenceFile::of(const Settings& settings, const OptionKeys& pages)
{
    PreferenceFile file;
    const SettingValues& stored = settings.stored();
    for (auto each = stored.cbegin(); each != stored.cend(); ++each) {
        file.add(each.key(), each.value(), pages);
    }
    // So that the other computer has what was chosen here by leaving it as it was.
    for (const OptionKey& key : pages) {
        if (!stored.contains(key.name)) {
            file.add(key.name, key.defaultValue, pages);
        }
    }
    return file;
}

QByteArray PreferenceFile::toJson(bool withComputer) const
{
    QJsonObject values;
    insert(values, preferences);
    if (withComputer) {
        insert(values, ofComputer);
        insert(values, unknown);
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("kind"), kindName()}, {QStringLiteral("format"), format},
            {QStringLiteral("values"), values}})
        .toJson(QJsonDocument::Indented);
}

Result<PreferenceFile> PreferenceFile::fromJson(const QByteArray& bytes, const OptionKeys& pages)
{
    QJsonParseError problem;
    const QJsonObject root = bytes.size() > mostBytes
                                 ? QJsonObject()
                                 : QJsonDocument::fromJson(bytes, &problem).object();
    if (root.value(QLatin1String("kind")).toString() != kindName() ||
        !root.value(QLatin1String("values")).isObject()) {
        return failure(ErrorKind::Protocol,
            Words::tr(
                "This file has no preferences of Skein, so nothing was changed. Choose a file "
                "that was made by “Export” in the preferences."),
            problem.errorString());
    }
    PreferenceFile file;
    file.formatOfFile = root.value(QLatin1String("format")).toInt();
    const QJsonObject values = root.value(QLatin1String("values")).toObject();
    for (auto each = values.constBegin(); each != values.constEnd(); ++each) {
        const QVariant value = plainValue(each.value());
        if (!isName(each.key()) || !value.isValid()) {
            file.unusable.append(each.key().left(mostShown));
        } else {
            file.add(each.key(), value, pages);
        }
    }
    return file;
}

SettingValues storeAll(Settings& settings, const SettingValues& values)
{
    SettingValues before;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        before.insert(each.key(), settings.stored().value(each.key()));
    }
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        settings.setStored(each.key(), each.value());
    }
    return before;
}

} // namespace skein
