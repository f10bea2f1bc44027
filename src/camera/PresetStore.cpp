// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/PresetStore.h"

#include "camera/StoredJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace skein {

namespace {

// {"MODEL": {"PRESET": {"saved": "2026-11-22T09:30:00Z", "values": [["iso", "400"], ...]}}}; in
// older files a preset is the array alone.

QString valuesName()
{
    return QStringLiteral("values");
}

QString savedName()
{
    return QStringLiteral("saved");
}

QJsonObject stored(const Settings& settings)
{
    return storedJson(settings, PresetStore::key).object();
}

QJsonArray toJson(const QList<PresetValue>& values)
{
    QJsonArray array;
    for (const PresetValue& each : values) {
        array.append(QJsonArray{each.name, each.value});
    }
    return array;
}

QList<PresetValue> fromJson(const QJsonArray& array)
{
    QList<PresetValue> values;
    for (const QJsonValue each : array) {
        const QJsonArray pair = each.toArray();
        if (pair.size() == 2 && pair.at(0).isString() && pair.at(1).isString()) {
            values.append({pair.at(0).toString(), pair.at(1).toString()});
        }
    }
    return values;
}

auto named(const QList<SettingPreset>& presets, const QString& name)
{
    return std::find_if(presets.begin(), presets.end(),
        [&name](const SettingPreset& preset) { return preset.name == name; });
}

} // namespace

QString PresetStore::merged(const Settings& settings, const QString& others)
{
    QJsonObject all = stored(settings);
    const QJsonObject theirs = QJsonDocument::fromJson(others.toUtf8()).object();
    for (auto model = theirs.constBegin(); model != theirs.constEnd(); ++model) {
        QJsonObject ofModel = all.value(model.key()).toObject();
        const QJsonObject more = model.value().toObject();
        for (auto preset = more.constBegin(); preset != more.constEnd(); ++preset) {
            ofModel.insert(preset.key(), preset.value());
        }
        all.insert(model.key(), ofModel);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<SettingPreset> PresetStore::presets(const QString& model) const
{
    const QJsonObject ofModel = stored(m_settings).value(model).toObject();
    QList<SettingPreset> presets;
    for (auto each = ofModel.constBegin(); each != ofModel.constEnd(); ++each) {
        const QJsonObject preset = each.value().toObject();
        const QJsonValue values =
            each.value().isArray() ? each.value() : preset.value(valuesName());
        presets.append({each.key(), fromJson(values.toArray()),
            QDateTime::fromString(preset.value(savedName()).toString(), Qt::ISODate)});
    }
    std::sort(presets.begin(), presets.end(), [](const SettingPreset& a, const SettingPreset& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return presets;
}

void PresetStore::save(const QString& model, const SettingPreset& preset)
{
    QList<SettingPreset> all = presets(model);
    all.removeIf([&preset](const SettingPreset& each) { return each.name == preset.name; });
    all.append(preset);
    keep(model, all);
}

bool PresetStore::rename(const QString& model, const QString& name, const QString& newName)
{
    QList<SettingPreset> all = presets(model);
    const auto found = named(all, name);
    if (found == all.cend() || newName.isEmpty() || named(all, newName) != all.cend()) {
        return false;
    }
    all[found - all.cbegin()].name = newName;
    keep(model, all);
    return true;
}

void PresetStore::remove(const QString& model, const QString& name)
{
    QList<SettingPreset> all = presets(model);
    all.removeIf([&name](const SettingPreset& each) { return each.name == name; });
    keep(model, all);
}

void PresetStore::keep(const QString& model, const QList<SettingPreset>& presets)
{
    QJsonObject ofModel;
    for (const SettingPreset& preset : presets) {
        QJsonObject one{{valuesName(), toJson(preset.values)}};
        if (preset.saved.isValid()) {
            one.insert(savedName(), preset.saved.toUTC().toString(Qt::ISODate));
        }
        ofModel.insert(preset.name, one);
    }
    QJsonObject all = stored(m_settings);
    all.insert(model, ofModel);
    storeJson(m_settings, PresetStore::key, all);
}

} // namespace skein
