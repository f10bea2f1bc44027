// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenKeeper.h"

#include "viewer/PresentationWindow.h"
#include "widgets/WindowPlace.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace skein {

namespace {

constexpr int stepMs = 300; ///< In which a window manager does what it was asked for.
constexpr Qt::WindowStates largeStates = Qt::WindowMaximized | Qt::WindowFullScreen;

/** Windows of ours that somebody could lose; a presentation looks after itself. */
QList<QWidget*> windows()
{
    QList<QWidget*> all;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget* each : widgets) {
        const Qt::WindowType type = each->windowType();
        if (each->isVisible() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool) &&
            qobject_cast<PresentationWindow*>(each) == nullptr) {
            all.append(each);
        }
    }
    return all;
}

QList<QRect> places()
{
    QList<QRect> all;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        all.append(screen->availableGeometry());
    }
    return all;
}

} // namespace

ScreenKeeper::ScreenKeeper(QObject* parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::onRemoved);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::onAdded);
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        watch(screen);
    }
}

void ScreenKeeper::watch(QScreen* screen)
{
    // Later: Qt and the window manager move windows, too.
    connect(screen, &QScreen::availableGeometryChanged, this, &ScreenKeeper::bringBack,
        Qt::QueuedConnection);
}

void ScreenKeeper::onRemoved(QScreen* screen)
{
    const QList<QWidget*> all = windows();
    for (QWidget* window : all) {
        const bool isThere = window->screen() == screen ||
                             screen->geometry().contains(window->frameGeometry().center());
        if (isThere) {
            const QRect normal =
                window->normalGeometry().isValid() ? window->normalGeometry() : window->geometry();
            m_leaving.append({window, screen->name(), normal, QRect(), window->windowState()});
        }
    }
    QTimer::singleShot(0, this, &ScreenKeeper::bringBack); // When it has gone.
}

void ScreenKeeper::bringBack()
{
    const QList<QRect> screens = places();
    QList<Guest> leaving = std::exchange(m_leaving, {});
    const QList<QWidget*> all = windows();
    for (QWidget* window : all) {
        const auto guest = std::find_if(leaving.begin(), leaving.end(),
            [window](const Guest& each) { return each.window == window; });
        const bool isGuest = guest != leaving.end();
        // The geometry of a large one is that of a monitor.
        const bool isLarge = window->isMaximized() || window->isFullScreen();
        const QRect before = isGuest && isLarge ? guest->before : window->geometry();
        const QRect place = visiblePlace(before, screens);
        if (place != before) {
            put(*window, place, isGuest ? guest->states : window->windowState());
        }
        if (isGuest) {
            guest->now = window->geometry();
            m_guests.append(*guest);
        }
    }
}

void ScreenKeeper::put(QWidget& window, const QRect& place, Qt::WindowStates states)
{
    const Qt::WindowStates large = states & largeStates;
    if (!large) {
        window.setGeometry(place);
        return;
    }
    // A large one is not moved. One step after the other, each when the window manager has done the
    // one before: with all at once Qt took the window for as small as it had been in between, and
    // painted no more of it (openbox 3.6, Qt 6.4, a monitor switched off by RandR).
    window.setWindowState(window.windowState() & ~large);
    QTimer::singleShot(stepMs, &window, [&window, place, large] {
        window.setGeometry(place);
        QTimer::singleShot(stepMs, &window,
            [&window, large] { window.setWindowState(window.windowState() | large); });
    });
}

bool ScreenKeeper::isWhereItWas(const Guest& guest)
{
    const bool isLarge = (guest.states & largeStates) != 0;
    return isLarge ? (guest.window->windowState() & largeStates) != 0
                   : guest.window->geometry() == guest.now;
}

void ScreenKeeper::onAdded(QScreen* screen)
{
    watch(screen);
    const QList<Guest> guests = std::exchange(m_guests, {});
    for (const Guest& guest : guests) {
        if (!guest.window) {
            continue;
        }
        if (guest.monitor != screen->name()) {
            m_guests.append(guest);
        } else if (isWhereItWas(guest) && screen->geometry().intersects(guest.before)) {
            put(*guest.window, guest.before, guest.states);
        }
    }
}

} // namespace skein
