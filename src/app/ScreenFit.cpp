// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenFit.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace skein {

namespace {

/** What window managers put around a window (px); they tell it only when it is there. */
constexpr QSize frame(8, 36);

constexpr Qt::WindowStates largeStates = Qt::WindowMaximized | Qt::WindowFullScreen;

} // namespace

ScreenFit::ScreenFit(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = event->type() == QEvent::Show && !event->spontaneous();
    if ((isShown || event->type() == QEvent::LayoutRequest) && watched->isWidgetType()) {
        auto& widget = static_cast<QWidget&>(*watched);
        const Qt::WindowType type = widget.windowType();
        if (widget.isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool)) {
            fit(widget, isShown);
        }
    }
    return false;
}

void ScreenFit::fit(QWidget& window, bool isShown)
{
    const QSize room = window.screen()->availableSize() - frame;
    // A layout leaves alone what is set by hand; else it would not let its window be smaller.
    const QSize wanted =
        window.layout() != nullptr ? window.layout()->totalMinimumSize() : window.minimumSizeHint();
    const QSize least = wanted.expandedTo(window.minimumSize());
    if (least.width() > room.width()) {
        window.setMinimumWidth(room.width());
    }
    if (least.height() > room.height()) {
        window.setMinimumHeight(room.height());
    }
    if (isShown && (window.windowState() & largeStates) == 0 &&
        window.size() != window.size().boundedTo(room)) {
        window.resize(window.size().boundedTo(room));
    }
}

} // namespace skein
