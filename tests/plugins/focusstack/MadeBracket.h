// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <opencv2/core.hpp>
#include <vector>

namespace skein {

/**
 * A scene of horizontal bands at growing distances, each sharp in one frame of a bracket and out
 * of focus in the others, which show it shifted, turned and scaled as a lens does.
 */
struct MadeBracket
{
    struct Options
    {
        int frames = 4;
        cv::Size size{480, 360};
        double breathing = 0.004;      ///< growth from frame to frame
        cv::Point2d drift{1.37, -0.9}; ///< pixels from frame to frame
        double turn = 0.0006;          ///< radians from frame to frame
        double noise = 0;              ///< deviation, in steps of 8 bits
        bool deep = false;             ///< 16 bits a channel
        quint64 seed = 20261122;
    };
    explicit MadeBracket(const Options& options);

    /** From a place in the middle frame, whose geometry the others are laid on, to frame @p i. */
    cv::Matx23d toFrame(int i) const;
    /** Of all sharp pixels, as the middle frame lies. */
    cv::Mat sharp; ///< CV_32FC3, 0 to 1
    std::vector<QImage> frames;
    /** Which frame is sharp in the row @p y of the middle frame, far from a band's edge. */
    int bandAt(int y) const;

private:
    Options m_options;
};

/** Leaves, hairs and dots of all sizes: something to focus on everywhere. CV_32FC3, 0 to 1. */
cv::Mat madeTexture(cv::Size size, quint64 seed);

/** CV_32FC3, 0 to 1, as an image of 8 or 16 bits. */
QImage madeImage(const cv::Mat& pixels, bool deep);

} // namespace skein
