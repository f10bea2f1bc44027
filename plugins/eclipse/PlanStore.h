// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QObject>
#include <QStringList>

namespace skein {
class PluginSettings;
}

namespace skein::eclipse {

/** The plan as the photographer left it, which all windows share. Borrows the settings. GUI thread.
 */
class PlanStore final : public QObject
{
    Q_OBJECT

public:
    explicit PlanStore(PluginSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /** Keeps it at once. */
    void setPlan(const Plan& plan);

    /** Those of the settings that are the page's of the preferences: cues, and the camera's pause.
     */
    [[nodiscard]] static QStringList preferences();
    /** Somebody else changed the settings. */
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Plan stored() const;

    PluginSettings& m_settings;
    Plan m_plan;
};

} // namespace skein::eclipse
