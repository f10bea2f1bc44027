// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace skein {

/**
 * How far a picture moves from frame to frame: what trembles is the camera, or what it stands on.
 *
 * The shift of the whole picture is found by phase correlation (C. D. Kuglin, D. C. Hines, 1975;
 * cv::phaseCorrelate) of small grey copies, so that things which move in a picture at rest count
 * little, and brightness that changes does not count at all. One stream of frames for each object;
 * one thread at a time; some milliseconds a frame.
 */
class FrameMotion final
{
public:
    /**
     * How far @p frame has moved since the one before, in thousandths of its width. Nothing for the
     * first frame, one of another size, or one without anything to be followed (a plain wall).
     */
    [[nodiscard]] std::optional<double> follow(const QImage& frame);
    /** The next frame is a first one. */
    void forget() { m_before.release(); }

private:
    cv::Mat m_before; ///< Small, grey, CV_32F.
    cv::Mat m_window; ///< Of Hann: the borders do not belong to both frames.
    QSize m_size;     ///< Of the frames.
};

} // namespace skein
