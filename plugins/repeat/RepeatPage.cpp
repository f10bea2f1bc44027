// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatPage.h"

#include "RepeatPlan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPalette>

namespace skein::repeat {

namespace {
/** Of what explains, beside what is chosen. */
constexpr float quietness = 0.7F;
} // namespace

RepeatPage::RepeatPage(PluginSettings& settings, std::function<void()> changed, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_changed(std::move(changed))
    , m_count(new QComboBox(this))
    , m_panel(new QCheckBox(tr("Show the &tab “Repeat” when it is started by its key"), this))
{
    const RepeatPlan plan = RepeatPlan::from(settings);
    m_count->addItems({tr("From beginning to beginning"), tr("As a pause after each photograph")});
    m_count->setCurrentIndex(plan.keepsBeat ? 0 : 1);
    //: label of a choice: how the interval is counted
    const QString label = tr("&Interval:");
    m_count->setAccessibleName(tr("How the interval is counted"));
    m_count->setWhatsThis(tr(
        "Whether the seconds are those from one photograph to the next, or a pause after each."));
    m_panel->setChecked(plan.showsPanel);
    m_panel->setWhatsThis(tr(
        "Brings the tab to the front, so that it is seen how many photographs are still to come."));
    auto* note = new QLabel(
        tr("From beginning to beginning keeps the beat, however long exposure and transfer take. "
           "A pause begins when the camera is ready for the next photograph."),
        this);
    note->setWordWrap(true);
    QPalette quiet = note->palette();
    QColor colour = quiet.color(QPalette::WindowText);
    colour.setAlphaF(quietness);
    quiet.setColor(QPalette::WindowText, colour);
    note->setPalette(quiet);
    auto* form = new QFormLayout(this);
    form->addRow(label, m_count);
    form->addRow(QString(), note);
    form->addRow(QString(), m_panel);
    connect(m_count, &QComboBox::currentIndexChanged, this, &RepeatPage::keep);
    connect(m_panel, &QCheckBox::toggled, this, &RepeatPage::keep);
}

void RepeatPage::keep()
{
    RepeatPlan plan = RepeatPlan::from(m_settings);
    plan.keepsBeat = m_count->currentIndex() == 0;
    plan.showsPanel = m_panel->isChecked();
    plan.keepIn(m_settings);
    m_changed();
}

} // namespace skein::repeat
