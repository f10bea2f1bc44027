// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeCommands.h"

#include "widgets/ActionCollection.h"
#include "widgets/ThemeSwitch.h"

#include <QAction>
#include <QActionGroup>

namespace skein {

ThemeCommands::ThemeCommands(const ActionCollection& actions, Settings& settings, QObject* parent)
    : QObject(parent)
{
    auto* group = new QActionGroup(this);
    for (const auto& each : {std::pair(ActionId::ThemeDark, QStringLiteral("dark")),
             std::pair(ActionId::ThemeLight, QStringLiteral("light")),
             std::pair(ActionId::ThemeDesktop, QStringLiteral("desktop"))}) {
        QAction* action = group->addAction(actions[each.first]);
        const QString theme = each.second;
        const auto show = [action, theme, &settings] {
            action->setChecked(settings.value(themeKey) == theme);
        };
        connect(action, &QAction::triggered, this,
            [theme, &settings] { settings.setValue(themeKey, theme); });
        connect(&settings, &Settings::changed, action, [show](const QString& name) {
            if (name == QLatin1String(themeKey.name)) {
                show();
            }
        });
        show();
    }
}

} // namespace skein
