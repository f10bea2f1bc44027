// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ModelMemory.h"

#include "base/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

namespace {

/** {"MODEL": {"essentials": ["iso", ...], "dials": [...], "captureTarget": "Memory card",
 * "photograph": [6000, 4000]}} */
const SettingKey<QString> modelsKey{"camera/models", {}};

QString essentialsName()
{
    return QStringLiteral("essentials");
}

QString dialsName()
{
    return QStringLiteral("dials");
}

QString targetName()
{
    return QStringLiteral("captureTarget");
}

QString photographName()
{
    return QStringLiteral("photograph");
}

/** What a stored list holds, each once; whatever is no text is left out. */
QStringList names(const QJsonValue& stored)
{
    QStringList names;
    const QJsonArray array = stored.toArray();
    for (const QJsonValue each : array) {
        if (each.isString() && !names.contains(each.toString())) {
            names.append(each.toString());
        }
    }
    return names;
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
    return names(all(settings).value(model).toObject().value(essentialsName()));
}

void modelMemory::setEssentials(Settings& settings, const QString& model, const QStringList& names)
{
    keep(settings, model, essentialsName(), QJsonArray::fromStringList(names));
}

std::optional<QStringList> modelMemory::dials(const Settings& settings, const QString& model)
{
    const QJsonValue stored = all(settings).value(model).toObject().value(dialsName());
    return stored.isArray() ? std::optional(names(stored)) : std::nullopt;
}

void modelMemory::setDials(Settings& settings, const QString& model, const QStringList& names)
{
    keep(settings, model, dialsName(), QJsonArray::fromStringList(names));
}

QString modelMemory::captureTarget(const Settings& settings, const QString& model)
{
    return all(settings).value(model).toObject().value(targetName()).toString();
}

void modelMemory::setCaptureTarget(Settings& settings, const QString& model, const QString& choice)
{
    keep(settings, model, targetName(), choice);
}

QSize modelMemory::photographSize(const Settings& settings, const QString& model)
{
    const QJsonArray sides =
        all(settings).value(model).toObject().value(photographName()).toArray();
    const QSize size(sides.at(0).toInt(), sides.at(1).toInt());
    return sides.size() == 2 && !size.isEmpty() ? size : QSize();
}

void modelMemory::setPhotographSize(Settings& settings, const QString& model, QSize size)
{
    keep(settings, model, photographName(), QJsonArray{size.width(), size.height()});
}

} // namespace skein
