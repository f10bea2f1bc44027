// SPDX-License-Identifier: GPL-3.0-or-later
#include "Aligner.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>
#include <vector>

namespace skein::focusstack {

namespace {

/** Smaller pictures say too little of where they belong. */
constexpr int coarsestSide = 64;
constexpr int mostLevels = 5;
/** Shifts are looked for in pictures no larger than this. */
constexpr int largestForShift = 800;
/** A bracket's neighbours have more than this in common, however they are focused. */
constexpr double leastCorrelation = 0.45;
/** With so much in common another start would not find more. */
constexpr double goodCorrelation = 0.8;
constexpr double largestShift = 0.25;
constexpr double largestScale = 1.2;
constexpr double largestTurn = 0.2;
/** Below this deviation (of 255) a picture is only noise, and anything would fit. */
constexpr double leastContrast = 1.0;
constexpr int smoothing = 5;

std::vector<cv::Mat1f> pyramidOf(const cv::Mat1b& picture)
{
    std::vector<cv::Mat1f> levels(1);
    // About zero: else OpenCV (seen in 4.6) takes the brightness that all pictures have for
    // likeness, and finds places for pictures that have nothing in common.
    picture.convertTo(levels[0], CV_32F, 1, -cv::mean(picture)[0]);
    while (static_cast<int>(levels.size()) < mostLevels &&
           std::min(levels.back().cols, levels.back().rows) >= 2 * coarsestSide) {
        cv::Mat1f half;
        cv::pyrDown(levels.back(), half);
        levels.push_back(half);
    }
    return levels;
}

Placement shiftBetween(const cv::Mat1f& first, const cv::Mat1f& second)
{
    cv::Mat1f window;
    cv::createHanningWindow(window, first.size(), CV_32F);
    const cv::Point2d shift = cv::phaseCorrelate(first, second, window);
    return Placement(cv::Matx23d(1, 0, shift.x, 0, 1, shift.y));
}

struct Fit
{
    Placement placement;
    double correlation = -1;
};

/** @p start made better, or nothing where the correlation finds no better place. */
Fit refined(const cv::Mat1f& first, const cv::Mat1f& second, const Placement& start, int motion,
    int rounds, double precision)
{
    cv::Mat1f map(cv::Mat(start.toFrame()));
    try {
        const double correlation = cv::findTransformECC(first, second, map, motion,
            {cv::TermCriteria::COUNT | cv::TermCriteria::EPS, rounds, precision}, cv::noArray(),
            smoothing);
        return {Placement(
                    cv::Matx23d(map(0, 0), map(0, 1), map(0, 2), map(1, 0), map(1, 1), map(1, 2))),
            correlation};
    } catch (const cv::Exception&) {
        // OpenCV's way of saying that the two have nothing in common from there.
        return {start, -1};
    }
}

bool isPlausible(const Placement& placement, cv::Size size)
{
    const cv::Matx23d& m = placement.toFrame();
    const double x = (size.width - 1) / 2.0;
    const double y = (size.height - 1) / 2.0;
    const double across = m(0, 0) * x + m(0, 1) * y + m(0, 2) - x;
    const double down = m(1, 0) * x + m(1, 1) * y + m(1, 2) - y;
    const double scale = placement.scale();
    return std::abs(across) < largestShift * size.width &&
           std::abs(down) < largestShift * size.height && scale < largestScale &&
           scale > 1 / largestScale && std::abs(std::atan2(m(1, 0), m(0, 0))) < largestTurn;
}

/**
 * Where to begin at the coarsest level: as if nothing had moved, and at the shifts that the levels
 * show. Fine detail tells those best that are nothing but shifts, coarse detail those that come
 * with turning and scaling.
 */
std::vector<Placement> startsFor(
    const std::vector<cv::Mat1f>& first, const std::vector<cv::Mat1f>& second)
{
    std::vector<Placement> starts;
    for (std::size_t level = first.size(); level-- > 0;) {
        if (std::max(first[level].cols, first[level].rows) <= largestForShift) {
            const double factor = std::ldexp(1.0, -static_cast<int>(first.size() - 1 - level));
            starts.push_back(shiftBetween(first[level], second[level]).scaled(factor));
        }
    }
    starts.emplace_back();
    return starts;
}

Fit fitted(const std::vector<cv::Mat1f>& first, const std::vector<cv::Mat1f>& second,
    const Placement& coarsest)
{
    constexpr int rounds = 60;
    // There the start is good already, and each round looks at every pixel.
    constexpr int finestRounds = 30;
    constexpr double precision = 1e-6;
    Placement placement = coarsest;
    for (std::size_t level = first.size(); level-- > 0;) {
        const Fit fit = refined(first[level], second[level], placement, cv::MOTION_AFFINE,
            level == 0 ? finestRounds : rounds, precision);
        if (fit.correlation > 0) {
            placement = fit.placement.asSimilarity(first[level].size());
        }
        if (level > 0) {
            placement = placement.scaled(2);
        }
    }
    // What was shear in the affine map may have moved the whole a little.
    return refined(first[0], second[0], placement, cv::MOTION_TRANSLATION, finestRounds, precision);
}

bool hasContrast(const cv::Mat1b& picture)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(picture, mean, deviation);
    return deviation[0] >= leastContrast;
}

} // namespace

std::optional<Placement> aligned(const cv::Mat1b& first, const cv::Mat1b& second)
{
    if (!hasContrast(first) || !hasContrast(second)) {
        return std::nullopt;
    }
    const std::vector<cv::Mat1f> pyramidOfFirst = pyramidOf(first);
    const std::vector<cv::Mat1f> pyramidOfSecond = pyramidOf(second);
    Fit best;
    for (const Placement& start : startsFor(pyramidOfFirst, pyramidOfSecond)) {
        const Fit fit = fitted(pyramidOfFirst, pyramidOfSecond, start);
        if (fit.correlation > best.correlation && isPlausible(fit.placement, first.size())) {
            best = fit;
        }
        if (best.correlation >= goodCorrelation) {
            break;
        }
    }
    if (best.correlation < leastCorrelation) {
        return std::nullopt;
    }
    return best.placement;
}

} // namespace skein::focusstack
