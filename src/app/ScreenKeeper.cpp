// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenKeeper.h"

#include "viewer/PresentationWindow.h"
#include "widgets/WindowPlace.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <algorithm>
#include <utility>

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

const ScreenKeeper::Journey* ScreenKeeper::journeyOf(const QWidget* window) const
{
    const auto found = std::find_if(m_journeys.cbegin(), m_journeys.cend(),
        [window](const Journey& each) { return each.window == window; });
    return found != m_journeys.cend() ? &*found : nullptr;
}

Qt::WindowStates ScreenKeeper::statesOf(const QWidget& window) const
{
    const Journey* journey = journeyOf(&window);
    return journey != nullptr ? journey->states : window.windowState();
}

QRect ScreenKeeper::placeOf(const QWidget& window) const
{
    if (const Journey* journey = journeyOf(&window)) {
        return journey->place;
    }
    return window.normalGeometry().isValid() ? window.normalGeometry() : window.geometry();
}

bool ScreenKeeper::isOn(const QWidget& window, const QScreen& screen) const
{
    if (const Journey* journey = journeyOf(&window)) {
        return screen.geometry().contains(journey->place.center());
    }
    return window.screen() == &screen ||
           screen.geometry().contains(window.frameGeometry().center());
}

void ScreenKeeper::onRemoved(QScreen* screen)
{
    const QList<QWidget*> all = windows();
    for (QWidget* window : all) {
        if (isOn(*window, *screen)) {
            m_leaving.append(
                {window, screen->name(), placeOf(*window), QRect(), {}, statesOf(*window)});
        }
    }
    QTimer::singleShot(0, this, &ScreenKeeper::bringBack); // When it has gone.
}

void ScreenKeeper::bringBack()
{
    bringBackTo(places());
}

void ScreenKeeper::bringBackTo(const QList<QRect>& screens)
{
    QList<Guest> leaving = std::exchange(m_leaving, {});
    const QList<QWidget*> all = windows();
    for (QWidget* window : all) {
        const auto guest = std::find_if(leaving.begin(), leaving.end(),
            [window](const Guest& each) { return each.window == window; });
        const bool isGuest = guest != leaving.end();
        // The geometry of a large one is that of a monitor.
        const bool isLarge = (statesOf(*window) & largeStates) != 0;
        const QRect seen = journeyOf(window) != nullptr ? placeOf(*window) : window->geometry();
        const QRect from = isGuest && isLarge ? guest->before : seen;
        const QRect place = visiblePlace(from, screens);
        if (place != from) {
            put(*window, place, isGuest ? guest->states : statesOf(*window));
        }
        if (isGuest) {
            guest->now = place;
            const QScreen* host =
                place != from ? QGuiApplication::screenAt(place.center()) : nullptr;
            guest->host = (host != nullptr ? host : window->screen())->name();
            m_guests.append(*guest);
        }
    }
}

void ScreenKeeper::put(QWidget& window, const QRect& place, Qt::WindowStates states)
{
    m_journeys.removeIf(
        [&window](const Journey& each) { return each.window.isNull() || each.window == &window; });
    const Qt::WindowStates large = states & largeStates;
    if (!large) {
        window.setGeometry(place);
        return;
    }
    // A large one is not moved. One step after the other, each when the window manager has done the
    // one before: with all at once Qt took the window for as small as it had been in between, and
    // painted no more of it (openbox 3.6, Qt 6.4, a monitor switched off by RandR).
    const int number = ++m_lastJourney;
    m_journeys.append({&window, place, states, number, 0});
    window.installEventFilter(this);
    window.setWindowState(window.windowState() & ~largeStates);
    QTimer::singleShot(stepMs, this, [this, number] { goOn(number, 0); });
}

bool ScreenKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOfInterest = event->type() == QEvent::WindowStateChange ||
                              event->type() == QEvent::Resize || event->type() == QEvent::Move;
    const Journey* journey = isOfInterest ? journeyOf(qobject_cast<QWidget*>(watched)) : nullptr;
    if (journey != nullptr && event->spontaneous()) {
        const QWidget& window = *journey->window;
        const bool isSmall = (window.windowState() & largeStates) == 0;
        const bool isThere = isSmall && window.geometry() == journey->place;
        if ((journey->step == 0 && isSmall) || (journey->step == 1 && isThere)) {
            // Not within its event: Qt has more to do with it.
            QMetaObject::invokeMethod(
                this,
                [this, number = journey->number, step = journey->step] { goOn(number, step); },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void ScreenKeeper::goOn(int number, int step)
{
    const auto journey = std::find_if(m_journeys.begin(), m_journeys.end(),
        [=](const Journey& each) { return each.number == number && each.step == step; });
    if (journey == m_journeys.end()) {
        return; // Done already, or it goes elsewhere.
    }
    QWidget* window = journey->window;
    if (window == nullptr || (window->windowState() & largeStates) != 0) {
        forget(number); // Somebody made it large meanwhile, where it is.
        return;
    }
    if (step == 0) {
        journey->step = 1;
        window->setGeometry(journey->place);
        QTimer::singleShot(stepMs, this, [this, number] { goOn(number, 1); });
        return;
    }
    const Qt::WindowStates states = journey->states;
    forget(number);
    window->setWindowState(window->windowState() | (states & largeStates));
}

void ScreenKeeper::forget(int number)
{
    m_journeys.removeIf([number](const Journey& each) { return each.number == number; });
}

bool ScreenKeeper::isWhereItWas(const Guest& guest) const
{
    if (const Journey* journey = journeyOf(guest.window)) {
        return journey->place == guest.now;
    }
    if ((guest.states & largeStates) != 0) {
        return (guest.window->windowState() & largeStates) != 0 &&
               guest.window->screen()->name() == guest.host;
    }
    return guest.window->geometry() == guest.now;
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
