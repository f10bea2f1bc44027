// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowPlace.h"

#include "base/Settings.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

/** Of a window's upper edge, by which it is moved (px). */
constexpr int handleHeight = 24;
constexpr int handleWidth = 120;

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

} // namespace

WindowPlace::WindowPlace(QWidget& window, Settings& settings, const QString& kind)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_name(QStringLiteral("window/") + kind)
{
    // Qt moves what would be off all monitors onto one.
    window.restoreGeometry(settings.stored().value(m_name).toByteArray());
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
    const QRect& nearest = *std::min_element(
        screens.cbegin(), screens.cend(), [&frame](const QRect& one, const QRect& other) {
            return distance(one, frame) < distance(other, frame);
        });
    QRect place(frame.topLeft(), frame.size().boundedTo(nearest.size()));
    place.moveLeft(std::clamp(place.left(), nearest.left(), nearest.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), nearest.top(), nearest.bottom() - place.height() + 1));
    return place;
}

} // namespace skein
