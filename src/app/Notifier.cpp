// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Notifier.h"

#include "base/Logging.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <utility>

namespace skein {

namespace {

const auto server = QStringLiteral("org.freedesktop.Notifications");
const auto serverPath = QStringLiteral("/org/freedesktop/Notifications");
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalNotification = QStringLiteral("org.freedesktop.portal.Notification");
/** Of a click on the notice itself (Desktop Notifications Specification). */
const auto defaultAction = QStringLiteral("default");

constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int asTheServerLikes = -1;

QDBusMessage serverCall(const char* method)
{
    return QDBusMessage::createMethodCall(server, serverPath, server, QLatin1String(method));
}

QDBusMessage portalCall(const char* method)
{
    return QDBusMessage::createMethodCall(
        portal, portalPath, portalNotification, QLatin1String(method));
}

/** A dictionary of whatever somebody has sent: reading another thing as one is an error of ours. */
QVariantMap mapIn(const QVariant& value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>()) {
        return value.toMap();
    }
    const auto argument = value.value<QDBusArgument>();
    return argument.currentSignature() == QLatin1String("a{sv}") ? qdbus_cast<QVariantMap>(argument)
                                                                 : QVariantMap();
}

/** The activation token in what the portal says beside an action: a dictionary at the end of it. */
QString tokenIn(const QVariantList& parameter)
{
    for (const QVariant& value : parameter) {
        const QVariant plain = value.metaType() == QMetaType::fromType<QDBusVariant>()
                                   ? value.value<QDBusVariant>().variant()
                                   : value;
        const QString token = mapIn(plain).value(QStringLiteral("activation-token")).toString();
        if (!token.isEmpty()) {
            return token;
        }
    }
    return {};
}

} // namespace

Notifier::Notifier(DesktopBuses buses, QObject* parent)
    : QObject(parent)
    , m_buses(std::move(buses))
{}

Notifier::~Notifier()
{
    withdrawAll();
}

void Notifier::whenOpened(std::function<void()> then)
{
    if (m_bus) {
        then();
        return;
    }
    m_whenOpened.append(std::move(then));
    if (m_whenOpened.size() > 1) {
        return;
    }
    whenOpen(m_buses, this, [this](const OpenBuses& open) {
        m_bus = open.session;
        connectSignals();
        for (const auto& waiting : std::exchange(m_whenOpened, {})) {
            waiting();
        }
    });
}

void Notifier::connectSignals()
{
    // No sender is named: to learn who it is, the bus would be waited for.
    QDBusConnection bus = *m_bus;
    bus.connect(QString(), serverPath, server, QStringLiteral("ActivationToken"), this,
        SLOT(onActivationToken(uint, QString)));
    bus.connect(QString(), serverPath, server, QStringLiteral("ActionInvoked"), this,
        SLOT(onActionInvoked(uint, QString)));
    bus.connect(QString(), serverPath, server, QStringLiteral("NotificationClosed"), this,
        SLOT(onNotificationClosed(uint, uint)));
    bus.connect(QString(), portalPath, portalNotification, QStringLiteral("ActionInvoked"), this,
        SLOT(onPortalAction(QString, QString, QVariantList)));
}

void Notifier::ask(const QDBusMessage& question, Then then)
{
    if (!m_bus->isConnected()) { // Nobody would answer.
        then(QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no bus")), true);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->reply(), watcher->isError());
    });
}

void Notifier::whenKnown(std::function<void()> then)
{
    if (m_readsMarkup) {
        then();
        return;
    }
    ask(serverCall("GetCapabilities"),
        [this, then = std::move(then)](const QDBusMessage& answer, bool isError) {
            if (!isError) {
                m_readsMarkup = answer.arguments().value(0).toStringList().contains(
                    QLatin1String("body-markup"));
            }
            then();
        });
}

void Notifier::tell(const DesktopNotice& notice)
{
    Told& told = m_told[notice.key];
    told.order = ++m_order;
    whenOpened([this, notice, order = told.order] {
        whenKnown([this, notice, order] {
            const auto place = m_told.constFind(notice.key);
            if (place != m_told.cend() && place->order == order) {
                send(notice, order, place->id);
            }
        });
    });
}

