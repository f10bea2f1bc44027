// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/FrameAnalysis.h"

#include <QList>

namespace skein {

class ViewOptions;

/** The overlays that are computed where live frames are decoded, and come with them. */
enum class LiveOverlay { Warning, Peaking };

/** What is to be computed of each live frame, by @p options. */
[[nodiscard]] QList<FrameAnalysis> liveAnalyses(const ViewOptions& options);

} // namespace skein
