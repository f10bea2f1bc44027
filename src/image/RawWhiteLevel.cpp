// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawWhiteLevel.h"

#include <algorithm>
#include <array>
#include <optional>

namespace skein {

namespace {

/** Widths of a crest, as parts of the range, down to one value. Wider ones would take an evenly lit
 * background, which has the noise of light (0.3 % and more), for saturation. */
constexpr std::array<int, 3> crestParts{512, 2048, 65536};
/** What lies below a crest is judged over so many times its width. */
constexpr int slopeBands = 15;
/** So many times as high as the slope. The slope of a picture that ends by itself falls. */
constexpr double crestFactor = 4;
/** On a slope there are at least so many different values; flat areas have fewer. */
constexpr int leastValues = 8;
constexpr quint64 photositesPerHotOne = 100'000;
constexpr quint64 photositesPerCrest = 20'000;
/** Of a crest, at its foot: noise. */
constexpr double footShare = 0.02;
/** Of the range: the level told need not be more exact than this. */
constexpr int toleranceParts = 256;

/** Photosites by value, to be asked for ranges. */
class Values final
{
public:
    explicit Values(const std::vector<quint32>& counts)
        : m_from(counts.size() + 1)
    {
        for (size_t value = counts.size(); value-- > 0;) {
            m_from[value] = m_from[value + 1] + counts[value];
        }
    }

    [[nodiscard]] quint64 from(int value) const
    {
        return m_from[static_cast<size_t>(std::clamp(value, 0, end()))];
    }
    /** Without @p to itself. */
    [[nodiscard]] quint64 between(int from, int to) const
    {
        return to <= from ? 0 : this->from(from) - this->from(to);
    }
    [[nodiscard]] int different(int from, int to) const
    {
        int count = 0;
        for (int value = std::max(0, from); value < to; ++value) {
            count += between(value, value + 1) > 0 ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] int end() const { return static_cast<int>(m_from.size()) - 1; }
    [[nodiscard]] quint64 least(quint64 photositesPerOne) const
    {
        return m_from.front() / photositesPerOne + 1;
    }
    /** The highest that is not only of hot photosites; -1: there are none. */
    [[nodiscard]] int top() const
    {
        const quint64 proof = least(photositesPerHotOne);
        int value = end() - 1;
        while (value >= 0 && from(value) < proof) {
            --value;
        }
        return value;
    }

private:
    std::vector<quint64> m_from; ///< Of each value and above.
};

struct Crest
{
    int foot = 0;
    double photosites = 0; ///< Without those of the slope that goes on below it.
};

/** The crest in the @p width values up to @p top and in all above, if there is one. */
std::optional<Crest> crestOf(const Values& values, int top, int width)
{
    const int begin = top - width + 1;
    const int slopeBegin = begin - slopeBands * width;
    const quint64 proof = values.least(photositesPerCrest);
    const auto high = static_cast<double>(values.from(begin));
    const quint64 slope = values.between(slopeBegin, begin);
    const double slopeInIt = static_cast<double>(slope) / slopeBands;
    if (values.from(begin) < proof || high < crestFactor * slopeInIt ||
        values.different(slopeBegin, begin) < leastValues) {
        return std::nullopt;
    }
    int foot = begin;
    while (foot < top &&
           static_cast<double>(values.between(begin, foot + 1)) <= slopeInIt + footShare * high) {
        ++foot;
    }
    return Crest{foot, high - slopeInIt};
}

/** The narrowest that has nearly all of the widest. */
std::optional<Crest> crestAt(const Values& values, int top, int range)
{
    constexpr double nearlyAll = 0.9;
    std::optional<Crest> best;
    for (const int parts : crestParts) {
        const auto crest = crestOf(values, top, std::max(1, range / parts));
        if (crest && (!best || crest->photosites >= nearlyAll * best->photosites)) {
            best = crest;
        }
    }
    return best;
}

/** There are clearly more at @p level than on either side: the file knows what it says. */
bool isCrestAmidst(const Values& values, int level, int tolerance)
{
    const int width = 2 * tolerance + 1;
    const int begin = level - tolerance;
    const quint64 here = values.between(begin, begin + width);
    const quint64 beside = std::max(
        values.between(begin - width, begin), values.between(begin + width, begin + 2 * width));
    return here >= values.least(photositesPerCrest) &&
           static_cast<double>(here) > crestFactor * static_cast<double>(beside);
}

int whiteLevelOf(const RawColourValues& colour)
{
    const Values values(colour.counts);
    const int range = colour.told - colour.black;
    const int top = values.top();
    if (range <= 0 || top < 0) {
        return colour.told;
    }
    const int tolerance = std::max(1, range / toleranceParts);
    if (top > colour.told + tolerance) {
        if (isCrestAmidst(values, colour.told, tolerance)) {
            return colour.told;
        }
        const auto crest = crestAt(values, top, range);
        return crest ? std::max(crest->foot, colour.told) : top;
    }
    const auto crest = crestAt(values, std::min(top, colour.told), range);
    const bool isLow = crest && crest->foot < colour.told && crest->foot > colour.black + range / 2;
    const bool isReached =
        crest && static_cast<double>(values.from(colour.told)) >= crest->photosites / 2;
    return isLow && !isReached ? crest->foot : colour.told;
}

} // namespace

std::vector<int> rawWhiteLevels(std::span<const RawColourValues> colours)
{
    std::vector<int> levels;
    for (const RawColourValues& colour : colours) {
        levels.push_back(whiteLevelOf(colour));
    }
    const std::vector<int> own = levels;
    for (size_t i = 0; i < colours.size(); ++i) {
        int others = -1;
        for (size_t other = 0; other < colours.size(); ++other) {
            if (colours[other].told == colours[i].told && own[other] != colours[other].told) {
                others = std::max(others, own[other]);
            }
        }
        const int darkest = std::min(others, colours[i].told);
        if (own[i] == colours[i].told && Values(colours[i].counts).top() < darkest) {
            levels[i] = others;
        }
    }
    return levels;
}

} // namespace skein
