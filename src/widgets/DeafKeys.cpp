// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DeafKeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace skein {

DeafKeys::DeafKeys(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void DeafKeys::add(const QAction& command, const std::function<void()>& answer)
{
    m_answers.insert(&command, answer);
}

bool DeafKeys::eventFilter(QObject* watched, QEvent* event)
{
    // Commands and controls have taken theirs before the window gets it.
    if (watched == &m_window && event->type() == QEvent::KeyPress) {
        answer(*static_cast<QKeyEvent*>(event));
    }
    return false;
}

void DeafKeys::answer(const QKeyEvent& key) const
{
    if (key.isAutoRepeat()) {
        return;
    }
    const QKeySequence pressed(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    for (auto each = m_answers.cbegin(); each != m_answers.cend(); ++each) {
        if (!each.key()->isEnabled() && each.key()->shortcuts().contains(pressed)) {
            each.value()();
        }
    }
}

} // namespace skein
