// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowPlace.h"

#include "base/Settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMargins>
#include <QRegion>
#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

/** Of a window's upper edge, by which it is moved (px). */
constexpr int handleHeight = 24;
constexpr int handleWidth = 120;
/** What window managers put around a window (px); they tell it only when it is there. */
constexpr QMargins frameMargins(4, 32, 4, 4);

bool canBeMoved(const QRect& frame, const QRect& screen)
{
    const QRect handle(frame.topLeft(), QSize(frame.width(), handleHeight));
    const QRect seen = handle.intersected(screen);
    return seen.height() >= handleHeight / 2 &&
           seen.width() >= std::min(handleWidth, frame.width());
}

/** From one middle to the other, squared. */
qint64 distance(const QRect& one, const QRect& other)
{
    const QPoint apart = one.center() - other.center();
    return static_cast<qint64>(apart.x()) * apart.x() + static_cast<qint64>(apart.y()) * apart.y();
}

const QRect& nearestTo(const QRect& frame, const QList<QRect>& screens)
{
    return *std::min_element(
        screens.cbegin(), screens.cend(), [&frame](const QRect& one, const QRect& other) {
            return distance(one, frame) < distance(other, frame);
        });
}

QRect movedInto(const QRect& screen, const QRect& frame)
{
    QRect place(frame.topLeft(), frame.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() - place.height() + 1));
    return place;
}

} // namespace

WindowPlace::WindowPlace(QWidget& window, Settings& settings, const QString& kind)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_name(QStringLiteral("window/") + kind)
{
    if (window.restoreGeometry(settings.stored().value(m_name).toByteArray())) {
        keepOnMonitors(window);
    }
    window.installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Close ||
                                    (event->type() == QEvent::Hide && !event->spontaneous()))) {
        save();
    }
    return QObject::eventFilter(watched, event);
}

void WindowPlace::save()
{
    m_settings.setStored(m_name, m_window.saveGeometry());
}

QRect visiblePlace(const QRect& frame, const QList<QRect>& screens)
{
    const auto movable = [&frame](const QRect& screen) { return canBeMoved(frame, screen); };
    if (screens.isEmpty() || std::any_of(screens.cbegin(), screens.cend(), movable)) {
        return frame;
    }
    return movedInto(nearestTo(frame, screens), frame);
}

QRect wholePlace(const QRect& frame, const QList<QRect>& screens)
{
    QRegion seen;
    for (const QRect& screen : screens) {
        seen += screen;
    }
    const bool isWhole = (QRegion(frame) - seen).isEmpty();
    return isWhole || screens.isEmpty() ? frame : movedInto(nearestTo(frame, screens), frame);
}

void keepOnMonitors(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen()) {
        return;
    }
    QList<QRect> rooms;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        rooms.append(screen->availableGeometry());
    }
    // Of its frame Qt has seen to it that it can be moved by it.
    if (wholePlace(window.geometry(), rooms) != window.geometry()) {
        const QRect frame = window.geometry().marginsAdded(frameMargins);
        window.setGeometry(wholePlace(frame, rooms).marginsRemoved(frameMargins));
    }
}

} // namespace skein
