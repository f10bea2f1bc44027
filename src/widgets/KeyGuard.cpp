// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyGuard.h"

#include "widgets/ChoiceBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

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

bool isOpenList(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

} // namespace

KeyGuard::KeyGuard(QWidget* window, QList<const QWidget*> pictureWidgets)
    : QObject(window)
    , m_window(window)
    , m_pictureWidgets(std::move(pictureWidgets))
{
    // The override goes to whichever child has the focus, and children come and go.
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyGuard::usesKey(const QWidget* widget, const QKeyEvent& key)
{
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key.modifiers() & commands) != Qt::NoModifier) {
        return false; // Copy, paste and the like are claimed by the widgets themselves.
    }
    const int code = key.key();
    if (qobject_cast<const QLineEdit*>(widget) != nullptr ||
        qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
        qobject_cast<const QTextEdit*>(widget) != nullptr ||
        qobject_cast<const QPlainTextEdit*>(widget) != nullptr) {
        return isTyping(key) || isArrow(code) || isJump(code) || isEditing(code);
    }
    if (const auto* box = qobject_cast<const ChoiceBox*>(widget);
        box != nullptr && !box->takesTyping() && isTyping(key)) {
        return false;
    }
    if (qobject_cast<const QComboBox*>(widget) != nullptr) {
        return isTyping(key) || isJump(code) || code == Qt::Key_Up || code == Qt::Key_Down;
    }
    if (isOpenList(widget)) {
        return isTyping(key) || isArrow(code) || isJump(code);
    }
    if (qobject_cast<const QAbstractSlider*>(widget) != nullptr) {
        return isArrow(code) || isJump(code);
    }
    if (qobject_cast<const QAbstractButton*>(widget) != nullptr) {
        const bool walks = qobject_cast<const QRadioButton*>(widget) != nullptr && isArrow(code);
        return code == Qt::Key_Space || code == Qt::Key_Select || walks;
    }
    return false;
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    // An open list or menu closes with it, and Qt would carry out the window's command as well.
    if (QApplication::activePopupWidget() != nullptr &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    const auto* widget = qobject_cast<const QWidget*>(watched);
    // Not hasFocus(), which is also true of a parent whose focus proxy has it; and what the picture
    // area does not claim comes by its parents.
    if (widget == nullptr || widget->window() != m_window ||
        widget != QApplication::focusWidget() || m_pictureWidgets.contains(widget)) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    // Whoever is at a control does not mean the photograph when pressing delete.
    const bool deletes = key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
    if (!deletes && !usesKey(widget, key)) {
        return false;
    }
    event->accept();
    return true;
}

} // namespace skein
