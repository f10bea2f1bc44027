// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OptionKey.h"

#include <cmath>
#include <limits>

namespace skein {

namespace {

/** QVariant takes every text that is not empty for "yes", and any number for a whole one. */
bool isOfType(const QVariant& value, QMetaType type)
{
    if (type.id() == QMetaType::Bool) {
        const QString text = value.toString();
        return text == QLatin1String("true") || text == QLatin1String("false") ||
               text == QLatin1String("1") || text == QLatin1String("0");
    }
    if (type.id() == QMetaType::Int || type.id() == QMetaType::Double) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool fits =
            type.id() == QMetaType::Double ||
            (std::abs(number) <= std::numeric_limits<int>::max() && std::trunc(number) == number);
        return isNumber && std::isfinite(number) && fits;
    }
    return true;
}

} // namespace

OptionKey OptionKey::within(double least, double most) const
{
    return checked([least, most](const QVariant& value) {
        const double number = value.toDouble();
        return number >= least && number <= most;
    });
}

OptionKey OptionKey::oneOf(const QVariantList& values) const
{
    return checked([values](const QVariant& value) { return values.contains(value); });
}

OptionKey OptionKey::checked(const Check& check) const
{
    OptionKey key = *this;
    key.makesSense = check;
    return key;
}

std::optional<QVariant> OptionKey::taken(const QVariant& value) const
{
    const QMetaType type = defaultValue.metaType();
    QVariant converted = value;
    if (!isOfType(value, type) || !converted.convert(type) ||
        (makesSense && !makesSense(converted))) {
        return std::nullopt;
    }
    return converted;
}

} // namespace skein
