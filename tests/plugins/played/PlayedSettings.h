// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginSettings.h"

#include <QMap>

namespace skein {

/** Settings that are forgotten with the test. */
class PlayedSettings final : public PluginSettings
{
public:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const override
    {
        QVariant stored = m_values.value(key);
        if (!stored.isValid() || !otherwise.isValid()) {
            return stored.isValid() ? stored : otherwise;
        }
        return stored.convert(otherwise.metaType()) ? stored : otherwise;
    }
    void setValue(const QString& key, const QVariant& value) override { m_values[key] = value; }
    void remove(const QString& key) override { m_values.remove(key); }
    [[nodiscard]] QStringList keys() const override { return m_values.keys(); }

private:
    QMap<QString, QVariant> m_values;
};

} // namespace skein
