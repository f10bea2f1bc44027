// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

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
 * that starts anew is asked again. What is wanted for another reason, or more of it, is taken
 * before the former is given back. Lives on the GUI thread.
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
    /** As keep() was called last; whether the desktop does so is another matter. */
    [[nodiscard]] Awake wanted() const { return m_wanted; }

private:
    using Then = std::function<void(const QDBusMessage& answer, bool isError)>;
    /** What the session's desktop has granted, by the one or the other of its names. */
    struct Grant
    {
        QString handle;             ///< The portal's; empty: none.
        std::optional<uint> cookie; ///< The screen saver's.
    };

    void open();
    void call(const QDBusConnection& bus, const QDBusMessage& question, Then then);
    void take();
    void takeScreen();
    void askScreenSaver();
    void takeComputer();
    void giveBack(const Grant& grant);
    void giveFormerBack();
    void watchServices();

    const DesktopBuses m_buses;
    std::optional<OpenBuses> m_open; ///< Nothing until something is wanted, and a moment after.
    bool m_isOpening = false;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; ///< Of the session's services.
    Awake m_wanted = Awake::Nothing;
    QString m_why;
    Grant m_grant;
    QList<Grant> m_former;          ///< Until one for the newest wish is there.
    QDBusUnixFileDescriptor m_lock; ///< logind's.
    int m_order = 0;                ///< Answers to older ones give back what they bring.
};

} // namespace skein
