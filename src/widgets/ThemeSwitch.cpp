// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeSwitch.h"

#include "widgets/Theme.h"

#include <QApplication>

namespace skein {

ThemeSwitch::ThemeSwitch(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
{
    connect(&m_desktop, &DesktopScheme::changed, this, &ThemeSwitch::apply);
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(themeKey.name)) {
            apply();
        }
    });
    apply();
}

void ThemeSwitch::apply()
{
    const QString wanted = m_settings.value(themeKey);
    if (wanted == QLatin1String("desktop")) {
        m_desktop.begin();
        applyTheme(m_application, m_desktop.kind());
        return;
    }
    applyTheme(
        m_application, wanted == QLatin1String("light") ? ThemeKind::Light : ThemeKind::Dark);
}

} // namespace skein
