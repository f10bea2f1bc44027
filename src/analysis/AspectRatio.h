// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <optional>

namespace skein {

/**
 * Width to height as two whole numbers, so that nothing is ever rounded: 2.39:1 is 239:100.
 *
 * A value between 1:100 and 100:1. What is written into settings means the same in every locale.
 */
class AspectRatio final
{
    Q_DECLARE_TR_FUNCTIONS(skein::AspectRatio)

public:
    /** The widest picture that is still a picture; as a high one its inverse. */
    static constexpr int widest = 100;

    /** 1:1. */
    constexpr AspectRatio() = default;

    /** Nothing unless both are positive and the ratio lies between 1:100 and 100:1. */
    [[nodiscard]] static std::optional<AspectRatio> of(int width, int height);

    /**
     * What a photographer types: "16:9", "1.85:1", or "2.39" for 2.39:1. Point, comma and the
     * decimal sign of @p locale all begin the decimals (at most four), and the digits of any script
     * will do; numbers are never grouped. Fails with InvalidArgument and a sentence.
     */
    [[nodiscard]] static Result<AspectRatio> parse(
        const QString& text, const QLocale& locale = QLocale());

    /** Reads toSetting(); nothing where it is anything else. */
    [[nodiscard]] static std::optional<AspectRatio> fromSetting(const QString& text);
    /** "239:100", in every locale. */
    [[nodiscard]] QString toSetting() const;
    /** "2.39:1" or "16:9", as @p locale writes numbers. */
    [[nodiscard]] QString displayText(const QLocale& locale = QLocale()) const;

    [[nodiscard]] constexpr int width() const { return m_width; }
    [[nodiscard]] constexpr int height() const { return m_height; }
    [[nodiscard]] constexpr double value() const { return double(m_width) / m_height; }
    /** Width and height exchanged. */
    [[nodiscard]] constexpr AspectRatio turned() const { return {m_height, m_width}; }

    /** The same shape: 16:10 equals 8:5. */
    friend constexpr bool operator==(const AspectRatio& a, const AspectRatio& b)
    {
        return qint64{a.m_width} * b.m_height == qint64{b.m_width} * a.m_height;
    }

private:
    constexpr AspectRatio(int width, int height)
        : m_width(width)
        , m_height(height)
    {}

    int m_width = 1;
    int m_height = 1;
};

} // namespace skein
