// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/ProgramLock.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QWindow>
#include <utility>

namespace skein {

namespace {

/** How often the keyboard is asked for: it is lost when the window is mapped anew. */
constexpr int keyboardMs = 1000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

ProgramLock::ProgramLock(QWidget& open, QObject* parent)
    : QObject(parent)
    , m_open(open)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* window : all) {
        if (window->isVisible() && isInTheWay(*window)) {
            putAway(*window);
        }
    }
    qApp->installEventFilter(this);
    if (QGuiApplication::platformName() == QLatin1String("xcb")) { // Others have no such thing.
        m_keyboard.setInterval(keyboardMs);
        connect(&m_keyboard, &QTimer::timeout, this, &ProgramLock::takeKeyboard);
        m_keyboard.start();
        takeKeyboard();
    }
}

ProgramLock::~ProgramLock()
{
    qApp->removeEventFilter(this);
    QWindow* window = m_open.window()->windowHandle();
    if (m_keyboard.isActive() && window != nullptr) {
        window->setKeyboardGrabEnabled(false);
    }
    const auto appearing = m_appearing;
    for (const QPointer<QWidget>& shown : appearing) {
        if (shown) {
            onAppeared(*shown);
        }
    }
    for (const QPointer<QWidget>& away : std::as_const(m_away)) {
        if (away) {
            away->show();
        }
    }
}

bool ProgramLock::isInTheWay(const QWidget& window) const
{
    const Qt::WindowType type = window.windowType();
    return window.isWindow() && &window != m_open.window() && type != Qt::Window &&
           type != Qt::Desktop;
}

void ProgramLock::putAway(QWidget& window)
{
    // Menus and tips are not missed.
    const bool isMissed = window.windowType() != Qt::Popup && window.windowType() != Qt::ToolTip;
    window.hide();
    if (!isMissed || m_away.contains(&window)) {
        return;
    }
    m_away.append(&window);
    if (auto* dialog = qobject_cast<QDialog*>(&window)) {
        connect(dialog, &QDialog::finished, this, [this, dialog] { m_away.removeAll(dialog); });
    }
}

void ProgramLock::onShown(QWidget& window)
{
    // It is on its way to the screen: kept from there now, and hidden when it believes to be there.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    m_appearing.append(&window);
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(&window)] {
            if (shown) {
                onAppeared(*shown);
            }
        },
        Qt::QueuedConnection);
}

void ProgramLock::onAppeared(QWidget& window)
{
    m_appearing.removeAll(&window);
    if (window.isVisible()) {
        putAway(window);
    }
    window.setAttribute(Qt::WA_DontShowOnScreen, false);
}

void ProgramLock::takeKeyboard()
{
    QWindow* window = m_open.window()->windowHandle();
    if (window != nullptr && window->isExposed()) {
        window->setKeyboardGrabEnabled(true);
    }
}

bool ProgramLock::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ShortcutOverride) {
        event->accept(); // It is the widget's own key, no command's.
        return true;
    }
    if (type == QEvent::ToolTip || type == QEvent::WhatsThis || type == QEvent::Shortcut) {
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) {
        return false;
    }
    if (isInput(type)) {
        return widget != &m_open && !m_open.isAncestorOf(widget);
    }
    if (type == QEvent::Show && !event->spontaneous() && isInTheWay(*widget)) {
        onShown(*widget);
    }
    return false;
}

} // namespace skein
