// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopScheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace skein {

namespace {

constexpr const char* service = "org.freedesktop.portal.Desktop";
constexpr const char* path = "/org/freedesktop/portal/desktop";
constexpr const char* interface = "org.freedesktop.portal.Settings";
constexpr const char* appearance = "org.freedesktop.appearance";
constexpr const char* colourScheme = "color-scheme";

constexpr uint wishesDark = 1;
constexpr uint wishesLight = 2;

/** Read() wraps its answer in a variant once more than SettingChanged does. */
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

std::optional<ThemeKind> kindOfQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return ThemeKind::Dark;
    case Qt::ColorScheme::Light:
        return ThemeKind::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return std::nullopt;
}

} // namespace

DesktopScheme::DesktopScheme(DesktopBuses buses, QObject* parent)
    : QObject(parent)
    , m_buses(std::move(buses))
{
    constexpr int middle = 128;
    const int lightness = QGuiApplication::palette().color(QPalette::Window).lightness();
    m_ofPalette = lightness < middle ? ThemeKind::Dark : ThemeKind::Light;
}

void DesktopScheme::begin()
{
    if (m_begun) {
        return;
    }
    m_begun = true;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        &DesktopScheme::changed);
#endif
    whenOpen(m_buses, this, [this](const OpenBuses& open) { listen(open.session); });
}

void DesktopScheme::listen(QDBusConnection bus)
{
    if (!bus.isConnected()) {
        return;
    }
    // Else the first who connects a slot with one finds that QtDBus does not know the name.
    qRegisterMetaType<QDBusVariant>();
    // No sender is named: to learn who it is, the bus would be waited for.
    bus.connect(QString(), QLatin1String(path), QLatin1String(interface),
        QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(service),
        QLatin1String(path), QLatin1String(interface), QStringLiteral("Read"));
    question << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            take(unwrapped(reply.value().variant()).toUInt());
        }
        watcher->deleteLater();
    });
}

ThemeKind DesktopScheme::kind() const
{
    return m_ofPortal.value_or(kindOfQt().value_or(m_ofPalette));
}

void DesktopScheme::onSettingChanged(
    const QString& nameSpace, const QString& key, const QDBusVariant& value)
{
    if (nameSpace == QLatin1String(appearance) && key == QLatin1String(colourScheme)) {
        take(unwrapped(value.variant()).toUInt());
    }
}

void DesktopScheme::take(uint wish)
{
    const ThemeKind before = kind();
    m_ofPortal.reset();
    if (wish == wishesDark) {
        m_ofPortal = ThemeKind::Dark;
    } else if (wish == wishesLight) {
        m_ofPortal = ThemeKind::Light;
    }
    if (kind() != before) {
        Q_EMIT changed();
    }
}

} // namespace skein
