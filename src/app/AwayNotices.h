// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Notifier.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace skein {

class MainWindow;
class Settings;
class Windows;
class Workspace;
struct BarMessage;

/**
 * Has the desktop tell what needs the photographer while none of our windows is looked at: errors
 * and warnings that the message bars show, and what somebody waits for (the end of a sequence, of
 * an import). Whoever chooses one sees the window that it is about. A notice goes when its message
 * has gone, and all go when a window of ours is looked at again: there they are to be read. The
 * preferences can forbid it. Lives on the GUI thread; borrows windows and settings.
 */
class AwayNotices final : public QObject
{
    Q_OBJECT

public:
    AwayNotices(Windows& windows, const Settings& settings, DesktopBuses buses = {},
        QObject* parent = nullptr);

protected:
    /** Somebody looks at a window of ours. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown
    {
        QPointer<MainWindow> window;
        QString text;
    };

    void watch(Workspace& workspace);
    void consider(MainWindow& window, int number, const BarMessage& message);
    void withdrawOld();
    void bringForward(const QString& key, const QString& token);

    const Settings& m_settings;
    Notifier m_notifier;
    QHash<QString, Shown> m_shown; ///< By their keys.
    int m_lastKey = 0;
    int m_lastWindow = 0;
    bool m_wasLookedAt = false; ///< A program that is just starting is about to be.
};

} // namespace skein
