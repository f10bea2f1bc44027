// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginSettings.h"

#include <QByteArray>
#include <QJsonObject>

namespace skein {

/** What one plugin remembers: one entry of the program's settings, which holds JSON. */
class SettingsPart final : public PluginPart, public PluginSettings
{
public:
    explicit SettingsPart(DeskTools& tools);

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise) const override;
    void setValue(const QString& key, const QVariant& value) override;
    void remove(const QString& key) override;
    [[nodiscard]] QStringList keys() const override;

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override { return {}; }

private:
    [[nodiscard]] QJsonObject all() const;
    void write(const QJsonObject& values);

    const QByteArray m_name;
};

} // namespace skein
