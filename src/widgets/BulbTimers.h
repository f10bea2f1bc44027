// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <utility>

namespace skein {

class SessionController;
class Settings;

/**
 * Ends the bulb exposures of all cameras of a window at the length that is set when they begin,
 * whichever camera is shown then and whoever began them. Borrows both, which must outlive it. Lives
 * on the GUI thread.
 */
class BulbTimers final : public QObject
{
    Q_OBJECT

public:
    BulbTimers(
        const SessionController& controller, const Settings& settings, QObject* parent = nullptr);

    /** Asked when an exposure begins: somebody else ends it, at a length of his own. */
    void setHeld(std::function<bool(const Camera&)> isHeld) { m_isHeld = std::move(isHeld); }

Q_SIGNALS:
    /** As BulbTimer::ticked(), of the camera that is shown. */
    void ticked(std::chrono::milliseconds elapsed, std::chrono::milliseconds length);

private:
    /** Gives each camera a timer, which goes with it. */
    void watch();
    void watch(Camera& camera);

    const SessionController& m_controller;
    const Settings& m_settings;
    std::function<bool(const Camera&)> m_isHeld = [](const Camera&) { return false; };
};

} // namespace skein
