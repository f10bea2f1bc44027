// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace skein {

class Camera;

/** What is said of a shutter at work. */
namespace shuttertexts {

/** "0:07", "12:30", "1:00:00". */
[[nodiscard]] QString clock(std::chrono::milliseconds time);

/** What becomes of the pause before the exposure with this camera; null: none is there. */
[[nodiscard]] QString mirrorPause(const Camera* camera);

/** "Bulb 0:07 of 0:30"; a length of 0 is not told. */
[[nodiscard]] QString bulb(std::chrono::milliseconds elapsed, std::chrono::milliseconds length);

/** "Photograph 3 of 10 in 12 s". */
[[nodiscard]] QString nextOfRow(int number, int all, std::chrono::seconds left);

} // namespace shuttertexts

} // namespace skein
