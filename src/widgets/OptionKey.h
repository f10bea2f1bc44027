// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QList>

namespace skein {

/** A SettingKey of whatever type. */
struct OptionKey
{
    template<typename T>
    OptionKey(const SettingKey<T>& key) // NOLINT(google-explicit-constructor): it is the same.
        : name(QString::fromLatin1(key.name))
        , defaultValue(QVariant::fromValue(key.defaultValue))
    {}

    OptionKey(const QString& itsName, const QVariant& itsDefault)
        : name(itsName)
        , defaultValue(itsDefault)
    {}

    QString name;
    QVariant defaultValue; ///< Its type is that of the setting.
};

using OptionKeys = QList<OptionKey>;

} // namespace skein
