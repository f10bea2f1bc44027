// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/TakeoverCover.h"

#include "app/plugins/ProgramLock.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMainWindow>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

namespace skein {

TakeoverCover::TakeoverCover(QMainWindow& window, bool fullScreen, std::function<bool()> isEnding)
    : QWidget(&window)
    , m_window(window)
    , m_isEnding(std::move(isEnding))
    , m_stateBefore(window.windowState())
    , m_focusBefore(window.focusWidget())
{
    setObjectName(QStringLiteral("takeover"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu); // The window's own would hide its tool bar.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto below = window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* widget : below) {
        if (widget != this && !widget->isWindow() && widget->isEnabled()) {
            widget->setEnabled(false);
            m_disabled.append(widget);
        }
    }
    window.installEventFilter(this);
    qApp->installEventFilter(this); // Keys reach the focused widget before any window.
    setGeometry(window.rect());
    show();
    raise();
    if (fullScreen && !window.isFullScreen()) {
        window.setWindowState(window.windowState() | Qt::WindowFullScreen);
    }
}

TakeoverCover::~TakeoverCover()
{
    giveBack();
}

void TakeoverCover::setContent(QWidget* widget)
{
    layout()->addWidget(widget);
    widget->show();
    QWidget* inner = widget->nextInFocusChain();
    const bool isInside = inner != nullptr && inner != widget && widget->isAncestorOf(inner);
    (isInside ? inner : widget)->setFocus(Qt::OtherFocusReason);
    setFocusProxy(isInside ? inner : widget);
}

void TakeoverCover::giveBack()
{
    if (std::exchange(m_isGivenBack, true)) {
        return;
    }
    m_lock.reset();
    qApp->removeEventFilter(this);
    m_window.removeEventFilter(this);
    hide();
    for (const QPointer<QWidget>& widget : std::as_const(m_disabled)) {
        if (widget) {
            widget->setEnabled(true);
        }
    }
    if (m_window.windowState() != m_stateBefore) {
        m_window.setWindowState(m_stateBefore);
    }
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
}

bool TakeoverCover::lock()
{
    if (m_lock || m_isGivenBack) {
        return false;
    }
    m_lock = std::make_unique<ProgramLock>(*this);
    return true;
}

bool TakeoverCover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize) {
            setGeometry(m_window.rect());
        } else if (event->type() == QEvent::Close) {
            // By hand; or by "Quit" in another window, which is not for strangers.
            const bool isRefused = event->spontaneous() || m_lock != nullptr;
            if (isRefused && !m_isEnding()) {
                event->ignore();
                return true;
            }
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget != nullptr && widget->window() == &m_window) {
            event->accept(); // It is the widget's own key, no command's.
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TakeoverCover::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

} // namespace skein
