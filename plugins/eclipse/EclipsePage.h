// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace skein::eclipse {

class Announcer;
class PlanStore;

/** The page of the preferences: what is said, and the camera's pace. What is chosen takes effect at
 * once. Borrows the plan and the announcer, which may go before it. */
class EclipsePage final : public QWidget
{
    Q_OBJECT

public:
    EclipsePage(PlanStore& store, const Announcer& announcer, QWidget* parent);

private:
    void keep();

    PlanStore& m_store;
    QComboBox* m_way;
    QSpinBox* m_off;
    QSpinBox* m_on;
    QDoubleSpinBox* m_pause;
};

} // namespace skein::eclipse
