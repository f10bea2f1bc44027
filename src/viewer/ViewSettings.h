// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewOptions.h"

namespace skein {

class Settings;

/** Reads and writes the groups of ViewOptions. What cannot be read is the group's default. */
namespace viewsettings {

[[nodiscard]] MaskOptions mask(const Settings& settings);
[[nodiscard]] GuideOptions guides(const Settings& settings);
[[nodiscard]] WarningOptions warning(const Settings& settings);
[[nodiscard]] PeakingChoice peaking(const Settings& settings);
[[nodiscard]] DisplayOptions display(const Settings& settings);
[[nodiscard]] QList<AspectRatio> ownRatios(const Settings& settings);

/** How DisplayOptions::background is stored; empty: as the theme. */
[[nodiscard]] QString backgroundText(const QColor& colour);

void store(Settings& settings, const MaskOptions& options);
void store(Settings& settings, const GuideOptions& options);
void store(Settings& settings, const WarningOptions& options);
void store(Settings& settings, const PeakingChoice& options);
void store(Settings& settings, const DisplayOptions& options);
void store(Settings& settings, const QList<AspectRatio>& ownRatios);

/** The options with every number and colour within its range. */
[[nodiscard]] MaskOptions withinRange(MaskOptions options);
[[nodiscard]] GuideOptions withinRange(GuideOptions options);
[[nodiscard]] WarningOptions withinRange(WarningOptions options);
[[nodiscard]] PeakingChoice withinRange(PeakingChoice options);
[[nodiscard]] DisplayOptions withinRange(DisplayOptions options);

} // namespace viewsettings

} // namespace skein
