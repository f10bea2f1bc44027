// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Placement.h"

namespace skein::focusstack {

/**
 * In which frame of a bracket each place is sharpest, to parts of a step: a map of distances
 * ("depth from focus"; Nayar and Nakagawa, 1994). Measured at half the size; where nothing has
 * detail the map goes on from where something has.
 *
 * Frames come in the order of the bracket. Memory depends on the size alone. Not thread-safe.
 */
class DepthEstimator
{
public:
    explicit DepthEstimator(cv::Size size);

    /** The next frame: CV_16UC3, already placed by @p placement. */
    void add(const cv::Mat& frame, const Placement& placement);

    /** CV_16U at full size: 0 where the first frame added is sharpest, 65535 where the last is. */
    cv::Mat1w map() const;

private:
    cv::Mat1f places(cv::Mat1f& confidence) const;

    cv::Size m_size;
    int m_count = 0;
    cv::Mat1f m_best;      ///< most detail so far
    cv::Mat1w m_bestFrame; ///< of which frame that is
    cv::Mat1f m_before;    ///< detail in the frame before that one; negative where there is none
    cv::Mat1f m_after;     ///< detail in the frame after it; negative while there is none
    cv::Mat1f m_last;      ///< detail in the frame added last
};

} // namespace skein::focusstack
