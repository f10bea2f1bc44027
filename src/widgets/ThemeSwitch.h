// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "widgets/DesktopScheme.h"

#include <QObject>

class QApplication;

namespace skein {

/** "dark", "light" or "desktop"; anything else counts as dark. */
inline const SettingKey<QString> themeKey{"interface/theme", QStringLiteral("dark")};

/**
 * Gives the application the theme that is wanted, and another one as soon as the preference or the
 * desktop changes. Lives on the GUI thread; borrows both.
 */
class ThemeSwitch final : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(QApplication& application, Settings& settings, QObject* parent = nullptr);

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    DesktopScheme m_desktop;
};

} // namespace skein
