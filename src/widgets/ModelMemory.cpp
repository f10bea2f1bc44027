// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ModelMemory.h"

#include "base/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

namespace {

/** {"MODEL": {"essentials": ["iso", ...], "captureTarget": "Memory card"}} */
const SettingKey<QString> modelsKey{"camera/models", {}};

QString essentialsName()
{
    return QStringLiteral("essentials");
}

QString targetName()
{
    return QStringLiteral("captureTarget");
}

QJsonObject all(const Settings& settings)
{
    return QJsonDocument::fromJson(settings.value(modelsKey).toUtf8()).object();
}

void keep(Settings& settings, const QString& model, const QString& name, const QJsonValue& value)
{
    QJsonObject models = all(settings);
    QJsonObject one = models.value(model).toObject();
    one.insert(name, value);
    models.insert(model, one);
    settings.setValue(
        modelsKey, QString::fromUtf8(QJsonDocument(models).toJson(QJsonDocument::Compact)));
}

} // namespace

QStringList modelMemory::essentials(const Settings& settings, const QString& model)
{
    QStringList names;
    const QJsonArray stored =
        all(settings).value(model).toObject().value(essentialsName()).toArray();
    for (const QJsonValue each : stored) {
        if (each.isString() && !names.contains(each.toString())) {
            names.append(each.toString());
        }
    }
    return names;
}

void modelMemory::setEssentials(Settings& settings, const QString& model, const QStringList& names)
{
    keep(settings, model, essentialsName(), QJsonArray::fromStringList(names));
}

QString modelMemory::captureTarget(const Settings& settings, const QString& model)
{
    return all(settings).value(model).toObject().value(targetName()).toString();
}

void modelMemory::setCaptureTarget(Settings& settings, const QString& model, const QString& choice)
{
    keep(settings, model, targetName(), choice);
}

} // namespace skein
