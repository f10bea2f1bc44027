// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingOrder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace skein::headoutline {

namespace {

/** People of one row differ in height, and a camera is not held straight, by less than this. */
constexpr double rowHeads = 0.75;
/** Heads added by hand have no measured size: a tenth of the photograph's height. */
constexpr double usualSize = 0.1;
constexpr double steepest = 0.2;
constexpr int slopes = 40;
/** A row less must be worth leaning the picture by so much. */
constexpr double rowsPerSlope = 5;

double usualSizeOf(const Heads& heads)
{
    std::vector<double> sizes;
    for (const Head& head : heads) {
        if (head.size > 0) {
            sizes.push_back(head.size);
        }
    }
    if (sizes.empty()) {
        return usualSize;
    }
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/** How low a head is when the photograph is turned level; in heights of the photograph. */
class Lowness
{
public:
    Lowness(const Heads& heads, double aspect, double slope)
        : m_heads(heads)
        , m_aspect(aspect)
        , m_slope(slope)
    {}
    double operator()(std::size_t i) const
    {
        return m_heads[i].at.y() - m_slope * m_aspect * m_heads[i].at.x();
    }

private:
    const Heads& m_heads;
    double m_aspect;
    double m_slope;
};

/** Parts @p sorted (by lowness) where the gap is widest, until no part is higher than @p most. */
void part(std::span<const std::size_t> sorted, const Lowness& lowness, double most, Rows& rows)
{
    if (lowness(sorted.back()) - lowness(sorted.front()) <= most) {
        rows.emplace_back(sorted.begin(), sorted.end());
        return;
    }
    std::size_t cut = 1;
    for (std::size_t i = 2; i < sorted.size(); ++i) {
        const double gap = lowness(sorted[i]) - lowness(sorted[i - 1]);
        if (gap > lowness(sorted[cut]) - lowness(sorted[cut - 1])) {
            cut = i;
        }
    }
    part(sorted.first(cut), lowness, most, rows);
    part(sorted.subspan(cut), lowness, most, rows);
}

Rows rowsAt(const Heads& heads, double aspect, double slope, double most)
{
    const Lowness lowness(heads, aspect, slope);
    std::vector<std::size_t> sorted(heads.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](std::size_t a, std::size_t b) { return lowness(a) < lowness(b); });
    Rows rows;
    part(sorted, lowness, most, rows);
    return rows;
}

/** How ragged the rows are: squares of the distances from their means, in parts of @p most. */
double raggedness(const Rows& rows, const Lowness& lowness, double most)
{
    double sum = 0;
    std::size_t count = 0;
    for (const auto& row : rows) {
        double mean = 0;
        for (const std::size_t i : row) {
            mean += lowness(i) / static_cast<double>(row.size());
        }
        for (const std::size_t i : row) {
            const double off = (lowness(i) - mean) / most;
            sum += off * off;
        }
        count += row.size();
    }
    return sum / static_cast<double>(count);
}

} // namespace

Rows rowsOf(const Heads& heads, double aspect, FirstRow first)
{
    if (heads.empty()) {
        return {};
    }
    const double most = rowHeads * usualSizeOf(heads);
    Rows best;
    double least = 0;
    for (int step = -slopes; step <= slopes; ++step) {
        const double slope = steepest * step / slopes;
        Rows rows = rowsAt(heads, aspect, slope, most);
        const double cost = static_cast<double>(rows.size()) +
                            raggedness(rows, {heads, aspect, slope}, most) +
                            rowsPerSlope * std::abs(slope);
        if (best.empty() || cost < least) {
            least = cost;
            best = std::move(rows);
        }
    }
    for (auto& row : best) {
        std::stable_sort(row.begin(), row.end(),
            [&](std::size_t a, std::size_t b) { return heads[a].at.x() < heads[b].at.x(); });
    }
    if (first == FirstRow::Front) {
        std::reverse(best.begin(), best.end());
    }
    return best;
}

Heads inReadingOrder(const Heads& heads, double aspect, FirstRow first)
{
    Heads ordered;
    for (const auto& row : rowsOf(heads, aspect, first)) {
        for (const std::size_t i : row) {
            ordered.push_back(heads[i]);
        }
    }
    return ordered;
}

} // namespace skein::headoutline
