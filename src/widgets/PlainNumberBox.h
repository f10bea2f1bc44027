// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace skein {

/** A box for numbers that shows no more digits than there are: "10", "0.5". GUI thread. */
class PlainNumberBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PlainNumberBox(QWidget* parent = nullptr)
        : QDoubleSpinBox(parent)
    {
        setDecimals(3);
        setStepType(QAbstractSpinBox::DefaultStepType);
    }

    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

} // namespace skein
