// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <optional>

namespace skein {

/** Who rules a camera that is connected: the dials and the shutter on it, or the computer. */
enum class Master { Unknown, Body, Computer };

/** The setting by which a maker's driver hands over the rule, and the values that do it. */
struct BodyControl
{
    QString name;
    QVariant toBody;
    QVariant toComputer;
    Master master = Master::Unknown; ///< As the driver says; Nikon's says nothing.

    friend bool operator==(const BodyControl&, const BodyControl&) = default;
};

/**
 * How the rule is handed over on a camera with @p settings; nothing when it cannot be.
 *
 * ptp2 2.5.30, config.c: Nikon "controlmode" (0 body, 1 computer; reads as 0 whatever is so, and
 * each capture by the driver sets 1); Canon EOS "uilock" (toggle); Fuji "prioritymode" ("Camera",
 * "USB"); Sony "prioritymode" ("Camera", "Application"). Pure.
 */
[[nodiscard]] std::optional<BodyControl> bodyControl(const QList<CameraSetting>& settings);

} // namespace skein
