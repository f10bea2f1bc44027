// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/CancelToken.h"
#include "image/ImageLoader.h"

#include <functional>

namespace skein {

/** What to load of one file. */
struct LoadPlan
{
    QString path;
    QSize pixels;             ///< The box it will fill; empty: all pixels.
    bool earlyStages = false; ///< Embedded pictures first, where they are quicker.
    bool lastStage = true;    ///< The pixels asked for.
    int threads = 1;          ///< That may decode them, the caller's among them.
};

/**
 * Loads @p plan and calls @p show for each stage, at last with View or Full. Runs on a worker
 * thread, keeps nothing, and stops soon after @p cancel. Returns the error of the last stage.
 */
[[nodiscard]] Result<void> loadInStages(const LoadPlan& plan, const CancelToken& cancel,
    const std::function<void(const LoadedImage&)>& show);

} // namespace skein
