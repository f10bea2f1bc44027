// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/AspectRatio.h"

#include <algorithm>

namespace skein {

namespace {

/** So that both sides, brought to whole numbers, fit an int. */
constexpr int maxWholeDigits = 5;
constexpr int maxDecimals = 4;

/** A number as typed, without rounding: value / 10^decimals. */
struct Decimal
{
    int value = 0;
    int decimals = 0;
};

bool isColon(QChar sign)
{
    // Also as written in mathematics and in East Asian input.
    return sign == u':' || sign == u'\u2236' || sign == u'\uFF1A';
}

std::optional<Decimal> decimalOf(QStringView text, const QList<uint>& point)
{
    Decimal number;
    int wholeDigits = 0;
    bool isBehindPoint = false;
    const QList<uint> signs = text.toUcs4(); // some scripts' digits lie outside the basic plane
    for (const char32_t sign : signs) {
        const int digit = QChar::digitValue(sign);
        const bool isPoint = sign == U'.' || sign == U',' || point.contains(sign);
        if (digit >= 0 && (isBehindPoint ? ++number.decimals : ++wholeDigits) >
                              (isBehindPoint ? maxDecimals : maxWholeDigits)) {
            return std::nullopt;
        }
        if (digit >= 0) {
            number.value = number.value * 10 + digit;
        } else if (isPoint && !isBehindPoint) {
            isBehindPoint = true;
        } else {
            return std::nullopt;
        }
    }
    if (wholeDigits + number.decimals == 0) {
        return std::nullopt;
    }
    while (number.decimals > 0 && number.value % 10 == 0) {
        number.value /= 10;
        --number.decimals;
    }
    return number;
}

int scaled(Decimal number, int decimals)
{
    for (; number.decimals < decimals; ++number.decimals) {
        number.value *= 10;
    }
    return number.value;
}

/** The zeros of 1, 10, 100, ..., else nothing. */
std::optional<int> powerOfTen(int number)
{
    int zeros = 0;
    for (; number > 1 && number % 10 == 0; number /= 10) {
        ++zeros;
    }
    return number == 1 ? std::optional(zeros) : std::nullopt;
}

QString numberText(double number, int decimals, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', decimals);
}

} // namespace

std::optional<AspectRatio> AspectRatio::of(int width, int height)
{
    if (width <= 0 || height <= 0 || width > qint64{height} * widest ||
        height > qint64{width} * widest) {
        return std::nullopt;
    }
    return AspectRatio(width, height);
}

Result<AspectRatio> AspectRatio::parse(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    const auto colon = std::find_if(trimmed.begin(), trimmed.end(), isColon);
    const qsizetype at = colon - trimmed.begin();
    const QStringView whole(trimmed);
    const QList<uint> point = QString(locale.decimalPoint()).toUcs4();
    const auto width = decimalOf(whole.left(at).trimmed(), point);
    const auto height = colon == trimmed.end() ? std::optional(Decimal{1, 0})
                                               : decimalOf(whole.mid(at + 1).trimmed(), point);
    if (!width || !height) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed, %2 an example of decimals as the reader writes them
            tr("“%1” is no aspect ratio. Type the width and the height with a colon between "
               "them, such as 16:9 or %2.")
                .arg(text.left(40), AspectRatio(239, 100).displayText(locale)));
    }
    const int decimals = std::max(width->decimals, height->decimals);
    if (width->value == 0 || height->value == 0) {
        return failure(ErrorKind::InvalidArgument,
            tr("An aspect ratio cannot have a side of zero. Type two numbers above zero, such as "
               "16:9."));
    }
    const auto ratio = of(scaled(*width, decimals), scaled(*height, decimals));
    if (!ratio) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed, %2 a number
            tr("A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and "
               "%2:1.")
                .arg(trimmed, locale.toString(widest)));
    }
    return *ratio;
}

std::optional<AspectRatio> AspectRatio::fromSetting(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    bool hasWidth = false;
    bool hasHeight = false;
    const int width = text.left(colon).toInt(&hasWidth);
    const int height = text.mid(colon + 1).toInt(&hasHeight);
    return colon > 0 && hasWidth && hasHeight ? of(width, height) : std::nullopt;
}

QString AspectRatio::toSetting() const
{
    return QStringLiteral("%1:%2").arg(m_width).arg(m_height);
}

QString AspectRatio::displayText(const QLocale& locale) const
{
    // What was typed with decimals has a power of ten on one side.
    if (const auto decimals = powerOfTen(m_height); decimals && *decimals > 0) {
        return QStringLiteral("%1:%2").arg(
            numberText(value(), *decimals, locale), locale.toString(1));
    }
    return QStringLiteral("%1:%2").arg(
        numberText(m_width, 0, locale), numberText(m_height, 0, locale));
}

} // namespace skein
