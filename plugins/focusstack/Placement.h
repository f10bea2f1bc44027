// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace skein::focusstack {

/**
 * Where the pixels of one frame belong in the merged picture: an affine map from a place in the
 * merged picture to the same thing's place in the frame. Value; lengths are pixels at full size.
 */
class Placement
{
public:
    /** The frame that the others are laid on. */
    Placement() = default;
    explicit Placement(const cv::Matx23d& toFrame)
        : m_toFrame(toFrame)
    {}

    const cv::Matx23d& toFrame() const { return m_toFrame; }
    bool isIdentity() const { return m_toFrame == identity(); }

    /** This placement, followed by @p next, which begins where this one ends. */
    Placement then(const Placement& next) const;
    Placement inverted() const;
    /** The same for pictures that are @p factor times as large by cv::pyrUp: place 0 stays 0. */
    Placement scaled(double factor) const;
    /** The same for pictures that were @p factor times as large before they were shrunk by areas:
     * the corner stays the corner, which is half a pixel before place 0. */
    Placement beforeShrinking(double factor) const;
    /** How much larger the frame shows things than the merged picture does. */
    double scale() const;

    /**
     * Keeps of an affine map what a lens and a tripod can do: shift, turn and scale. What is in
     * the middle of a picture of @p size stays where it is.
     */
    Placement asSimilarity(cv::Size size) const;

    /** @p frame as the merged picture sees it, of the same size; what it lacks repeats its edge. */
    cv::Mat applied(const cv::Mat& frame) const;

    /**
     * 255 where a frame of @p size has pixels for the merged picture and 0 elsewhere, both made
     * @p level times half as large. A few pixels along the edge count as missing.
     */
    cv::Mat1b covered(cv::Size size, int level) const;

private:
    static cv::Matx23d identity() { return {1, 0, 0, 0, 1, 0}; }

    cv::Matx23d m_toFrame = identity();
};

/** The size of a picture after cv::pyrDown was applied @p level times. */
cv::Size sizeAtLevel(cv::Size size, int level);

} // namespace skein::focusstack
