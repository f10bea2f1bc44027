// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterRow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace skein {

namespace {
constexpr int lines = 2; ///< Of the longest sentence in the narrowest panel.
constexpr int margin = 12;
constexpr int leastCharsBeside = 16; ///< Else the sentence has the whole width.
} // namespace

MasterRow::MasterRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(margin, 8, margin, 0);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_button);
    m_text->setWordWrap(true);
    // What is below must not jump at each photograph.
    m_text->setMinimumHeight(lines * m_text->fontMetrics().lineSpacing());
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this,
        [this] { Q_EMIT handedOver(m_master == Master::Body ? Master::Computer : Master::Body); });
    setMaster(Master::Unknown);
}

void MasterRow::setMaster(Master master, Need need)
{
    m_master = master;
    m_button->setEnabled(need == Need::None);
    //: button: the computer takes the camera's controls
    m_button->setText(master == Master::Body ? tr("Take Over") :
                                             //: button: lets the camera's own dials decide again
                          tr("Give Back"));
    m_button->setToolTip(master == Master::Body
                             ? tr("Gives the controls to the computer until you give them back.")
                             : tr("Lets shutter button and dials of the camera work."));
    m_button->setAccessibleName(m_button->toolTip());
    if (need == Need::Photograph) {
        m_text->setText(tr("The computer has the controls for this photograph."));
    } else if (need == Need::LiveView) {
        m_text->setText(tr("The computer has the controls during live view."));
    } else if (master == Master::Body) {
        m_text->setText(tr("The camera's own controls work."));
    } else if (master == Master::Computer) {
        m_text->setText(tr("The computer has the controls."));
    } else {
        m_text->setText(tr("The computer may have the controls."));
    }
}

void MasterRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Large letters, or a narrow panel: the button stands below its sentence.
    const int beside = width() - m_button->sizeHint().width() - 3 * margin;
    const bool isNarrow = beside < leastCharsBeside * fontMetrics().averageCharWidth();
    m_text->setMinimumHeight((isNarrow ? lines + 1 : lines) * m_text->fontMetrics().lineSpacing());
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString MasterRow::text() const
{
    return m_text->text();
}

} // namespace skein
