// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FocusPeaking.h"

#include "analysis/Luma.h"
#include "analysis/VectorOperators.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {

/** cv::spatialGradient() weighs its differences with 1, 2, 1. */
constexpr int gradientScale = 4;
/** The blur added for comparison, pixels. */
constexpr double comparisonSigma = 2;
constexpr int comparisonSize = 9;
/** ratio in the header's formula, in 1/16: edges wider than σ = 1.9 pixels come out negative. */
constexpr int ratioSixteenths = 23;
/** The formula's left side for a sharp edge (σ = 0.7) of height 1 that lies between two pixels. */
constexpr double sharpResponse = 0.14 * gradientScale;

/**
 * Gradients of some rows of the picture and of its blurred copy. Worked in bands, the buffers stay
 * in the processor's cache and are used again; fresh memory for all would cost most of the time.
 */
class Gradients final
{
public:
    explicit Gradients(const cv::Mat& luma)
        : m_luma(luma)
    {}

    /** Makes rows @p top to before @p bottom available. */
    void compute(int top, int bottom)
    {
        // What the two blurs and the gradient reach beyond a row.
        constexpr int margin = 1 + comparisonSize / 2 + 1;
        m_first = std::max(0, top - margin);
        const cv::Mat band = m_luma.rowRange(m_first, std::min(m_luma.rows, bottom + margin));
        cv::GaussianBlur(band, m_fine, {3, 3}, 0);
        cv::GaussianBlur(m_fine, m_coarse, {comparisonSize, comparisonSize}, comparisonSigma);
        cv::spatialGradient(m_fine, m_dx1, m_dy1);
        cv::spatialGradient(m_coarse, m_dx2, m_dy2);
    }

    struct Row
    {
        const short *dx1, *dy1, *dx2, *dy2;
    };
    [[nodiscard]] Row row(int y) const
    {
        const int at = y - m_first;
        return {
            m_dx1.ptr<short>(at), m_dy1.ptr<short>(at), m_dx2.ptr<short>(at), m_dy2.ptr<short>(at)};
    }

private:
    const cv::Mat m_luma;
    cv::Mat m_fine, m_coarse, m_dx1, m_dy1, m_dx2, m_dy2;
    int m_first = 0;
};

/** What noise adds to the left side of the formula at most, but for one pixel in some thousands. */
double noiseResponse(const cv::Mat& luma)
{
    constexpr int rowStep = 48;
    constexpr double quantile = 0.3;
    // From the quantile of |x| + |y| of two normal variables (0.91 σ) to what is hardly ever
    // exceeded, with something on top, as shadows have more noise than the mean.
    constexpr double rarely = 5;
    // Clipped places have no noise and tell nothing.
    constexpr uchar darkest = 4;
    constexpr uchar brightest = 251;
    constexpr std::size_t largest = 1023;

    Gradients gradients(luma);
    std::array<int, largest + 1> counts{};
    int all = 0;
    for (int y = std::min(rowStep, luma.rows) / 2; y < luma.rows; y += rowStep) {
        gradients.compute(y, y + 1);
        const Gradients::Row row = gradients.row(y);
        const uchar* value = luma.ptr<uchar>(y);
        for (int x = 0; x < luma.cols; ++x) {
            if (value[x] < darkest || value[x] > brightest) {
                continue;
            }
            const int size = std::abs(row.dx1[x] - row.dx2[x]) + std::abs(row.dy1[x] - row.dy2[x]);
            ++counts[std::min(static_cast<std::size_t>(size), largest)];
            ++all;
        }
    }
    // Between whole numbers, so that the marks of live view do not flicker with the noise.
    const double wanted = all * quantile;
    double below = 0;
    for (std::size_t size = 0; size < counts.size(); ++size) {
        if (below + counts[size] > wanted) {
            return rarely * std::max(0.0, double(size) - 0.5 + (wanted - below) / counts[size]);
        }
        below += counts[size];
    }
    return 0;
}

