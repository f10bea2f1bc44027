// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/NumberText.h"

#include <QDoubleSpinBox>

namespace skein {

/** A box for numbers that shows no more digits than there are: "10", "0.5", and those below zero
 * with a minus sign; a hyphen can be typed for it. GUI thread. */
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
        return withMinusSign(locale().toString(value, 'g', QLocale::FloatingPointShortest));
    }

    [[nodiscard]] double valueFromText(const QString& text) const override
    {
        return QDoubleSpinBox::valueFromText(typed(text));
    }

    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override
    {
        QString read = typed(text);
        return QDoubleSpinBox::validate(read, position);
    }

private:
    /** As Qt reads it. */
    [[nodiscard]] QString typed(QString text) const
    {
        // Hebrew, Arabic and Persian put a mark of direction before the sign, which Qt wants to see
        // once or not at all; a hyphen alone is read everywhere.
        for (const char16_t mark : {u'\u200e', u'\u200f', u'\u061c'}) {
            text.remove(QChar(mark));
        }
        return text.replace(QChar(0x2212), u'-');
    }
};

} // namespace skein
