// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanStore.h"

#include "PlanFile.h"

#include "plugin/PluginSettings.h"

namespace skein::eclipse {

namespace {

QString planKey()
{
    return QStringLiteral("plan");
}

// What belongs to the photographer and the camera, not to one eclipse.
QString wayKey()
{
    return QStringLiteral("cue-way");
}

QString filterOffKey()
{
    return QStringLiteral("filter-off");
}

QString filterOnKey()
{
    return QStringLiteral("filter-on");
}

QString pauseKey()
{
    return QStringLiteral("camera-pause");
}

} // namespace

PlanStore::PlanStore(PluginSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_plan(stored())
{}

QStringList PlanStore::preferences()
{
    return {wayKey(), filterOffKey(), filterOnKey(), pauseKey()};
}

Plan PlanStore::stored() const
{
    // Older versions kept all of it in the plan.
    Plan plan =
        planFromJson(m_settings.value(planKey(), QByteArray()).toByteArray()).value_or(Plan());
    const auto number = [this](const QString& key, double otherwise, double most) {
        const double value = m_settings.value(key, otherwise).toDouble();
        return value >= 0 && value <= most ? value : otherwise;
    };
    constexpr auto lastWay = static_cast<int>(CuePlan::Way::Voice);
    plan.cues.way = static_cast<CuePlan::Way>(
        static_cast<int>(number(wayKey(), static_cast<int>(plan.cues.way), lastWay)));
    plan.cues.filterOff =
        static_cast<int>(number(filterOffKey(), plan.cues.filterOff, Plan::longestLead));
    plan.cues.filterOn =
        static_cast<int>(number(filterOnKey(), plan.cues.filterOn, Plan::longestLead));
    plan.pause = number(pauseKey(), plan.pause, Plan::longestPause);
    return plan;
}

void PlanStore::setPlan(const Plan& plan)
{
    if (plan == m_plan) {
        return;
    }
    m_plan = plan;
    // Without these, so that what the preferences are reset to counts.
    Plan rest = plan;
    rest.cues = {};
    rest.pause = Plan().pause;
    m_settings.setValue(planKey(), planToJson(rest));
    m_settings.setValue(wayKey(), static_cast<int>(plan.cues.way));
    m_settings.setValue(filterOffKey(), plan.cues.filterOff);
    m_settings.setValue(filterOnKey(), plan.cues.filterOn);
    m_settings.setValue(pauseKey(), plan.pause);
    Q_EMIT changed();
}

void PlanStore::readAgain()
{
    m_plan = stored();
    Q_EMIT changed();
}

} // namespace skein::eclipse
