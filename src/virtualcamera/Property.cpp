// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Property.h"

#include <algorithm>

namespace skein {

namespace {
constexpr qsizetype maxTextCharacters = 200;
}

qint64 Property::number() const
{
    const qint64* stored = std::get_if<qint64>(&value);
    return stored ? *stored : 0;
}

QString Property::text() const
{
    const QString* stored = std::get_if<QString>(&value);
    return stored ? *stored : QString();
}

bool Property::accepts(const PropertyValue& candidate) const
{
    if (candidate.index() != value.index())
        return false;
    if (form == PropertyForm::Enumeration) {
        return std::any_of(choices.cbegin(), choices.cend(),
            [&](const PropertyChoice& choice) { return choice.value == candidate; });
    }
    if (form == PropertyForm::Range) {
        const qint64 wanted = std::get<qint64>(candidate);
        const bool isOnStep = step == 0 || (wanted - minimum) % step == 0;
        return wanted >= minimum && wanted <= maximum && isOnStep;
    }
    return type != PropertyType::String || std::get<QString>(candidate).size() <= maxTextCharacters;
}

QString Property::valueName() const
{
    for (const PropertyChoice& choice : choices) {
        if (choice.value == value && !choice.names.isEmpty())
            return choice.names.first();
    }
    return type == PropertyType::String ? text() : QString::number(number());
}

} // namespace skein