void Notifier::send(const DesktopNotice& notice, int order, uint replaces)
{
    QDBusMessage question = serverCall("Notify");
    const QString text = m_readsMarkup.value_or(false) ? notice.text.toHtmlEscaped() : notice.text;
    //: button of a notification of the desktop
    const QStringList actions{defaultAction, tr("Show Window")};
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("org.skein_photo.Skein")},
        {QStringLiteral("urgency"),
            QVariant::fromValue(notice.isUrgent ? criticalUrgency : normalUrgency)}};
    question << QStringLiteral("Skein") << replaces << QStringLiteral("org.skein_photo.Skein")
             << notice.title << text << actions << hints << asTheServerLikes;
    ask(question, [this, notice, order](const QDBusMessage& answer, bool isError) {
        const auto place = m_told.find(notice.key);
        const bool isWanted = place != m_told.end() && place->order == order;
        const uint id = answer.arguments().value(0).toUInt();
        if (isError) {
            if (isWanted) {
                sendByPortal(notice, order);
            }
        } else if (isWanted) {
            place->id = id;
            if (std::exchange(place->byPortal, false)) {
                removeAtPortal(notice.key); // The server has come since.
            }
        } else if (place == m_told.end() || place->id != id) {
            closeAt(id); // Nobody wants it any more, and the newer one did not take its place.
        }
    });
}

void Notifier::sendByPortal(const DesktopNotice& notice, int order)
{
    QDBusMessage question = portalCall("AddNotification");
    question << notice.key
             << QVariantMap{{QStringLiteral("title"), notice.title},
                    {QStringLiteral("body"), notice.text},
                    {QStringLiteral("priority"),
                        notice.isUrgent ? QStringLiteral("urgent") : QStringLiteral("normal")},
                    {QStringLiteral("default-action"), defaultAction}};
    m_told[notice.key].byPortal = true;
    ask(question, [this, key = notice.key, order](const QDBusMessage& answer, bool isError) {
        const auto place = m_told.find(key);
        if (isError) {
            qCInfo(lcWidgets) << "the desktop tells nothing:" << answer.errorMessage();
            if (place != m_told.end() && place->order == order) {
                m_told.erase(place);
            }
        } else if (place == m_told.end()) {
            removeAtPortal(key);
        }
    });
}

void Notifier::withdraw(const QString& key)
{
    if (m_told.contains(key)) {
        drop(m_told.take(key), key);
    }
}

void Notifier::withdrawAll()
{
    const auto all = std::exchange(m_told, {});
    for (auto told = all.cbegin(); told != all.cend(); ++told) {
        drop(*told, told.key());
    }
}

void Notifier::drop(const Told& told, const QString& key)
{
    if (told.byPortal) {
        removeAtPortal(key);
    } else if (told.id != 0) {
        closeAt(told.id); // Else when its number is known.
    }
}

void Notifier::closeAt(uint id)
{
    QDBusMessage order = serverCall("CloseNotification");
    order << id;
    m_bus->call(order, QDBus::NoBlock);
}

void Notifier::removeAtPortal(const QString& key)
{
    QDBusMessage order = portalCall("RemoveNotification");
    order << key;
    m_bus->call(order, QDBus::NoBlock);
}

void Notifier::onActivationToken(uint id, const QString& token)
{
    for (Told& told : m_told) {
        if (told.id == id && id != 0) {
            told.token = token;
        }
    }
}

void Notifier::onActionInvoked(uint id, const QString& action)
{
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        if (told->id == id && id != 0 && action == defaultAction) {
            const auto [key, token] = std::pair(told.key(), told->token); // It goes.
            withdraw(key);
            Q_EMIT chosen(key, token);
            return;
        }
    }
}

void Notifier::onNotificationClosed(uint id, uint /*reason*/)
{
    m_told.removeIf([id](const auto& told) { return id != 0 && told.value().id == id; });
}

void Notifier::onPortalAction(
    const QString& id, const QString& action, const QVariantList& parameter)
{
    if (m_told.value(id).byPortal && action == defaultAction) {
        withdraw(id);
        Q_EMIT chosen(id, tokenIn(parameter));
    }
}

} // namespace skein
