// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/LiveZoom.h"

#include <algorithm>

namespace skein {

namespace {
const QString nikon = QStringLiteral("liveviewimagezoomratio");
const QString canon = QStringLiteral("eoszoom");
} // namespace

std::optional<LiveZoom> LiveZoom::of(const QList<CameraSetting>& settings)
{
    for (const CameraSetting& each : settings) {
        if (each.readOnly) {
            continue;
        }
        if (each.name == nikon && each.choices.size() > 1) {
            const auto at = each.choices.indexOf(each.value.toString());
            return LiveZoom{
                each.name, each.choices, static_cast<int>(std::max<qsizetype>(0, at)), true};
        }
        if (each.name == canon) {
            return LiveZoom{each.name,
                {QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("10")}, 0, false};
        }
    }
    return std::nullopt;
}

std::optional<int> LiveZoom::stepped(int steps) const
{
    const int target = std::clamp(current + steps, 0, static_cast<int>(values.size()) - 1);
    return target == current ? std::nullopt : std::optional<int>(target);
}

} // namespace skein
