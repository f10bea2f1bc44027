// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenFit.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

/** What window managers put around a window (px); they tell it only when it is there. */
constexpr QSize frame(8, 36);

constexpr Qt::WindowStates largeStates = Qt::WindowMaximized | Qt::WindowFullScreen;

constexpr const char* holdProperty = "skeinScreenFit";

/** What is known of a window's least width, or height (px). */
struct Side
{
    int wanted = 0; ///< By its contents, when that was looked at.
    int byHand = 0; ///< What others have set; 0: nothing.
    int held = 0;   ///< What is set here, because the screen has no more; 0: it fits.

    bool operator==(const Side&) const = default;
};

struct Hold
{
    Side width;
    Side height;
};

/** @p minimum: the window's, whoever has set it. */
Side sideOf(int wanted, int minimum, int room, const Side& before)
{
    const bool isHeld = before.held != 0 && minimum == before.held;
    // A layout sets what its contents want; that is no wish of anybody.
    const bool isTheLayouts = minimum == wanted || minimum == before.wanted;
    Side side;
    side.wanted = wanted;
    side.byHand = isHeld ? before.byHand : isTheLayouts ? 0 : minimum;
    side.held = std::max(wanted, side.byHand) > room ? room : 0;
    return side;
}

/** A layout leaves alone what is set by hand; else it would not let its window be smaller. */
void setMinimum(QWidget& window, const Side& width, const Side& height, const Hold& before)
{
    const bool isReleased = (before.width.held != 0 && width.held == 0) ||
                            (before.height.held != 0 && height.held == 0);
    if (isReleased) {
        window.setMinimumSize(0, 0); // Only so is it nobody's wish any more: the layout's again.
        if (width.byHand != 0) {
            window.setMinimumWidth(width.byHand);
        }
        if (height.byHand != 0) {
            window.setMinimumHeight(height.byHand);
        }
    }
    if (width.held != 0) {
        window.setMinimumWidth(width.held);
    }
    if (height.held != 0) {
        window.setMinimumHeight(height.held);
    }
    if (isReleased && window.layout() != nullptr) {
        window.layout()->update();
    }
}

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
    const QSize wanted =
        window.layout() != nullptr ? window.layout()->totalMinimumSize() : window.minimumSizeHint();
    const Hold before = window.property(holdProperty).value<Hold>();
    const Side width = sideOf(wanted.width(), window.minimumWidth(), room.width(), before.width);
    const Side height =
        sideOf(wanted.height(), window.minimumHeight(), room.height(), before.height);
    if (width != before.width || height != before.height) {
        window.setProperty(holdProperty, QVariant::fromValue(Hold{width, height}));
    }
    setMinimum(window, width, height, before);
    if (isShown && (window.windowState() & largeStates) == 0 &&
        window.size() != window.size().boundedTo(room)) {
        window.resize(window.size().boundedTo(room));
    }
}

} // namespace skein
