// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/RoleValues.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** A dial has fewer clicks than this. */
constexpr double mostChoices = 400;

QStringList choicesOf(CameraSetting setting)
{
    const double span = setting.range.maximum - setting.range.minimum;
    if (!std::isfinite(span) || span <= 0) {
        return {settingValueText(setting)};
    }
    const double step = setting.range.step > 0 ? setting.range.step : 1;
    const double stride = step * std::max(1.0, std::ceil(span / step / mostChoices));
    QStringList choices;
    const auto count = static_cast<int>(std::floor(span / stride + 1e-6));
    for (int i = 0; i <= count; ++i) {
        setting.value = setting.range.minimum + i * stride;
        choices.append(settingValueText(setting));
    }
    return choices;
}

} // namespace

RoleFacts roleFactsOf(const CameraSetting& setting)
{
    const bool isRange = setting.kind == SettingKind::Range;
    return {settingValueText(setting), isRange ? choicesOf(setting) : setting.choices,
        setting.readOnly};
}

} // namespace skein
