// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace skein {
class PluginOptions;
}

namespace skein::eclipse {

class Announcer;
class PlanStore;

/** The page of the preferences: what is said, and the camera's pace. What is chosen takes effect at
 * once. Borrows the plan and the announcer, which may go before it. */
class EclipsePage final : public QWidget
{
    Q_OBJECT

public:
    /** @p rows make it look like the other pages. */
    EclipsePage(PluginOptions& rows, PlanStore& store, const Announcer& announcer, QWidget* parent);

private:
    void addRows(PluginOptions& rows);
    void addVoice(PluginOptions& rows, const Announcer& announcer);
    void keep();
    /** Shows the plan's; keeps nothing. */
    void showPlan();

    PlanStore& m_store;
    QComboBox* m_way;
    QSpinBox* m_off;
    QSpinBox* m_on;
    QDoubleSpinBox* m_pause;
    bool m_isShowing = false; ///< What changes is not the photographer's doing.
};

} // namespace skein::eclipse
