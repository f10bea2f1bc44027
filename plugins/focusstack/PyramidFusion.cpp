// SPDX-License-Identifier: GPL-3.0-or-later
#include "PyramidFusion.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace skein::focusstack {

namespace {

constexpr int rowsAtOnce = 128;
/** How far a row's detail depends on its neighbours: the window below, and pyrUp's own reach. */
constexpr int reachRows = 4;
constexpr int detailWindow = 5;
constexpr double detailSigma = 1.2;
/** The smallest scale's side: here no lens is out of focus any more. */
constexpr int smallestSide = 12;
/** Detail that a good sensor's noise has, too, some steps of 8 bits; in parts of white. */
constexpr float noiseAtFullSize = 2.0F / 255;
constexpr float white = 65535;

int levelCount(cv::Size size)
{
    int count = 0;
    while (std::min(size.width, size.height) >= 2 * smallestSide) {
        size = sizeAtLevel(size, 1);
        ++count;
    }
    return count;
}

/** The @p rows of @p small at twice its size, which is @p size; float, as accurate as the whole. */
cv::Mat enlargedRows(const cv::Mat& small, cv::Size size, cv::Range rows, double factor)
{
    constexpr int reach = 2;
    const int first = std::max(0, rows.start / 2 - reach);
    const int end = std::min(small.rows, (rows.end + 1) / 2 + reach);
    const int height = end == small.rows ? size.height - 2 * first : 2 * (end - first);
    cv::Mat source;
    small.rowRange(first, end).convertTo(source, CV_32F, factor);
    cv::Mat large;
    cv::pyrUp(source, large, {size.width, height});
    return large.rowRange(rows.start - 2 * first, rows.end - 2 * first);
}

/** Calls @p work with strips of @p rows on all cores. */
template<typename Work>
void forStrips(int rows, const Work& work)
{
    const int strips = (rows + rowsAtOnce - 1) / rowsAtOnce;
    cv::parallel_for_({0, strips}, [&](const cv::Range& part) {
        for (int strip = part.start; strip < part.end; ++strip) {
            work(cv::Range(strip * rowsAtOnce, std::min(rows, (strip + 1) * rowsAtOnce)));
        }
    });
}

/** How much detail there is about each place: the root of the mean square of @p laplacian's luma.
 */
cv::Mat1f amountOf(const cv::Mat& laplacian)
{
    // Rec. 709, as the rest of the program weighs colours.
    const cv::Matx13f luma(0.2126F, 0.7152F, 0.0722F);
    cv::Mat1f amount;
    cv::transform(laplacian, amount, luma);
    cv::multiply(amount, amount, amount);
    cv::GaussianBlur(amount, amount, {detailWindow, detailWindow}, detailSigma);
    cv::sqrt(amount, amount);
    return amount;
}

/** The sixteenth power. */
float sharpened(float ratio)
{
    ratio *= ratio;
    ratio *= ratio;
    ratio *= ratio;
    return ratio * ratio;
}

/** What has been merged of one place, and the next frame's part of it. */
void mergePixel(cv::Vec3f& detail, float& best, float& weight, const cv::Vec3f& newDetail,
    float amount, bool covered, float noise)
{
    if (!covered) {
        if (weight <= 0) {
            detail = newDetail;
        }
        return;
    }
    float part = 1;
    if (amount > best) {
        weight *= sharpened((best + noise) / (amount + noise));
        best = amount;
    } else {
        part = sharpened((amount + noise) / (best + noise));
    }
    weight += part;
    detail += (part / weight) * (newDetail - detail);
}

} // namespace

PyramidFusion::PyramidFusion(cv::Size size)
    : m_levels(static_cast<std::size_t>(levelCount(size)))
{
    cv::Size atLevel = size;
    for (Level& level : m_levels) {
        level = {cv::Mat::zeros(atLevel, CV_16FC3), cv::Mat::zeros(atLevel, CV_16FC1),
            cv::Mat::zeros(atLevel, CV_16FC1)};
        atLevel = sizeAtLevel(atLevel, 1);
    }
    m_rest = cv::Mat::zeros(atLevel, CV_32FC3);
    m_restWeights = cv::Mat1f::zeros(atLevel);
}

