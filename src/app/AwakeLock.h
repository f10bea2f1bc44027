// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DesktopBuses.h"

#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <memory>

class QDBusPendingCallWatcher;

namespace skein {

/** What is kept from sleeping. */
enum class Awake : quint8 {
    Nothing,
    Screen,   ///< The screen is neither blanked nor locked for want of input.
    Computer, ///< That, and the computer is not suspended, either.
};

/**
 * Keeps screen and computer awake, as long as somebody wants it: by the desktop portal
 * (org.freedesktop.portal.Inhibit) or, where there is none, org.freedesktop.ScreenSaver, and by
 * logind (org.freedesktop.login1.Manager.Inhibit), whose lock goes with the descriptor, so also
 * when this program dies. Where none of them answers, nothing is kept awake, and the log says so.
 * Never waits: an answer that comes when its lock is not wanted any more gives it back at once. One
 * that starts anew is asked again. Lives on the GUI thread.
 */
class AwakeLock final : public QObject
{
    Q_OBJECT

public:
    explicit AwakeLock(DesktopBuses buses = {}, QObject* parent = nullptr);
    /** Gives back what is held. */
    ~AwakeLock() override;

    /** From now on @p what, because of @p why: a short sentence that the desktop may show. */
    void keep(Awake what, const QString& why);
    [[nodiscard]] Awake kept() const { return m_kept; }

private:
    using Then = std::function<void(const QDBusMessage& answer, bool isError)>;
    void call(const QDBusConnection& bus, const QDBusMessage& question, Then then);
    void take();
    void takeScreen();
    void askScreenSaver();
    void takeComputer();
    void giveBack();
    void closeHandle(const QString& handle);
    void uninhibit(uint cookie);
    [[nodiscard]] QDBusConnection session();
    void watchServices();

    const DesktopBuses m_buses;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; ///< Of the session's services; null: not yet.
    Awake m_kept = Awake::Nothing;
    QString m_why;
    QString m_handle;               ///< The portal's; empty: none.
    uint m_cookie = 0;              ///< The screen saver's.
    bool m_hasCookie = false;       ///< Zero may be one.
    QDBusUnixFileDescriptor m_lock; ///< logind's.
    int m_order = 0;                ///< Answers to older ones give back what they bring.
};

} // namespace skein
