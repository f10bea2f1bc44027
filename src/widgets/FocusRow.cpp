// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusRow.h"

#include "widgets/ActionCollection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace skein {

FocusRow::FocusRow(const ActionCollection& actions, QWidget* parent)
    : QWidget(parent)
{
    using Id = ActionId;
    //: title of a row of buttons that move the lens
    setAccessibleName(tr("Focus"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    const auto fill = [this, rows](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2);
        for (QWidget* widget : widgets) {
            row->addWidget(widget); // As wide as its words need, and more where there is room.
        }
        rows->addLayout(row);
        return row;
    };
    const auto step = [&](Id id, const QString& text) {
        QToolButton* button = add(actions, id, text);
        button->setAutoRepeat(true); // As a key that is held down.
        return button;
    };
    //: The focus moves nearer (‹) or farther (›), by larger steps with more signs.
    m_steps = fill({step(Id::FocusNearCoarse, tr("‹‹‹", "focus")),
        //: button that moves the lens; more of them for larger steps
        step(Id::FocusNear, tr("‹‹", "focus")),
        step(Id::FocusNearFine,
            //: button that moves the lens; more of them for larger steps
            tr("‹", "focus")),
        //: Autofocus
        add(actions, Id::Autofocus, tr("AF")),
        step(Id::FocusFarFine,
            //: button that moves the lens; more of them for larger steps
            tr("›", "focus")),
        //: button that moves the lens; more of them for larger steps
        step(Id::FocusFar, tr("››", "focus")),
        step(Id::FocusFarCoarse,
            //: button that moves the lens; more of them for larger steps
            tr("›››", "focus"))});
    //: Focus by sharpness
    m_sharpest = add(actions, Id::FocusBySharpness, tr("Sharpest"));
    m_own = fill({});
    m_marks = fill({m_sharpest,
        //: Set the mark A of the focus
        add(actions, Id::MarkFocusA, tr("Set A")),
        //: Go to the mark A of the focus
        add(actions, Id::GoToFocusA, tr("To A")),
        add(actions, Id::MarkFocusB,
            //: button: remembers this place of the lens as B; there is A, too
            tr("Set B")),
        //: button: moves the lens to place B
        add(actions, Id::GoToFocusB, tr("To B"))});
}

QSize FocusRow::minimumSizeHint() const
{
    int marks = m_marks->minimumSize().width();
    if (m_marks->indexOf(m_sharpest) >= 0) {
        marks -= m_sharpest->sizeHint().width() + m_marks->spacing();
    }
    const int words = std::max(marks, m_sharpest->sizeHint().width());
    const QMargins margins = layout()->contentsMargins();
    return {std::max(words, m_steps->minimumSize().width()) + margins.left() + margins.right(),
        QWidget::minimumSizeHint().height()};
}

void FocusRow::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int needed = m_marks->minimumSize().width();
    if (m_marks->indexOf(m_sharpest) < 0) {
        needed += m_sharpest->sizeHint().width() + m_marks->spacing();
    }
    QHBoxLayout* wanted = needed > room ? m_own : m_marks;
    if (wanted->indexOf(m_sharpest) < 0) {
        (wanted == m_own ? m_marks : m_own)->removeWidget(m_sharpest);
        wanted->insertWidget(0, m_sharpest);
    }
}

void FocusRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FocusRow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

QToolButton* FocusRow::add(const ActionCollection& actions, ActionId id, const QString& text)
{
    auto* button = new QToolButton(this);
    QAction* action = actions[id];
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace skein
