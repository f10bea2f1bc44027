// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyGuard.h"

#include "widgets/ChoiceBox.h"
#include "widgets/ChoiceKeys.h"
#include "widgets/DecimalKeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isJump(int key)
{
    return key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

bool isEditing(int key)
{
    return key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Escape ||
           key == Qt::Key_Return || key == Qt::Key_Enter;
}

/** Letters, digits, signs: what a text field enters and a list searches for. */
bool isTyping(const QKeyEvent& key)
{
    return !key.text().isEmpty() && key.text().at(0).isPrint();
}

bool isTextField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

/** Chords are commands, but for these few that every desktop has; copy, paste and the like are
 * claimed by the text fields themselves. */
bool usesChord(const QWidget* widget, int code, Qt::KeyboardModifiers held)
{
    const bool isUpOrDown = code == Qt::Key_Up || code == Qt::Key_Down;
    if (qobject_cast<const QComboBox*>(widget) != nullptr) {
        return held == Qt::AltModifier && code == Qt::Key_Down; // Opens its list.
    }
    if (qobject_cast<const QAbstractSpinBox*>(widget) != nullptr) {
        return held == Qt::ControlModifier && isUpOrDown; // Larger steps.
    }
    return false;
}

bool comboUses(const QComboBox& combo, const QKeyEvent& key)
{
    const auto* box = qobject_cast<const ChoiceBox*>(&combo);
    if (box != nullptr && !box->takesTyping() && isTyping(key)) {
        return false;
    }
    const int code = key.key();
    const bool opens = code == Qt::Key_F4 && key.modifiers() == Qt::NoModifier;
    const bool edits = combo.isEditable() && (isArrow(code) || isEditing(code));
    return isTyping(key) || isJump(code) || code == Qt::Key_Up || code == Qt::Key_Down || opens ||
           edits;
}

bool buttonUses(const QAbstractButton& button, int code)
{
    const bool walks = qobject_cast<const QRadioButton*>(&button) != nullptr && isArrow(code);
    return code == Qt::Key_Space || code == Qt::Key_Select || walks;
}

/** A page that is larger than its place is scrolled. */
bool pageUses(const QAbstractScrollArea& area, int code)
{
    const bool isAcross = code == Qt::Key_Left || code == Qt::Key_Right;
    const bool isDown = code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_PageUp ||
                        code == Qt::Key_PageDown;
    const QScrollBar* bar = isAcross ? area.horizontalScrollBar() : area.verticalScrollBar();
    return (isAcross || isDown) && bar->maximum() > bar->minimum();
}

/** It stands where a picture will be, and is walked through by Tab. */
bool hasButtons(const QWidget& widget)
{
    const auto buttons = widget.findChildren<QAbstractButton*>();
    return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton* button) {
        return button->isVisible() && button->isEnabled() &&
               (button->focusPolicy() & Qt::TabFocus) != 0;
    });
}

} // namespace

KeyGuard::KeyGuard(QWidget* window, QList<const QWidget*> pictureWidgets)
    : QObject(window)
    , m_window(window)
    , m_pictureWidgets(std::move(pictureWidgets))
{
    // The override goes to whichever child has the focus, and children come and go.
    QCoreApplication::instance()->installEventFilter(this);
    new ChoiceKeys(this);
    new DecimalKeys(this);
}

bool KeyGuard::usesKey(const QWidget* widget, const QKeyEvent& key)
{
    const int code = key.key();
    constexpr Qt::KeyboardModifiers ofChords =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key.modifiers() & ofChords) != Qt::NoModifier) {
        return usesChord(widget, code, key.modifiers() & (ofChords | Qt::ShiftModifier));
    }
    if (code == Qt::Key_Tab) {
        return true; // Walks on; over the picture it is a command.
    }
    if (isTextField(widget)) {
        return isTyping(key) || isArrow(code) || isJump(code) || isEditing(code);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        return comboUses(*combo, key);
    }
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
        const bool isEnter = code == Qt::Key_Return || code == Qt::Key_Enter;
        return isTyping(key) || isArrow(code) || isJump(code) || isEnter;
    }
    if (qobject_cast<const QAbstractSlider*>(widget) != nullptr) {
        return isArrow(code) || isJump(code);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return buttonUses(*button, code);
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
        return box->isCheckable() && (code == Qt::Key_Space || code == Qt::Key_Select);
    }
    if (qobject_cast<const QTabBar*>(widget) != nullptr) {
        return code == Qt::Key_Left || code == Qt::Key_Right;
    }
    const auto* page = qobject_cast<const QScrollArea*>(widget);
    return page != nullptr && pageUses(*page, code);
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    // Keys are for what is open: its letters choose and Escape closes it. Qt would carry out the
    // commands of the window behind it.
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (const QWidget* popup = QApplication::activePopupWidget()) {
        event->accept();
        // The list of a combo box takes its entry at this very event, which comes by its window.
        return widget != nullptr && widget->window() != popup;
    }
    // Not hasFocus(), which is also true of a parent whose focus proxy has it; and what the picture
    // area does not claim comes by its parents.
    if (widget == nullptr || widget->window() != m_window ||
        widget != QApplication::focusWidget()) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (m_pictureWidgets.contains(widget)) {
        if (key.key() != Qt::Key_Tab || !hasButtons(*widget)) {
            return false;
        }
        event->accept();
        return true;
    }
    // Whoever is at a control does not mean the photograph when pressing delete.
    const bool deletes = key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
    if (!deletes && !usesKey(widget, key)) {
        return false;
    }
    event->accept();
    return true;
}

} // namespace skein
