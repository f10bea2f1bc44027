// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AwakeLock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace skein {

class Settings;
class Windows;
class Workspace;

/**
 * Keeps the computer awake while photographs are taken or on their way in any window (sequences,
 * rows of pictures, captures, transfers, imports, what plugins do), and the screen while somebody
 * looks at it without touching anything (live view, presentation, a window that a plugin has taken
 * over); unless the preferences say otherwise. Looks from time to time, so that nothing that ends
 * in an unusual way is forgotten, and lets go a moment after the last reason, so that a row of
 * photographs is one. Lives on the GUI thread; borrows windows and settings.
 */
class StayAwake final : public QObject
{
    Q_OBJECT

public:
    /** How often it looks, and how long it waits before it lets go. */
    struct Pace
    {
        std::chrono::milliseconds look{2000};
        std::chrono::milliseconds linger{15000};
    };

    StayAwake(
        Windows& windows, Settings& settings, DesktopBuses buses = {}, QObject* parent = nullptr);
    /** The same at another pace, for tests. */
    StayAwake(Windows& windows, Settings& settings, DesktopBuses buses, Pace pace,
        QObject* parent = nullptr);

    [[nodiscard]] Awake kept() const { return m_lock.wanted(); }

private:
    struct Reason
    {
        Awake what = Awake::Nothing;
        QString why = {};
    };

    void look();
    [[nodiscard]] Reason reason() const;
    [[nodiscard]] static Reason reasonOf(const Workspace& workspace);

    Windows& m_windows;
    const Settings& m_settings;
    const Pace m_pace;
    AwakeLock m_lock;
    QTimer m_look;
    QElapsedTimer m_lastReason;
};

} // namespace skein
