// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QList>
#include <functional>
#include <optional>

namespace skein {

/** A SettingKey of whatever type, and which values make sense for it. */
struct OptionKey
{
    using Check = std::function<bool(const QVariant& value)>;

    template<typename T>
    OptionKey(const SettingKey<T>& key) // NOLINT(google-explicit-constructor): it is the same.
        : name(QString::fromLatin1(key.name))
        , defaultValue(QVariant::fromValue(key.defaultValue))
    {}

    OptionKey(const QString& itsName, const QVariant& itsDefault)
        : name(itsName)
        , defaultValue(itsDefault)
    {}

    /** The same; only numbers from @p least to @p most make sense. */
    [[nodiscard]] OptionKey within(double least, double most) const;
    /** The same; only these make sense. */
    [[nodiscard]] OptionKey oneOf(const QVariantList& values) const;
    /** The same; only what @p check says makes sense. It is given values of the key's type. */
    [[nodiscard]] OptionKey checked(const Check& check) const;

    /** What comes from a file, as a value of this key; nothing when it makes no sense. */
    [[nodiscard]] std::optional<QVariant> taken(const QVariant& value) const;

    QString name;
    QVariant defaultValue; ///< Its type is that of the setting.
    Check makesSense = {}; ///< Null: all values of its type do.
};

using OptionKeys = QList<OptionKey>;

} // namespace skein