/** The mean step at the borders of JPEG's blocks, levels of luminance. */
double blockStep(const cv::Mat& luma)
{
    constexpr int block = 8;
    constexpr int mostStep = 24; // what is higher is an edge of the picture
    constexpr int every = 4;
    qint64 borders = 0;
    qint64 insides = 0;
    qint64 count = 1;
    const auto add = [&](int atBorder, int inside) {
        if (atBorder <= mostStep && inside <= mostStep) {
            borders += atBorder;
            insides += inside;
            ++count;
        }
    };
    for (int y = 0; y < luma.rows; y += every) {
        const uchar* row = luma.ptr<uchar>(y);
        for (int x = block; x + block / 2 < luma.cols; x += block) {
            add(std::abs(row[x] - row[x - 1]),
                std::abs(row[x + block / 2] - row[x + block / 2 - 1]));
        }
    }
    for (int y = block; y + block / 2 < luma.rows; y += block) {
        const uchar* above = luma.ptr<uchar>(y - 1);
        const uchar* below = luma.ptr<uchar>(y);
        const uchar* middleAbove = luma.ptr<uchar>(y + block / 2 - 1);
        const uchar* middleBelow = luma.ptr<uchar>(y + block / 2);
        for (int x = 0; x < luma.cols; x += every) {
            add(std::abs(below[x] - above[x]), std::abs(middleBelow[x] - middleAbove[x]));
        }
    }
    return std::max(0.0, double(borders - insides) / double(count));
}

/** The colour for each value of the formula's left side above the threshold. */
using Ramp = std::array<QRgb, 256>;

Ramp rampFor(const PeakingOptions& options)
{
    Ramp ramp{};
    const double alpha = options.colour.isValid() ? options.colour.alphaF() : 0;
    for (std::size_t i = 1; i < ramp.size(); ++i) {
        QColor colour = options.colour;
        colour.setAlphaF(static_cast<float>(alpha * double(i) / double(ramp.size() - 1)));
        ramp[i] = alpha > 0 ? qPremultiply(colour.rgba()) : 0;
    }
    return ramp;
}

double within(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

/** What is marked in one picture, and how. */
struct Marking
{
    int from = 0; ///< In 1/16: from there on the colour grows.
    int gain = 1; ///< How fast.
    Ramp ramp{};

    [[nodiscard]] QRgb at(const Gradients::Row& row, int x) const
    {
        const int fine = std::abs(row.dx1[x]) + std::abs(row.dy1[x]);
        const int coarse = std::abs(row.dx2[x]) + std::abs(row.dy2[x]);
        const int above = fine * 16 - coarse * ratioSixteenths - from;
        return above <= 0 ? 0 : ramp[static_cast<std::size_t>(std::min(above * gain >> 8, 255))];
    }
};

constexpr double mostThreshold = 4000;

Marking markingFor(const cv::Mat& luma, const PeakingOptions& options, double strength)
{
    // The largest of many steps at block borders, compared with their mean.
    constexpr double largestStep = 12;
    const double contrast = within(options.threshold, 1, 100, 100) / 100 * 255;
    const double base = sharpResponse * (contrast + largestStep * blockStep(luma));
    const double threshold = base + noiseResponse(luma);
    // The colour is to be full at base / strength above the threshold.
    const auto gain = static_cast<int>(std::lround(255 * 256 * strength / (base * 16)));
    return {static_cast<int>(std::min(threshold, mostThreshold) * 16), std::max(1, gain),
        rampFor(options)};
}

constexpr int atOnce = 8;

/** Which of the next pixels from @p x on have a left side above @p from, a bit each. In most places
 * of most pictures it is none of them. */
#if CV_SIMD128
inline unsigned markedAt(const Gradients::Row& row, int x, int from)
{
    using namespace cv;
    const auto size = [x](const short* dx, const short* dy) {
        return vectors::sum(v_abs(v_load(dx + x)), v_abs(v_load(dy + x)));
    };
    // Gradients of 8 bits are 4 * 255 at most, so all but the last sum fits; where that does not,
    // it is the largest number there is, and above every left side.
    static_assert(2 * gradientScale * 255 * ratioSixteenths < 1 << 16);
    static_assert(mostThreshold * 16 < 1 << 16);
    const v_uint16x8 fine = v_shl<4>(size(row.dx1, row.dy1));
    const v_uint16x8 coarse =
        v_mul_wrap(size(row.dx2, row.dy2), v_setall_u16(static_cast<ushort>(ratioSixteenths)));
    const v_uint16x8 limit = vectors::sum(coarse, v_setall_u16(static_cast<ushort>(from)));
    return static_cast<unsigned>(v_signmask(v_reinterpret_as_s16(vectors::greater(fine, limit))));
}
#else
inline unsigned markedAt(const Gradients::Row& /*row*/, int /*x*/, int /*from*/)
{
    return (1U << atOnce) - 1; // Not known.
}
#endif

/** Calls @p put with place and colour of each mark in @p row. */
template<typename Put>
void eachMark(const Gradients::Row& row, int width, const Marking& marking, Put put)
{
    const auto putOne = [&](int x) {
        if (const QRgb mark = marking.at(row, x); mark != 0) {
            put(x, mark);
        }
    };
    int x = 0;
    for (; x + atOnce <= width; x += atOnce) {
        for (unsigned marked = markedAt(row, x, marking.from); marked != 0; marked &= marked - 1) {
            putOne(x + std::countr_zero(marked));
        }
    }
    for (; x < width; ++x) {
        putOne(x);
    }
}

/** One premultiplied pixel laid over another. */
QRgb over(QRgb top, QRgb bottom)
{
    constexpr int full = 255;
    const int left = full - qAlpha(top);
    if (left == 0 || bottom == 0) {
        return top;
    }
    return qRgba(qRed(top) + qRed(bottom) * left / full, qGreen(top) + qGreen(bottom) * left / full,
        qBlue(top) + qBlue(bottom) * left / full, qAlpha(top) + qAlpha(bottom) * left / full);
}

/** Lays the marks of @p luma over @p overlay, which is smaller by @p factor. */
void addMarks(QImage& overlay, const cv::Mat& luma, const Marking& marking, int factor)
{
    constexpr int bandRows = 64;
    Gradients gradients(luma);
    for (int top = 0; top < luma.rows; top += bandRows) {
        const int bottom = std::min(luma.rows, top + bandRows);
        gradients.compute(top, bottom);
        for (int y = top; y < bottom; ++y) {
            auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y / factor));
            if (factor == 1) {
                eachMark(gradients.row(y), luma.cols, marking,
                    [to](int x, QRgb mark) { to[x] = over(mark, to[x]); });
                continue;
            }
            eachMark(gradients.row(y), luma.cols, marking, [to, factor](int x, QRgb mark) {
                QRgb& most = to[x / factor];
                most = qAlpha(mark) > qAlpha(most) ? mark : most;
            });
        }
    }
}

