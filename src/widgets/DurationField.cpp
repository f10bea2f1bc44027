// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DurationField.h"

#include "widgets/PlainNumberBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <array>
#include <cmath>

namespace skein {

namespace {

/** Seconds, minutes, hours; in seconds. */
constexpr std::array units{1.0, 60.0, 3600.0};
/** "1.5 min" is a simple number, "1.25 min" is not. */
constexpr double simple = 2;

double lengthOf(int index)
{
    return units.at(static_cast<std::size_t>(std::max(0, index)));
}

int unitFor(double seconds)
{
    for (int index = static_cast<int>(units.size()) - 1; index > 0; --index) {
        const double halves = seconds / lengthOf(index) * simple;
        if (halves >= simple && std::abs(halves - std::round(halves)) < 1e-9) {
            return index;
        }
    }
    return 0;
}

} // namespace

DurationField::DurationField(double least, double most, QWidget* parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(most)
    , m_number(new PlainNumberBox(this))
    , m_unit(new QComboBox(this))
{
    //: unit that can be chosen behind a number
    m_unit->addItems({tr("seconds"),
        //: unit that can be chosen behind a number
        tr("minutes"),
        //: unit that can be chosen behind a number
        tr("hours")});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_unit);
    setFocusProxy(m_number);
    setUnit(0);
    setSeconds(least);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &DurationField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this](int index) {
        setUnit(index); // "10 s" becomes "10 min": the number is what was typed first.
        Q_EMIT changed();
    });
}

void DurationField::setUnit(int index)
{
    const QSignalBlocker quiet(m_number);
    m_number->setRange(m_least / lengthOf(index), m_most / lengthOf(index));
}

void DurationField::setSeconds(double seconds)
{
    const QSignalBlocker quiet(m_number);
    const QSignalBlocker quietUnit(m_unit);
    const int unit = unitFor(seconds);
    m_unit->setCurrentIndex(unit);
    setUnit(unit);
    m_number->setValue(seconds / lengthOf(unit));
}

double DurationField::seconds() const
{
    return m_number->value() * lengthOf(m_unit->currentIndex());
}

void DurationField::setNames(const QString& name)
{
    setAccessibleName(name);
    m_number->setAccessibleName(name);
    //: of a length of time; %1: what it is the length of
    m_unit->setAccessibleName(tr("%1, unit").arg(name));
}

} // namespace skein
