// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"

#include <QDBusVariant>
#include <QFont>
#include <QObject>

class QApplication;

namespace skein {

/**
 * Letters as large as the desktop's "Large Text" wants them, now and later.
 *
 * On X11 Qt knows by itself (Xft.dpi). On Wayland it does not: there the factor is the setting
 * org.gnome.desktop.interface text-scaling-factor, which the desktop portal tells (XDG Desktop
 * Portal, Settings interface). Fonts that a widget was given are scaled with that of the
 * application. Nothing waits. Lives on the GUI thread.
 */
class DesktopTextSize final : public QObject
{
    Q_OBJECT

public:
    /** @p buses: the portal is on the session's. */
    explicit DesktopTextSize(
        QApplication& application, DesktopBuses buses = {}, QObject* parent = nullptr);

    /** Nobody else scales letters here: neither Qt nor somebody who says so (QT_FONT_DPI). */
    [[nodiscard]] static bool isNeeded();
    /** Asks the portal and listens to it from now on. */
    void begin();
    /** 1: as usual. */
    [[nodiscard]] double factor() const { return m_factor; }

private Q_SLOTS:
    void onSettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void listen(QDBusConnection bus);
    void take(double factor);

    const DesktopBuses m_buses;
    const QFont m_usual;
    double m_factor = 1;
};

} // namespace skein
