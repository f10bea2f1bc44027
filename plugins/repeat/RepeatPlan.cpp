// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatPlan.h"

#include "plugin/PluginSettings.h"

#include <algorithm>
#include <cmath>

namespace skein::repeat {

namespace {

const QString photographsKey = QStringLiteral("photographs");
const QString intervalKey = QStringLiteral("interval");
const QString delayKey = QStringLiteral("delay");
const QString beatKey = QStringLiteral("keeps-beat");
const QString panelKey = QStringLiteral("shows-panel");

/** NaN is what nobody chose: 0. */
double within(double value, double most)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, most) : 0;
}

} // namespace

RepeatPlan RepeatPlan::from(const PluginSettings& settings)
{
    const RepeatPlan usual;
    RepeatPlan plan;
    plan.photographs = settings.value(photographsKey, usual.photographs).toInt();
    plan.interval = settings.value(intervalKey, usual.interval).toDouble();
    plan.delay = settings.value(delayKey, usual.delay).toDouble();
    plan.keepsBeat = settings.value(beatKey, usual.keepsBeat).toBool();
    plan.showsPanel = settings.value(panelKey, usual.showsPanel).toBool();
    return plan.clamped();
}

void RepeatPlan::keepIn(PluginSettings& settings) const
{
    settings.setValue(photographsKey, photographs);
    settings.setValue(intervalKey, interval);
    settings.setValue(delayKey, delay);
    settings.setValue(beatKey, keepsBeat);
    settings.setValue(panelKey, showsPanel);
}

QStringList RepeatPlan::preferences()
{
    return {beatKey, panelKey};
}

RepeatPlan RepeatPlan::clamped() const
{
    RepeatPlan plan = *this;
    plan.photographs = std::clamp(photographs, 0, mostPhotographs);
    plan.interval = within(interval, longestInterval);
    plan.delay = within(delay, longestDelay);
    return plan;
}

QJsonObject RepeatPlan::definition(const QString& name) const
{
    QJsonObject object{{QStringLiteral("version"), 1},
        {QStringLiteral("kind"), QStringLiteral("interval")}, {QStringLiteral("name"), name},
        {QStringLiteral("count"),
            photographs > 0 ? QJsonValue(photographs) : QJsonValue(QStringLiteral("unlimited"))}};
    // No camera keeps a beat of nothing.
    if (keepsBeat && interval >= shortestBeat) {
        object.insert(QStringLiteral("beat"), interval);
    } else {
        object.insert(QStringLiteral("pause"), interval);
    }
    if (delay > 0) {
        object.insert(QStringLiteral("start-delay"), delay);
    }
    return object;
}

std::optional<double> RepeatPlan::seconds() const
{
    return photographs > 0 ? std::optional(delay + (photographs - 1) * interval) : std::nullopt;
}

} // namespace skein::repeat
