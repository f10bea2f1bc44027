// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <algorithm>

namespace skein {

/** What the photographer thinks of a shot: no stars to five, or rejected. A value. */
class Rating final
{
public:
    static constexpr int maxStars = 5;

    /** Not rated: no stars. */
    constexpr Rating() = default;

    [[nodiscard]] static constexpr Rating rejected() { return Rating(-1); }
    /** @p count is brought into 0 to maxStars. */
    [[nodiscard]] static constexpr Rating stars(int count)
    {
        return Rating(std::clamp(count, 0, maxStars));
    }
    /** From the number that XMP uses: anything below 0 is rejected. */
    [[nodiscard]] static constexpr Rating fromValue(int value)
    {
        return value < 0 ? rejected() : stars(value);
    }

    /** As in xmp:Rating: -1 (rejected) or 0 to 5. */
    [[nodiscard]] constexpr int value() const { return m_value; }
    [[nodiscard]] constexpr bool isRejected() const { return m_value < 0; }

    friend constexpr bool operator==(const Rating&, const Rating&) = default;

private:
    constexpr explicit Rating(int value)
        : m_value(value)
    {}

    int m_value = 0;
};

/** The five colours that every program in the field knows. */
enum class ColourLabel : quint8 { None, Red, Yellow, Green, Blue, Purple };

/** All that a photographer says about a shot with one key. */
struct Marks
{
    Rating rating;
    ColourLabel label = ColourLabel::None;

    friend bool operator==(const Marks&, const Marks&) = default;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::Rating)
Q_DECLARE_METATYPE(skein::ColourLabel)
