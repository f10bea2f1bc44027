// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace skein {

/**
 * What the plugin remembers between two runs of the program; nobody else's settings are reached by
 * it. Keys are of small letters, digits, "-" and "/". GUI thread only.
 */
class PluginSettings
{
public:
    /** What was stored, converted to the type of @p otherwise, or that when it is not there or
     * cannot be converted. */
    [[nodiscard]] virtual QVariant value(
        const QString& key, const QVariant& otherwise = {}) const = 0;
    /** Text, numbers, bool, byte arrays and lists of text. */
    virtual void setValue(const QString& key, const QVariant& value) = 0;
    virtual void remove(const QString& key) = 0;
    [[nodiscard]] virtual QStringList keys() const = 0;

protected:
    ~PluginSettings() = default;
};

} // namespace skein
