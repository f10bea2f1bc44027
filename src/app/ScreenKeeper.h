// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    /** Brings back what cannot be seen now. */
    void bringBack();
    /** The same, as if @p screens were the places that monitors show. */
    void bringBackTo(const QList<QRect>& screens);

private:
    /** A window that was brought away from a monitor. */
    struct Guest
    {
        QPointer<QWidget> window;
        QString monitor;
        QRect before; ///< Its place there, without its frame.
        QRect now;
        QString host; ///< The monitor it is on now.
        Qt::WindowStates states;
    };

    /** What put() has not finished yet. */
    struct Journey
    {
        QPointer<QWidget> window;
        QRect place;
        Qt::WindowStates states;
        int number = 0; ///< The steps of an older one to another place do nothing any more.
        int step = 0;
    };

    void watch(QScreen* screen);
    /** Nobody moved it since, nor made it small. */
    [[nodiscard]] bool isWhereItWas(const Guest& guest) const;
    [[nodiscard]] const Journey* journeyOf(const QWidget* window) const;
    [[nodiscard]] Qt::WindowStates statesOf(const QWidget& window) const;
    /** Of a window that is not large, or would not be. */
    [[nodiscard]] QRect placeOf(const QWidget& window) const;
    [[nodiscard]] bool isOn(const QWidget& window, const QScreen& screen) const;
    void put(QWidget& window, const QRect& place, Qt::WindowStates states);
    /** Soon, or when the window manager has done @p step. */
    void goOn(int number, int step);
    void forget(int number);

    QList<Guest> m_guests;
    QList<Guest> m_leaving; ///< On monitors that are going just now.
    QList<Journey> m_journeys;
    int m_lastJourney = 0;
};

} // namespace skein
