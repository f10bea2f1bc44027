// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusGuard.h"

#include "widgets/ChoiceBox.h"
#include "widgets/WheelGuard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QWheelEvent>

namespace skein {

namespace {

/** Has a value that the wheel would change; a scroll bar is there to be scrolled. */
bool holdsValue(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           (qobject_cast<const QAbstractSlider*>(widget) != nullptr &&
               qobject_cast<const QScrollBar*>(widget) == nullptr);
}

/** Decides by itself which turn of the wheel is meant for it. */
bool guardsItself(const QWidget* widget)
{
    return widget->findChild<WheelGuard*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

} // namespace

FocusGuard::FocusGuard(QWidget* window, std::function<void()> toPicture, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_toPicture(std::move(toPicture))
{
    const QList<QWidget*> present = window->findChildren<QWidget*>();
    for (QWidget* widget : present) {
        if (widget->window() == window) {
            adopt(widget);
        }
    }
    qApp->installEventFilter(this); // Others come and go; each of them is polished once.
    connect(qApp, &QApplication::focusChanged, this, &FocusGuard::onFocusChanged);
}

void FocusGuard::adopt(QWidget* widget)
{
    const bool takesByWheel = (widget->focusPolicy() & Qt::WheelFocus) == Qt::WheelFocus;
    const bool isList = qobject_cast<QAbstractItemView*>(widget) != nullptr;
    if (takesByWheel && (isList || holdsValue(widget))) {
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (qobject_cast<QAbstractButton*>(widget) != nullptr) {
        // Clicked, its work is done: the next key is meant for the picture.
        widget->setFocusPolicy(
            Qt::FocusPolicy(static_cast<int>(widget->focusPolicy()) & Qt::TabFocus));
    } else if (auto* slider = qobject_cast<QSlider*>(widget)) {
        disconnect(slider, nullptr, this, nullptr);
        connect(slider, &QSlider::sliderReleased, this, [this, slider] { leave(slider); });
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        disconnect(tabs, nullptr, this, nullptr); // It may be met twice.
        connect(tabs, &QTabWidget::currentChanged, this, [this, tabs] {
            if (!tabs->tabBar()->hasFocus()) {
                leave(tabs);
            }
        });
    } else if (auto* box = qobject_cast<ChoiceBox*>(widget)) {
        disconnect(box, nullptr, this, nullptr);
        connect(box, &ChoiceBox::closed, this, [this, box] { leave(box); });
    }
}

bool FocusGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window) {
        return false;
    }
    if (event->type() == QEvent::Polish) {
        adopt(widget);
        return false;
    }
    if (!holdsValue(widget) || widget->hasFocus() || guardsItself(widget)) {
        return false;
    }
    event->ignore(); // Scrolls what the control is in.
    return true;
}

void FocusGuard::onFocusChanged(const QWidget* old, const QWidget* now)
{
    // A widget that is going to be destroyed leaves none behind: `old` is looked at after `now`.
    if (now == nullptr || old == nullptr || now->window() != m_window ||
        old->window() != m_window || old->isVisible() || !m_window->isVisible()) {
        return;
    }
    m_toPicture();
}

void FocusGuard::leave(const QWidget* place)
{
    const QWidget* focus = m_window->focusWidget();
    if (m_window->isVisible() && focus != nullptr &&
        (focus == place || place->isAncestorOf(focus))) {
        m_toPicture();
    }
}

} // namespace skein
