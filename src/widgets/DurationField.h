// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace skein {

/** A number and its unit, in which a length of time is chosen. Lives on the GUI thread. */
class DurationField final : public QWidget
{
    Q_OBJECT

public:
    /** From @p least to @p most seconds. */
    DurationField(double least, double most, QWidget* parent);

    /** Shown in the largest unit in which it is a simple number. */
    void setSeconds(double seconds);
    [[nodiscard]] double seconds() const;
    /** @p name of the time for screen readers; the unit is named after it. */
    void setNames(const QString& name);

Q_SIGNALS:
    /** Somebody chose another length. */
    void changed();

private:
    void setUnit(int index);

    const double m_least;
    const double m_most;
    QDoubleSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace skein
