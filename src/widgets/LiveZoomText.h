// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

struct LiveZoom;

/**
 * How much each of the @p values of the setting @p name magnifies live view, in the same words
 * wherever it is said: "The whole picture", "5×" where the camera's value is a factor (Canon EOS),
 * else "Step 2 of 5": Nikon's percentages are of something else on each body, and the library has
 * no name for some of them (ptp2, config.c). Empty for settings that magnify nothing.
 */
[[nodiscard]] QStringList liveZoomTexts(const QString& name, const QStringList& values);

/** The magnification of now, or nothing while the whole picture is seen. */
[[nodiscard]] QString liveZoomBadge(const LiveZoom& zoom);

} // namespace skein
