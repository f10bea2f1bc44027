// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

class QDBusMessage;

namespace skein {

/** What the desktop is to tell. */
struct DesktopNotice
{
    QString key; ///< A newer one of the same key takes the place of the older.
    QString title;
    QString text;
    bool isUrgent = false;
};

/**
 * Has the desktop tell something: by org.freedesktop.Notifications or, where that is not to be had
 * (in some sandboxes), by org.freedesktop.portal.Notification. Never waits; where nobody answers,
 * nothing is told. What is told still when this goes is withdrawn. Lives on the GUI thread.
 */
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(DesktopBuses buses = {}, QObject* parent = nullptr);
    ~Notifier() override;

    void tell(const DesktopNotice& notice);
    void withdraw(const QString& key);
    void withdrawAll();

Q_SIGNALS:
    /** Somebody chose the notice with this key, which has gone then. @p token: what lets a window
     * come to the front on Wayland (xdg-activation); empty: nothing was given. */
    void chosen(const QString& key, const QString& token);

private Q_SLOTS:
    void onActivationToken(uint id, const QString& token);
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);
    void onPortalAction(const QString& id, const QString& action, const QVariantList& parameter);

private:
    /** One that is told, or about to be. */
    struct Told
    {
        int order = 0;         ///< Answers to older ones do not count.
        uint id = 0;           ///< The server's; 0: not known yet.
        bool byPortal = false; ///< It has no other name there but the key.
        QString token = {};    ///< Came for it; it is chosen next.
    };
    using Then = std::function<void(const QDBusMessage& answer, bool isError)>;

    /** At once when the bus is open. */
    void whenOpened(std::function<void()> then);
    void connectSignals();
    void ask(const QDBusMessage& question, Then then);
    /** Whether the server reads the text as markup; asked once. */
    void whenKnown(std::function<void()> then);
    void send(const DesktopNotice& notice, int order, uint replaces);
    void sendByPortal(const DesktopNotice& notice, int order);
    void closeAt(uint id);
    void removeAtPortal(const QString& key);
    void drop(const Told& told, const QString& key);

    const DesktopBuses m_buses;
    std::optional<QDBusConnection> m_bus;      ///< Nothing until something is told.
    QList<std::function<void()>> m_whenOpened; ///< In order.
    QHash<QString, Told> m_told;
    std::optional<bool> m_readsMarkup;
    int m_order = 0;
};

} // namespace skein
