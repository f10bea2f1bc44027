// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QByteArray>
#include <optional>

/** Plans as files: JSON, readable by people, the same in every language. */
namespace skein::eclipse {

[[nodiscard]] QByteArray planToJson(const Plan& plan);

/** Nothing, and @p whyNot (may be null) is a sentence: it is no plan. Numbers that no plan can have
 * become the nearest one that it can; what is missing is as in a new plan. */
[[nodiscard]] std::optional<Plan> planFromJson(const QByteArray& json, QString* whyNot = nullptr);

} // namespace skein::eclipse
