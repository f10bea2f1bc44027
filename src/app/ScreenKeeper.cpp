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
    const Qt::WindowStates large = states & (Qt::WindowMaximized | Qt::WindowFullScreen);
    if (large) {
        window.setWindowState(window.windowState() & ~large); // A large one is not moved.
    }
    window.setGeometry(place);
    if (large) {
        window.setWindowState(window.windowState() | large);
    }
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
        } else if (guest.window->geometry() == guest.now &&
                   screen->geometry().intersects(guest.before)) {
            put(*guest.window, guest.before, guest.states);
        }
    }
}

} // namespace skein
