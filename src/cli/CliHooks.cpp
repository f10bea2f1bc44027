// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliHooks.h"

#include "base/Settings.h"
#include "cli/CliOptions.h"
#include "tether/HookKeys.h"

#include <QSettings>

namespace skein {

namespace {

/** The preferences of skein, whose settings file is not the one of skein-cli. */
QString preferencesFile()
{
    return QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("skein"),
        QStringLiteral("skein"))
        .fileName();
}

} // namespace

CliHooks::CliHooks(SessionController& controller, const CliOptions& options, QObject* parent)
    : QObject(parent)
    , m_hooks(controller, m_runner)
{
    connect(&m_runner, &HookRunner::idle, this, &CliHooks::idle);
    connect(&m_runner, &HookRunner::problem, this, &CliHooks::problem);
    QList<HookDefinition> hooks = options.hooks;
    if (options.usesStoredHooks) {
        const Settings preferences(preferencesFile());
        hooks += hooksFromJson(preferences.value(hookKeys::hooks));
        m_runner.setLimits(hookKeys::limitsIn(preferences));
    }
    m_hooks.setHooks(hooks);
}

} // namespace skein
