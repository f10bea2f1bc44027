// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"

namespace skein {

Settings::Settings(QObject* parent)
    : QObject(parent)
{}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_store(iniFile, QSettings::IniFormat)
{}

} // namespace skein
