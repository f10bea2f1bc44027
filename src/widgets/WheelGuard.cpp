// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WheelGuard.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace skein {

WheelGuard::WheelGuard(QWidget& control)
    : QObject(&control)
    , m_control(control)
{
    control.setMouseTracking(true);
    control.installEventFilter(this);
}

QString WheelGuard::advice()
{
    return tr("The wheel steps it when the pointer has rested here for a moment.");
}

bool WheelGuard::isMeant(const QWheelEvent& event)
{
    const bool isRested = m_since.isValid() && m_since.elapsed() >= m_rest.count();
    if (m_control.hasFocus() || isRested) {
        return true;
    }
    m_since.invalidate(); // A list is being scrolled; else the hand would not have moved already.
    m_scrolledAt = event.globalPosition();
    return false;
}

bool WheelGuard::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        m_since.invalidate();
        m_scrolledAt.reset();
    } else if (event->type() == QEvent::MouseMove && !m_since.isValid()) {
        // A hand that turns the wheel trembles.
        const QPointF place = static_cast<QMouseEvent*>(event)->globalPosition();
        if (!m_scrolledAt ||
            (place - *m_scrolledAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_scrolledAt.reset();
            m_since.start();
        }
    }
    return false;
}

} // namespace skein