void PyramidFusion::mergeRows(Level& level, const cv::Mat& picture, const cv::Mat& smaller,
    const cv::Mat1b& covered, cv::Range rows, float noise)
{
    const cv::Range wide(
        std::max(0, rows.start - reachRows), std::min(picture.rows, rows.end + reachRows));
    cv::Mat laplacian;
    picture.rowRange(wide).convertTo(laplacian, CV_32F, 1 / white);
    laplacian -= enlargedRows(smaller, picture.size(), wide, 1 / white);
    const cv::Mat1f amounts = amountOf(laplacian);

    cv::Mat detail;
    cv::Mat best;
    cv::Mat weight;
    level.detail.rowRange(rows).convertTo(detail, CV_32F);
    level.best.rowRange(rows).convertTo(best, CV_32F);
    level.weight.rowRange(rows).convertTo(weight, CV_32F);
    for (int y = 0; y < detail.rows; ++y) {
        const int inWide = rows.start - wide.start + y;
        const auto* newDetail = laplacian.ptr<cv::Vec3f>(inWide);
        const float* amount = amounts[inWide];
        const uchar* hasPixel = covered[rows.start + y];
        auto* detailRow = detail.ptr<cv::Vec3f>(y);
        auto* bestRow = best.ptr<float>(y);
        auto* weightRow = weight.ptr<float>(y);
        for (int x = 0; x < detail.cols; ++x) {
            mergePixel(detailRow[x], bestRow[x], weightRow[x], newDetail[x], amount[x],
                hasPixel[x] != 0, noise);
        }
    }
    detail.convertTo(level.detail.rowRange(rows), CV_16F);
    best.convertTo(level.best.rowRange(rows), CV_16F);
    weight.convertTo(level.weight.rowRange(rows), CV_16F);
}

void PyramidFusion::add(
    const cv::Mat& frame, const Placement& placement, const Cancelled& isCancelled)
{
    cv::Mat picture = frame;
    float noise = noiseAtFullSize;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        cv::Mat smaller;
        cv::pyrDown(picture, smaller);
        const cv::Mat1b covered = placement.covered(frame.size(), static_cast<int>(i));
        forStrips(picture.rows, [&](cv::Range rows) {
            if (isCancelled && isCancelled()) {
                return;
            }
            mergeRows(m_levels[i], picture, smaller, covered, rows, noise);
        });
        picture = smaller;
        // White noise loses half of its amplitude with each halving of the picture.
        noise /= 2;
    }
    const cv::Mat1b covered = placement.covered(frame.size(), static_cast<int>(m_levels.size()));
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            // A place that no frame covers still needs some colour.
            const float part = covered(y, x) != 0 ? 1.0F : 1e-4F;
            m_rest.at<cv::Vec3f>(y, x) += (part / white) * cv::Vec3f(picture.at<cv::Vec3w>(y, x));
            m_restWeights(y, x) += part;
        }
    }
}

cv::Mat PyramidFusion::merged() const
{
    cv::Mat picture(m_rest.size(), CV_32FC3);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            picture.at<cv::Vec3f>(y, x) = m_rest.at<cv::Vec3f>(y, x) / m_restWeights(y, x);
        }
    }
    for (std::size_t i = m_levels.size(); i-- > 0;) {
        const Level& level = m_levels[i];
        cv::Mat larger(level.detail.size(), i == 0 ? CV_16UC3 : CV_32FC3);
        forStrips(larger.rows, [&](cv::Range rows) {
            cv::Mat detail;
            level.detail.rowRange(rows).convertTo(detail, CV_32F);
            detail += enlargedRows(picture, larger.size(), rows, 1);
            cv::Mat target = larger.rowRange(rows);
            detail.convertTo(target, target.type(), i == 0 ? white : 1);
        });
        picture = larger;
    }
    if (m_levels.empty()) {
        picture.convertTo(picture, CV_16U, white);
    }
    return picture;
}

qint64 PyramidFusion::bytesNeeded(cv::Size size)
{
    constexpr qint64 bytesOfAccumulators = 3 * 2 + 2 + 2;
    constexpr qint64 bytesOfFrame = 3 * 2;
    // All smaller levels together are a third of the first; a frame is there placed and unplaced.
    return static_cast<qint64>(size.area()) *
           ((bytesOfAccumulators + bytesOfFrame) * 4 / 3 + bytesOfFrame);
}

} // namespace skein::focusstack
