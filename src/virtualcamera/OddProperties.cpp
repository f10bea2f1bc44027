// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that no camera should have, as far as PTP can carry them: for the tests of programs that
// must survive them. Numbers that are none, 1 MB labels and circles in the tree cannot come this
// way: PTP has only whole numbers and short texts, and the driver builds the tree.
#include "virtualcamera/Property.h"

#include <limits>

namespace skein {

namespace {

/** None of those that ptp2 knows of Nikon (2.5.30), and above makeNamelessProperties(). */
constexpr quint16 firstCode = 0xDF00;
constexpr int manyChoices = 10'000;
constexpr qsizetype longestText = 254; ///< Of a PTP string, without its final zero.

Property range(qint64 value, qint64 minimum, qint64 maximum, qint64 step)
{
    Property made;
    made.type = PropertyType::Int32;
    made.form = PropertyForm::Range;
    made.value = value;
    made.factory = value;
    made.minimum = minimum;
    made.maximum = maximum;
    made.step = step;
    return made;
}

Property text(const QString& value)
{
    Property made;
    made.type = PropertyType::String;
    made.value = value;
    made.factory = value;
    return made;
}

Property texts(const QStringList& choices, const QString& value)
{
    Property made = text(value);
    made.form = PropertyForm::Enumeration;
    for (const QString& choice : choices)
        made.choices.append(PropertyChoice{choice, {choice}});
    return made;
}

Property tenThousandChoices()
{
    Property made;
    made.form = PropertyForm::Enumeration;
    made.value = qint64(manyChoices / 2);
    made.factory = made.value;
    for (qint64 choice = 0; choice < manyChoices; ++choice)
        made.choices.append(PropertyChoice{choice, {QString::number(choice)}});
    return made;
}

struct Kind
{
    const char* name;
    Property property;
};

QList<Kind> kinds()
{
    constexpr qint64 least = std::numeric_limits<qint32>::min();
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    const QString longest(longestText, u'x');
    const QString halfCharacter = QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b");
    const QString noText = QStringLiteral("\x01\x1b[2J\n\t") + QChar(0xFFFF) + QChar(0x202E);
    return {{"choices", tenThousandChoices()}, {"one-value", range(7, 7, 7, 1)},
        {"upside-down", range(5, 9, 1, 1)}, {"no-step", range(5, 0, 10, 0)},
        {"back-step", range(5, 0, 10, -1)}, {"wide", range(0, least, most, 1)},
        {"outside", range(50, 0, 10, 1)}, {"long-text", text(longest)},
        {"half-character", text(halfCharacter)}, {"no-text", text(noText)},
        {"odd-choices", texts({QString(), longest, longest, noText}, longest)},
        {"not-offered",
            texts({QStringLiteral("on"), QStringLiteral("off")}, QStringLiteral("neither"))},
        {"no-choices", texts({}, QStringLiteral("alone"))}};
}

} // namespace

QStringList oddPropertyKinds()
{
    QStringList names;
    const QList<Kind> all = kinds();
    for (const Kind& kind : all)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QList<Property> makeOddProperties(const QStringList& names)
{
    QList<Property> made;
    const QList<Kind> all = kinds();
    for (const Kind& kind : all) {
        if (!names.contains(QLatin1String(kind.name)))
            continue;
        made.append(kind.property);
        made.last().code = static_cast<quint16>(firstCode + made.size());
    }
    return made;
}

} // namespace skein
