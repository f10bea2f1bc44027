// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace skein {

MasterRow::MasterRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_text->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this,
        [this] { Q_EMIT handedOver(m_master == Master::Body ? Master::Computer : Master::Body); });
    setMaster(Master::Unknown);
}

void MasterRow::setMaster(Master master)
{
    m_master = master;
    switch (master) {
    case Master::Body:
        m_text->setText(tr("The camera's own controls work."));
        m_button->setText(tr("Take Over"));
        m_button->setToolTip(tr("Gives the controls to the computer."));
        break;
    case Master::Computer:
        m_text->setText(tr("The computer has the controls."));
        m_button->setText(tr("Give Back"));
        m_button->setToolTip(tr("Lets shutter button and dials of the camera work."));
        break;
    case Master::Unknown:
        m_text->setText(tr("The computer may have the controls."));
        m_button->setText(tr("Give Back"));
        m_button->setToolTip(tr("Lets shutter button and dials of the camera work."));
        break;
    }
    m_button->setAccessibleName(m_button->toolTip());
}

} // namespace skein
