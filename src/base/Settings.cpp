// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"

#include "base/SettingsWriter.h"

#include <QSettings>

namespace skein {

namespace {

QHash<QString, QVariant> valuesIn(const QSettings& file)
{
    QHash<QString, QVariant> values;
    const QStringList names = file.allKeys();
    for (const QString& name : names) {
        values.insert(name, file.value(name));
    }
    return values;
}

QString ownFile()
{
    return QSettings().fileName();
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_values(valuesIn(QSettings()))
    , m_writer(new SettingsWriter(ownFile(), QSettings::NativeFormat, this))
{}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_values(valuesIn(QSettings(iniFile, QSettings::IniFormat)))
    , m_writer(new SettingsWriter(iniFile, QSettings::IniFormat, this))
{}

void Settings::change(const QString& name, const QVariant& value)
{
    m_values.insert(name, value);
    m_writer->write(name, value);
    Q_EMIT changed(name);
}

} // namespace skein
