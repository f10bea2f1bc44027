// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Placement.h"

#include <optional>

namespace skein::focusstack {

/**
 * How the second of two neighbouring frames of a bracket lies on the first: shifted, turned, and
 * scaled, because a lens shows less or more when it is focused ("breathing"). By correlation of
 * the pixels (Evangelidis and Psarakis, PAMI 30, 2008: "ECC"), from coarse to fine, to parts of a
 * pixel; differences in brightness and contrast do not matter.
 *
 * Both are grey, of one depth and one size. Nothing is answered where they do not show the same:
 * too little is alike afterwards, or the second would be shifted by more than a quarter of the
 * picture or scaled by more than a fifth. Pure; callable from any thread.
 */
std::optional<Placement> aligned(const cv::Mat1b& first, const cv::Mat1b& second);

} // namespace skein::focusstack
