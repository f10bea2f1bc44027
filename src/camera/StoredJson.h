// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QJsonDocument>
#include <QString>

namespace skein {

/** What is stored under @p key as JSON; an empty document when that is damaged or not there. */
[[nodiscard]] inline QJsonDocument storedJson(
    const Settings& settings, const SettingKey<QString>& key)
{
    return QJsonDocument::fromJson(settings.value(key).toUtf8());
}

/** Stores @p value, an object or an array, under @p key. */
template<typename Json>
void storeJson(Settings& settings, const SettingKey<QString>& key, const Json& value)
{
    settings.setValue(key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

} // namespace skein
