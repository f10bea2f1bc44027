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

    /** The entry of the program's settings. */
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_name); }
    /** What that would be without @p keys. */
    [[nodiscard]] QVariant without(const QStringList& keys) const;
    /** The plugin itself is changing them. */
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override { return {}; }

private:
    [[nodiscard]] QJsonObject all() const;
    void write(const QJsonObject& values);

    const QByteArray m_name;
    bool m_isWriting = false;
};

} // namespace skein
