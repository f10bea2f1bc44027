// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QRect>

class QScreen;
class QWidget;

namespace skein {

/**
 * Keeps windows where they can be seen: when a monitor goes, or becomes smaller, those on it are
 * brought to another one, in the state they had (maximised, full screen); when it is back, those
 * that were not moved since go back. Lives on the GUI thread; one a program.
 */
class ScreenKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenKeeper(QObject* parent = nullptr);

    /** @p screen is about to go; as QGuiApplication tells it. */
    void onRemoved(QScreen* screen);
    void onAdded(QScreen* screen);
    /** Brings back what cannot be seen now. */
    void bringBack();

private:
    /** A window that was brought away from a monitor. */
    struct Guest
    {
        QPointer<QWidget> window;
        QString monitor;
        QRect before; ///< Its place there, without its frame.
        QRect now;
        Qt::WindowStates states;
    };

    void watch(QScreen* screen);
    /** Nobody moved it since, nor made it small. */
    [[nodiscard]] static bool isWhereItWas(const Guest& guest);
    static void put(QWidget& window, const QRect& place, Qt::WindowStates states);

    QList<Guest> m_guests;
    QList<Guest> m_leaving; ///< On monitors that are going just now.
};

} // namespace skein
