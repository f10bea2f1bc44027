// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

/**
 * What drivers call the settings that make a photograph brighter or darker, as in libgphoto2's
 * ptp2, the preferred name first: Nikon has the shutter twice, in full only in the first of these.
 */
namespace exposureSettings {

[[nodiscard]] const QStringList& shutter();
[[nodiscard]] const QStringList& aperture();
[[nodiscard]] const QStringList& iso();
[[nodiscard]] const QStringList& compensation();

} // namespace exposureSettings

} // namespace skein
