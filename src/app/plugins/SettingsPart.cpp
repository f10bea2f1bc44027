// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/SettingsPart.h"

#include "base/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>
#include <utility>

namespace skein {

namespace {

constexpr const char* bytesKey = "base64";

QJsonValue toJson(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray) {
        return QJsonObject{
            {QLatin1String(bytesKey), QString::fromLatin1(value.toByteArray().toBase64())}};
    }
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::ULongLong) {
        return value.toString(); // A double does not hold all of them.
    }
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String(bytesKey))) {
        return QByteArray::fromBase64(object.value(QLatin1String(bytesKey)).toString().toLatin1());
    }
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto& each : array) {
            texts.append(each.toVariant().toString());
        }
        return texts;
    }
    return value.toVariant();
}

QString textOf(const QJsonObject& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

bool isKey(const QString& key)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9/-]{1,100}")));
    return plain.match(key).hasMatch();
}

} // namespace

SettingsPart::SettingsPart(DeskTools& tools)
    : PluginPart(tools)
    , m_name("plugins/" + guard().plugin().id.toLatin1() + "/settings")
{}

QJsonObject SettingsPart::all() const
{
    const QString text = tools().settings.value(SettingKey<QString>{m_name.constData(), QString()});
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QVariant SettingsPart::without(const QStringList& keys) const
{
    QJsonObject values = all();
    for (const QString& key : keys) {
        values.remove(key);
    }
    return values.isEmpty() ? QVariant() : textOf(values);
}

void SettingsPart::write(const QJsonObject& values)
{
    const bool wasWriting = std::exchange(m_isWriting, true);
    tools().settings.setValue(SettingKey<QString>{m_name.constData(), QString()}, textOf(values));
    m_isWriting = wasWriting;
}

QVariant SettingsPart::value(const QString& key, const QVariant& otherwise) const
{
    const QJsonObject values = isRightThread() ? all() : QJsonObject();
    if (!values.contains(key)) {
        return otherwise;
    }
    QVariant stored = fromJson(values.value(key));
    const bool isUsable = !otherwise.isValid() || stored.convert(otherwise.metaType());
    return isUsable ? stored : otherwise;
}

void SettingsPart::setValue(const QString& key, const QVariant& value)
{
    if (!isRightThread()) {
        return;
    }
    if (!isKey(key)) {
        tools().log(QStringLiteral("the setting “%1” was not stored: it is no key").arg(key));
        return;
    }
    QJsonObject values = all();
    values.insert(key, toJson(value));
    write(values);
}

void SettingsPart::remove(const QString& key)
{
    if (!isRightThread()) {
        return;
    }
    QJsonObject values = all();
    values.remove(key);
    write(values);
}

QStringList SettingsPart::keys() const
{
    return isRightThread() ? all().keys() : QStringList();
}

} // namespace skein
