// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipsePage.h"

#include "Announcer.h"
#include "PlanStore.h"
#include "Rehearsal.h"

#include "plugin/PluginOptions.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPointer>
#include <QSpinBox>

namespace skein::eclipse {

EclipsePage::EclipsePage(
    PluginOptions& rows, PlanStore& store, const Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_way(new QComboBox(this))
    , m_off(new QSpinBox(this))
    , m_on(new QSpinBox(this))
    , m_pause(new QDoubleSpinBox(this))
{
    //: how what is to be done is announced: without any sound
    m_way->addItems({tr("Shown only"),
        //: how what is to be done is announced
        tr("A tone"),
        //: how what is to be done is announced
        tr("A voice")});
    for (QSpinBox* box : {m_off, m_on}) {
        box->setRange(0, Plan::longestLead);
    }
    m_off->setSuffix(tr(" s before C2"));
    m_on->setSuffix(tr(" s after C3"));
    m_pause->setRange(0, Plan::longestPause);
    m_pause->setSingleStep(0.1);
    //: seconds, behind a number
    m_pause->setSuffix(tr(" s"));
    addVoice(rows, announcer);
    addRows(rows);
    showPlan();
    connect(&store, &PlanStore::changed, this, &EclipsePage::showPlan);
    connect(m_way, &QComboBox::currentIndexChanged, this, &EclipsePage::keep);
    connect(m_off, &QSpinBox::valueChanged, this, &EclipsePage::keep);
    connect(m_on, &QSpinBox::valueChanged, this, &EclipsePage::keep);
    connect(m_pause, &QDoubleSpinBox::valueChanged, this, &EclipsePage::keep);
}

void EclipsePage::addVoice(PluginOptions& rows, const Announcer& announcer)
{
    //: title above options: what is said during an eclipse
    rows.addTitle(*this, tr("What is to be done"));
    auto* voice = new QLabel(this);
    const auto sayVoice = [voice, of = QPointer(&announcer)] {
        const bool hasVoice = !of || of->hasVoice().value_or(true);
        voice->setText(tr("This computer has no voice."));
        voice->setVisible(!hasVoice);
    };
    rows.addOption(*this,
        //: label of a choice: how what is to be done is announced
        {tr("&Cues:"),
            tr("How you are told that the filter comes off and goes on again, so that your eyes "
               "stay on the sky. Every cue is shown as well. Where the computer has no voice a "
               "tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one."),
            m_way, voice});
    connect(&announcer, &Announcer::known, voice, sayVoice);
    sayVoice();
}

void EclipsePage::addRows(PluginOptions& rows)
{
    rows.addOption(*this,
        //: label of a number of seconds: when the solar filter is to be taken off
        {tr("Filter o&ff:"),
            tr("How long before totality (C2) you are told to take the solar filter off the lens. "
               "Never look through camera or finder without it before C2."),
            m_off});
    rows.addOption(*this,
        //: label of a number of seconds: when the solar filter is to be put on
        {tr("Filter o&n:"), tr("How long after totality (C3) you are told to put it on again."),
            m_on});
    //: title above options: what is known of the camera
    rows.addTitle(*this, tr("The camera"));
    rows.addOption(*this,
        //: label of a number of seconds that the camera needs between two photographs
        {tr("Camera's &pause:"),
            tr("How long the camera takes from the end of an exposure until it can begin the "
               "next. A rehearsal measures it. With too short a pause photographs are left out; "
               "with too long a one fewer are planned."),
            m_pause});
    rows.addText(*this,
        //: %1 is the name of a folder
        tr("Photographs of a rehearsal go into the folder “%1” of the session, so that they do "
           "not lie among the real ones.")
            .arg(Rehearsal::folder()));
}

void EclipsePage::showPlan()
{
    m_isShowing = true;
    const Plan& plan = m_store.plan();
    m_way->setCurrentIndex(static_cast<int>(plan.cues.way));
    m_off->setValue(plan.cues.filterOff);
    m_on->setValue(plan.cues.filterOn);
    m_pause->setValue(plan.pause);
    m_isShowing = false;
}

void EclipsePage::keep()
{
    if (m_isShowing) {
        return;
    }
    Plan plan = m_store.plan();
    plan.cues.way = static_cast<CuePlan::Way>(m_way->currentIndex());
    plan.cues.filterOff = m_off->value();
    plan.cues.filterOn = m_on->value();
    plan.pause = m_pause->value();
    m_store.setPlan(plan);
}

} // namespace skein::eclipse
