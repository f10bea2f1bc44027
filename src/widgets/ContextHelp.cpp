// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ContextHelp.h"

#include "widgets/HandbookPlaces.h"
#include "widgets/WhatsThisText.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QShortcutEvent>
#include <QTimer>
#include <QWhatsThis>
#include <QWidget>
#include <utility>

namespace skein {

ContextHelp::ContextHelp(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    qApp->installEventFilter(this);
    connect(&parts.whatsThis, &QAction::triggered, this, [this] {
        if (!std::exchange(m_isByKey, false) || !explainFocused(m_parts.window)) {
            QWhatsThis::enterWhatsThisMode();
        }
    });
    connect(&parts.handbook, &QAction::triggered, this,
        [this] { Q_EMIT wanted(handbookPlaces::placeFor(m_parts.window.focusWidget())); });
}

bool ContextHelp::isOurs(const QWidget& widget) const
{
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        if (each == &m_parts.window) {
            return true;
        }
    }
    return false;
}

bool ContextHelp::explainFocused(const QWidget& window)
{
    QWidget* focused = window.focusWidget();
    const QString text = focused == nullptr ? QString() : whatsThisText(*focused);
    if (!text.isEmpty()) {
        QWhatsThis::showText(focused->mapToGlobal(focused->rect().center()), text, focused);
    }
    return !text.isEmpty();
}

bool ContextHelp::takeKey(const QKeyEvent& event, QWidget& dialog)
{
    const QKeySequence key(event.keyCombination());
    if (m_parts.handbook.shortcuts().contains(key)) {
        const QWidget* focused = dialog.focusWidget();
        Q_EMIT wanted(handbookPlaces::placeFor(focused == nullptr ? &dialog : focused));
        return true;
    }
    if (m_parts.whatsThis.shortcuts().contains(key)) {
        if (!explainFocused(dialog)) {
            QWhatsThis::enterWhatsThisMode();
        }
        return true;
    }
    return false;
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Shortcut:
        // By its key, not from the menu: then the control that has the keyboard is meant.
        if (watched == &m_parts.whatsThis &&
            !static_cast<const QShortcutEvent*>(event)->isAmbiguous()) {
            m_isByKey = true; // Its action is triggered next, within this event.
            QTimer::singleShot(0, this, [this] { m_isByKey = false; });
        }
        break;
    case QEvent::KeyPress:
        // A window gets it only when nothing in it wanted it.
        if (auto* dialog = qobject_cast<QWidget*>(watched);
            dialog != nullptr && dialog->isWindow() && dialog != &m_parts.window &&
            isOurs(*dialog)) {
            return takeKey(*static_cast<QKeyEvent*>(event), *dialog);
        }
        break;
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis: {
        auto* widget = qobject_cast<QWidget*>(watched);
        // With a text of its own a widget, or an item of a list, answers by itself.
        if (widget == nullptr || !widget->whatsThis().isEmpty() || !isOurs(*widget)) {
            break;
        }
        const QString text = whatsThisText(*widget);
        if (text.isEmpty()) {
            break;
        }
        if (event->type() == QEvent::WhatsThis) {
            QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, widget);
        }
        event->accept();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skein
