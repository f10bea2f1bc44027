// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace skein {

CardRow::CardRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    //: button: gets the photographs that are on the camera's card
    , m_button(new QPushButton(tr("Fetch"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_text->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Brings them to the computer now."));
    m_button->setAccessibleName(tr("Fetch the photographs from the card"));
    connect(m_button, &QPushButton::clicked, this, &CardRow::fetchRequested);
    setCount(0);
}

void CardRow::setCount(int count)
{
    //: %n counts photographs
    m_text->setText(tr("%n file(s) of this session are on the card only.", "photographs", count));
    setVisible(count > 0);
}

} // namespace skein
