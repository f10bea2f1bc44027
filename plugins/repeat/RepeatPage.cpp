// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatPage.h"

#include "RepeatPlan.h"

#include "plugin/PluginOptions.h"

#include <QCheckBox>
#include <QComboBox>

namespace skein::repeat {

RepeatPage::RepeatPage(
    PluginOptions& rows, PluginSettings& settings, std::function<void()> changed, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_changed(std::move(changed))
    , m_count(new QComboBox(this))
    , m_panel(new QCheckBox(tr("Show the &tab “Repeat” when it is started by its key"), this))
{
    m_count->addItems({//: how an interval is counted
        tr("Start to start"),
        //: how an interval is counted
        tr("Pause between")});
    rows.addOption(*this,
        //: label of a choice: how the interval is counted
        {tr("&Interval:"),
            tr("Start to start: from the start of one photograph to the start of the next, however "
               "long exposure and transfer take. Pause between: from when the camera is ready "
               "again."),
            m_count});
    rows.addOption(*this, {{},
                              tr("Brings the tab to the front, so that it is seen how many "
                                 "photographs are still to come."),
                              m_panel});
    rows.addText(*this, tr("How many photographs, how often, and after what delay is chosen in the "
                           "tab “Repeat” beside the picture."));
    showStored();
    connect(m_count, &QComboBox::currentIndexChanged, this, &RepeatPage::keep);
    connect(m_panel, &QCheckBox::toggled, this, &RepeatPage::keep);
}

void RepeatPage::showStored()
{
    m_isShowing = true;
    const RepeatPlan plan = RepeatPlan::from(m_settings);
    m_count->setCurrentIndex(plan.keepsBeat ? 0 : 1);
    m_panel->setChecked(plan.showsPanel);
    m_isShowing = false;
}

void RepeatPage::keep()
{
    if (m_isShowing) {
        return;
    }
    RepeatPlan plan = RepeatPlan::from(m_settings);
    plan.keepsBeat = m_count->currentIndex() == 0;
    plan.showsPanel = m_panel->isChecked();
    plan.keepIn(m_settings);
    m_changed();
}

} // namespace skein::repeat