/** Does @p work on this thread alone. OpenCV would give parts of each blur to others; of the small
 * bands of a live frame to wake them takes longer than the blur, and they wait for more by
 * spinning. What it does within a parallel loop it does not divide any further. */
template<typename Work>
void onThisThread(Work work)
{
    cv::parallel_for_(cv::Range(0, 1), [&work](const cv::Range& /*all*/) { work(); });
}

/** Lays the marks of @p frame over @p overlay, which is smaller by @p factor. */
void addMarks(QImage& overlay, const QImage& frame, const PeakingOptions& options, int factor)
{
    constexpr int smallest = 3;
    constexpr std::size_t pixelsForOneThread = 2'000'000; // Live view has fewer.
    const double strength = within(options.strength, 0, 1, 0);
    const QImage grey = greyOf(frame);
    if (grey.width() < smallest || grey.height() < smallest || strength <= 0) {
        return;
    }
    // OpenCV only reads it; its matrices have no const.
    const cv::Mat luma(grey.height(), grey.width(), CV_8UC1, const_cast<uchar*>(grey.constBits()),
        static_cast<std::size_t>(grey.bytesPerLine()));
    const auto add = [&] { addMarks(overlay, luma, markingFor(luma, options, strength), factor); };
    if (luma.total() <= pixelsForOneThread) {
        onThisThread(add);
    } else {
        add();
    }
}

} // namespace

QImage focusPeaking(const QImage& frame, const PeakingOptions& options, int reduction)
{
    const int factor = std::max(1, reduction);
    QImage overlay((frame.width() + factor - 1) / factor, (frame.height() + factor - 1) / factor,
        QImage::Format_ARGB32_Premultiplied);
    if (frame.isNull() || overlay.isNull()) {
        return {};
    }
    overlay.fill(Qt::transparent);
    addMarks(overlay, frame, options, factor);
    return overlay;
}

void addFocusPeaking(QImage& overlay, const QImage& frame, const PeakingOptions& options)
{
    if (!frame.isNull() && overlay.size() == frame.size() &&
        overlay.format() == QImage::Format_ARGB32_Premultiplied) {
        addMarks(overlay, frame, options, 1);
    }
}

} // namespace skein
