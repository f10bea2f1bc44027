// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ReviewPart.h"

#include "widgets/FormRows.h"
#include "widgets/LiveReturn.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace skein {

ReviewPart::ReviewPart(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_review(new QComboBox(this))
{
    m_review->addItem(tr("Not at all"), LiveReturn::notAtAll);
    for (const int seconds : {1, 2, 3, 5, 10}) {
        //: how long each photograph is shown
        m_review->addItem(tr("%n second(s)", nullptr, seconds), seconds);
    }
    m_review->addItem(tr("Until a key is pressed"), LiveReturn::untilKey);
    formrows::explain(*m_review,
        tr("How long a photograph that was taken from live view is shown before live view goes "
           "on."));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    formrows::add(*form, tr("&Show the photograph:"), m_review);
    form->labelForField(m_review)->setMinimumWidth(formrows::labelWidth); // As the rows below.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(
        formrows::quietText(tr("Then live view comes back by itself, and at once with Escape; P "
                               "ends it. Whoever zooms or rates the photograph keeps it until P or "
                               "Escape, which bring live view back."),
            this));
    load();
    connect(&settings, &Settings::changed, this, &ReviewPart::load); // By another window.
    connect(m_review, &QComboBox::activated, this,
        [this] { m_settings.setValue(LiveReturn::secondsKey, m_review->currentData().toInt()); });
}

void ReviewPart::load()
{
    const int seconds = m_settings.value(LiveReturn::secondsKey);
    if (m_review->findData(seconds) < 0) { // Chosen in the file.
        m_review->addItem(tr("%n second(s)", nullptr, seconds), seconds);
    }
    m_review->setCurrentIndex(m_review->findData(seconds));
}

} // namespace skein
