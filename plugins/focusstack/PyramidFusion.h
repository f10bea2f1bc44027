// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Placement.h"

#include <QtGlobal>
#include <functional>
#include <vector>

namespace skein::focusstack {

/**
 * Merges frames, one after the other, into a picture that is sharp wherever one of them is: of
 * each scale (Laplacian pyramid; Burt and Adelson, 1983) and place the frames count by the
 * sixteenth power of how much detail they have there. That is as good as taking the best, and
 * where none has more than noise, their mean, which has less of it.
 *
 * Memory depends on the size of the picture alone, not on the number of frames: bytesNeeded().
 * Not thread-safe; uses all cores. Throws cv::Exception or std::bad_alloc where memory is lacking.
 */
class PyramidFusion
{
public:
    /** Whether nobody wants the result any more; called from several threads. */
    using Cancelled = std::function<bool()>;

    /** For pictures of @p size, at least one pixel. */
    explicit PyramidFusion(cv::Size size);

    /** @p frame: CV_16UC3, already placed by @p placement, which tells where it has no pixels. Ends
     * soon after @p isCancelled is true; then nothing of this object can be used any more. */
    void add(const cv::Mat& frame, const Placement& placement, const Cancelled& isCancelled = {});

    /** What has been merged so far: CV_16UC3. At least one frame was added. */
    cv::Mat merged() const;

    /** At its peak, with a frame in hand; without what that frame was decoded from. */
    static qint64 bytesNeeded(cv::Size size);

private:
    /** One scale: half floats, because there are many. */
    struct Level
    {
        cv::Mat detail; ///< CV_16FC3: weighted mean of the Laplacians
        cv::Mat best;   ///< CV_16FC1: most detail seen (root of its mean square)
        cv::Mat weight; ///< CV_16FC1: sum of the weights, as multiples of that of the best
    };
    static void mergeRows(Level& level, const cv::Mat& picture, const cv::Mat& smaller,
        const cv::Mat1b& covered, cv::Range rows, float noise);

    std::vector<Level> m_levels;
    cv::Mat m_rest;          ///< CV_32FC3: the sum of what is left when all detail is taken away
    cv::Mat1f m_restWeights; ///< how many frames that is
};

} // namespace skein::focusstack
