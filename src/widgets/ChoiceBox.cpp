// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceBox.h"

#include "widgets/ChoiceList.h"
#include "widgets/WheelGuard.h"

#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>

namespace skein {

namespace {
constexpr int visibleChoices = 20;
constexpr int narrowestCharacters = 5;
} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
    , m_guard(new WheelGuard(*this))
{
    setView(new ChoiceList(this));
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(visibleChoices);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(narrowestCharacters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // One long list with a scroll bar instead of a menu that covers the screen.
    setStyleSheet(QStringLiteral("QComboBox { combobox-popup: 0; }"));
}

void ChoiceBox::showPopup()
{
    m_open = true;
    m_chosenInMenu = true;
    // Qt reserves the height of a plain row, but the style's rows are higher: without this, a list
    // of two shows one, and the other cannot be seen.
    const int rows = std::min(count(), maxVisibleItems());
    view()->setMinimumHeight(rows * view()->sizeHintForRow(0) + 2 * view()->frameWidth());
    QComboBox::showPopup();
}

void ChoiceBox::hidePopup()
{
    QComboBox::hidePopup();
    if (m_open) {
        m_open = false;
        // The choice itself is told after the menu is gone: let it come first.
        QMetaObject::invokeMethod(this, &ChoiceBox::closed, Qt::QueuedConnection);
    }
}

void ChoiceBox::focusInEvent(QFocusEvent* event)
{
    switch (event->reason()) {
    case Qt::MouseFocusReason:
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_meant = true;
        break;
    case Qt::OtherFocusReason:
        m_meant = false;
        break;
    default:
        break; // It comes back from a menu or from another window.
    }
    QComboBox::focusInEvent(event);
}

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    const bool isTyping = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isTyping && hasFocus() && !takesTyping()) {
        event->ignore();
        return;
    }
    m_chosenInMenu = false; // Unless this very key opens the menu.
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (m_guard->isMeant(*event)) {
        m_chosenInMenu = false;
        QComboBox::wheelEvent(event);
    } else {
        event->ignore(); // Scrolls the panel.
    }
}

} // namespace skein
