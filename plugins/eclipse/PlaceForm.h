// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QWidget>

class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skein::eclipse {

/** Where and on which day. GUI thread. */
class PlaceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceForm(QWidget* parent);

    void show(const Plan& plan);
    /** Puts what is typed into @p plan; false: it cannot be read, and it is said why. */
    [[nodiscard]] bool fill(Plan& plan);
    void setDate(const QDate& date);
    /** A sentence below the fields; empty: none. */
    void say(const QString& sentence);

Q_SIGNALS:
    /** Compute the contact times of what is typed. */
    void computeWanted();
    /** Look for the next eclipse at that place, from tomorrow or after the day that is shown. */
    void nextWanted();

private:
    /** What is wrong with the field: it is marked; empty: nothing, and it is not. */
    static void mark(QLineEdit* field, const QString& sentence);

    QLineEdit* m_name;
    QLineEdit* m_latitude;
    QLineEdit* m_longitude;
    QDoubleSpinBox* m_height;
    QDateEdit* m_date;
    QPushButton* m_compute;
    QPushButton* m_next;
    QLabel* m_said;
};

} // namespace skein::eclipse
