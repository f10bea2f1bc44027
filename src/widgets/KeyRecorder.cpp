// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyRecorder.h"

#include <QKeyEvent>

namespace skein {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
    case Qt::Key_Multi_key:
        return true;
    default:
        return false;
    }
}

/** A sign such as "?": whether Shift is needed for it is a matter of the keyboard. */
bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !QChar(key).isLetterOrNumber();
}

} // namespace

QKeySequence recordedKey(const QKeyEvent& event)
{
    int key = event.key();
    if (isModifier(key) || key == 0 || key == Qt::Key_unknown) {
        return {};
    }
    Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier |
                                Qt::MetaModifier | Qt::KeypadModifier);
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        held |= Qt::ShiftModifier;
    }
    if (isSign(key)) {
        held &= ~Qt::ShiftModifier;
    }
    return QKeySequence(QKeyCombination(held, Qt::Key(key)));
}

KeyRecorder::KeyRecorder(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press a key…"));
    setAccessibleName(tr("Press a key"));
    setWhatsThis(tr("Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of "
                    "remotes count as well. Escape twice leaves without one."));
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

bool KeyRecorder::event(QEvent* event)
{
    const auto isKey = [event] {
        return event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride ||
               event->type() == QEvent::KeyRelease;
    };
    if (!isKey()) {
        return QLineEdit::event(event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    const bool isPlain = (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (m_letsTabGo && isTab && isPlain) {
        return QLineEdit::event(event);
    }
    event->accept();
    if (event->type() != QEvent::KeyPress || key.isAutoRepeat()) {
        return true;
    }
    const QKeySequence pressed = recordedKey(key);
    if (!pressed.isEmpty()) {
        Q_EMIT recorded(pressed);
    } else if (!isModifier(key.key())) {
        Q_EMIT unknownPressed();
    }
    return true;
}

} // namespace skein
