// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipsePage.h"

#include "Announcer.h"
#include "PlanStore.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QSpinBox>

namespace skein::eclipse {

namespace {

QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setEnabled(false); // In a quiet colour.
    return label;
}

void addField(QFormLayout& form, const QString& label, QWidget* field)
{
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    form.addRow(label, field);
}

} // namespace

EclipsePage::EclipsePage(PlanStore& store, const Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_way(new QComboBox(this))
    , m_off(new QSpinBox(this))
    , m_on(new QSpinBox(this))
    , m_pause(new QDoubleSpinBox(this))
{
    setWhatsThis(
        tr("How you are told to take the filter off and put it on again, how long before, and how "
           "long this camera needs between two photographs, as a rehearsal tells."));
    const Plan& plan = store.plan();
    //: how what is to be done is announced: without any sound
    m_way->addItems({tr("Shown only"),
        //: how what is to be done is announced
        tr("A tone"),
        //: how what is to be done is announced
        tr("A voice")});
    m_way->setCurrentIndex(static_cast<int>(plan.cues.way));
    for (QSpinBox* box : {m_off, m_on}) {
        box->setRange(0, Plan::longestLead);
    }
    m_off->setValue(plan.cues.filterOff);
    m_on->setValue(plan.cues.filterOn);
    m_off->setSuffix(tr(" s before C2"));
    m_on->setSuffix(tr(" s after C3"));
    m_pause->setRange(0, Plan::longestPause);
    m_pause->setSingleStep(0.1);
    m_pause->setValue(plan.pause);
    //: seconds, behind a number
    m_pause->setSuffix(tr(" s"));
    auto* form = new QFormLayout(this);
    //: label of a choice: how what is to be done is announced
    addField(*form, tr("&Cues:"), m_way);
    QLabel* voice = note({}, this);
    const auto sayVoice = [voice, of = QPointer(&announcer)] {
        if (of) {
            voice->setText(of->hasVoice().value_or(true)
                               ? tr("Every cue is shown as well.")
                               : tr("This computer has no voice: a tone is sounded instead. The "
                                    "packages speech-dispatcher or espeak-ng bring one."));
        }
    };
    connect(&announcer, &Announcer::known, voice, sayVoice);
    sayVoice();
    form->addRow(QString(), voice);
    //: label of a number of seconds: when the solar filter is to be taken off
    addField(*form, tr("Filter o&ff:"), m_off);
    //: label of a number of seconds: when the solar filter is to be put on
    addField(*form, tr("Filter o&n:"), m_on);
    //: label of a number of seconds that the camera needs between two photographs
    addField(*form, tr("Camera's &pause:"), m_pause);
    form->addRow(QString(),
        note(tr("How long the camera takes from the end of an exposure until it can begin the "
                "next. A rehearsal measures it. With too short a pause photographs are left out; "
                "with too long a one fewer are planned."),
            this));
    connect(m_way, &QComboBox::currentIndexChanged, this, &EclipsePage::keep);
    connect(m_off, &QSpinBox::valueChanged, this, &EclipsePage::keep);
    connect(m_on, &QSpinBox::valueChanged, this, &EclipsePage::keep);
    connect(m_pause, &QDoubleSpinBox::valueChanged, this, &EclipsePage::keep);
}

void EclipsePage::keep()
{
    Plan plan = m_store.plan();
    plan.cues.way = static_cast<CuePlan::Way>(m_way->currentIndex());
    plan.cues.filterOff = m_off->value();
    plan.cues.filterOn = m_on->value();
    plan.pause = m_pause->value();
    m_store.setPlan(plan);
}

} // namespace skein::eclipse
