// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>
#include <functional>

class QWidget;

namespace skein {

class Camera;
class MessageBar;
class SessionBrowser;
class SessionController;

/**
 * Keeps a window from closing over photographs that are still on their way, and over ratings, new
 * names and the like that are still being written.
 *
 * Asked while the window is busy it says so, waits, and closes the window when all is saved; a bulb
 * exposure is ended at once, since nobody else may be there to end it. Bad
 * news that come meanwhile keep the window open, and so does dismissing the message.
 * Lives on the GUI thread; borrows all it is given, which must outlive it.
 */
class ClosingGuard final : public QObject
{
    Q_OBJECT

public:
    /** @p isBusy answers whether closing would now lose or delay anything. */
    ClosingGuard(SessionController& controller, MessageBar& messages, std::function<bool()> isBusy,
        QWidget& window);

    /** Orders of @p browser count as well, also those that wait to be undone. */
    void watchOrders(const SessionBrowser& browser);

    /** @p isRestoring answers whether a camera is just being set back to what it was. */
    void watchRestoring(std::function<bool()> isRestoring);

    /** For the close event: true, or false and a message in the bar. */
    [[nodiscard]] bool mayClose();
    /** Somebody has to read this: a window that waits to close stays. Cancellations do not count.
     */
    void onProblem(const Error& error);
    /** What was busy may have ended: closes the window if it waits for just that. */
    void closeSoon();

private:
    /**
     * Open -> Waiting: asked to close while busy. Waiting -> Open: bad news, or the message was
     * dismissed. Either -> Leaving: the photographer does not want to wait.
     */
    enum class State { Open, Waiting, Leaving };

    void watch(const Camera* camera);
    [[nodiscard]] bool isBusy() const;
    /** Closes the shutters that are open until somebody closes them, or for long; true: there were
     * any. */
    [[nodiscard]] bool endBulbs() const;
    [[nodiscard]] QString reason(bool endedBulbs) const;

    const SessionController& m_controller;
    MessageBar& m_messages;
    const std::function<bool()> m_isBusy;
    QWidget& m_window;
    std::function<bool()> m_isRestoring = [] { return false; };
    const SessionBrowser* m_orders = nullptr;
    State m_state = State::Open;
};

} // namespace skein
