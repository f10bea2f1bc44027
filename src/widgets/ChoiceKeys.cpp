// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceKeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStyleHints>

namespace skein {

namespace {

/** The box whose list is open; null: none is. */
QComboBox* openBox()
{
    const QWidget* popup = QApplication::activePopupWidget();
    auto* box = popup == nullptr ? nullptr : qobject_cast<QComboBox*>(popup->parentWidget());
    return box != nullptr && box->view()->window() == popup ? box : nullptr;
}

} // namespace

ChoiceKeys::ChoiceKeys(QObject* parent)
    : QObject(parent)
{
    // Lists come and go, in all windows and dialogs.
    QCoreApplication::instance()->installEventFilter(this);
}

bool ChoiceKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const QComboBox* box = openBox();
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (box == nullptr || widget == nullptr || widget->window() != box->view()->window()) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() != Qt::Key_Space || key.modifiers() != Qt::NoModifier || isWithinName(*box)) {
        noteTyping(key);
        return false;
    }
    m_typed.clear();
    // The list takes its entry at this event already (QComboBoxPrivateContainer::eventFilter).
    QKeyEvent enter(QEvent::ShortcutOverride, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(box->view(), &enter);
    return true;
}

void ChoiceKeys::noteTyping(const QKeyEvent& key)
{
    const int pause = QGuiApplication::styleHints()->keyboardInputInterval();
    if (key.text().isEmpty() || !m_sinceKey.isValid() || m_sinceKey.elapsed() > pause) {
        m_typed.clear();
    }
    m_sinceKey.start();
    m_typed += key.text();
}

bool ChoiceKeys::isWithinName(const QComboBox& box) const
{
    const int pause = QGuiApplication::styleHints()->keyboardInputInterval();
    if (m_typed.isEmpty() || !m_sinceKey.isValid() || m_sinceKey.elapsed() > pause) {
        return false;
    }
    return box.findText(m_typed + u' ', Qt::MatchStartsWith) >= 0;
}

} // namespace skein
