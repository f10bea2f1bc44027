// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopTextSize.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

constexpr const char* service = "org.freedesktop.portal.Desktop";
constexpr const char* path = "/org/freedesktop/portal/desktop";
constexpr const char* interface = "org.freedesktop.portal.Settings";
constexpr const char* desktop = "org.gnome.desktop.interface";
constexpr const char* scaling = "text-scaling-factor";

/** What GNOME's own settings allow. */
constexpr double least = 0.5;
constexpr double most = 3;

/** Read() wraps its answer in a variant once more than SettingChanged does. */
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

QFont scaled(QFont font, double by)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * by);
    } else {
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * by)));
    }
    return font;
}

} // namespace

DesktopTextSize::DesktopTextSize(QApplication& application, DesktopBuses buses, QObject* parent)
    : QObject(parent)
    , m_buses(std::move(buses))
    , m_usual(application.font()) // NOLINT(readability-static-accessed-through-instance)
{}

bool DesktopTextSize::isNeeded()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland")) &&
           qEnvironmentVariableIsEmpty("QT_FONT_DPI");
}

void DesktopTextSize::begin()
{
    whenOpen(m_buses, this, [this](const OpenBuses& open) { listen(open.session); });
}

void DesktopTextSize::listen(QDBusConnection bus)
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
    question << QString::fromLatin1(desktop) << QString::fromLatin1(scaling);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            take(unwrapped(reply.value().variant()).toDouble());
        }
        watcher->deleteLater();
    });
}

void DesktopTextSize::onSettingChanged(
    const QString& nameSpace, const QString& key, const QDBusVariant& value)
{
    if (nameSpace == QLatin1String(desktop) && key == QLatin1String(scaling)) {
        take(unwrapped(value.variant()).toDouble());
    }
}

void DesktopTextSize::take(double factor)
{
    const double wanted = factor > 0 ? std::clamp(factor, least, most) : 1;
    if (qFuzzyCompare(wanted, m_factor)) {
        return;
    }
    const double change = wanted / m_factor;
    m_factor = wanted;
    // Sizes that were given by hand, of headings and the like, follow nobody.
    QList<QWidget*> own;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if ((widget->font().resolveMask() & QFont::SizeResolved) != 0 &&
            widget->testAttribute(Qt::WA_SetFont)) {
            own.append(widget);
        }
    }
    QList<QFont> fonts;
    for (const QWidget* widget : std::as_const(own)) {
        fonts.append(scaled(widget->font(), change));
    }
    QApplication::setFont(scaled(m_usual, m_factor));
    for (int i = 0; i < own.size(); ++i) {
        own.at(i)->setFont(fonts.at(i));
    }
}

} // namespace skein
