// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanStore.h"

#include "PlanFile.h"

#include "plugin/PluginSettings.h"

namespace skein::eclipse {

namespace {

QString key()
{
    return QStringLiteral("plan");
}

} // namespace

PlanStore::PlanStore(PluginSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_plan(planFromJson(settings.value(key(), QByteArray()).toByteArray()).value_or(Plan()))
{}

void PlanStore::setPlan(const Plan& plan)
{
    if (plan != m_plan) {
        m_plan = plan;
        m_settings.setValue(key(), planToJson(plan));
        Q_EMIT changed();
    }
}

} // namespace skein::eclipse
