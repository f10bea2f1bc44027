// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"
#include "widgets/ThemeColours.h"

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace skein {

/**
 * Whether the desktop wants dark or light windows, now and later.
 *
 * Three sources: the desktop portal's setting org.freedesktop.appearance color-scheme (1 dark,
 * 2 light, 0 no wish; XDG Desktop Portal, Settings interface), what Qt has found out (from 6.5
 * on), and as a last resort how light the palette was that the desktop gave us. Nothing waits:
 * until the portal answers the others count. Lives on the GUI thread; made before applyTheme().
 */
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    /** @p buses: the portal is on the session's. */
    explicit DesktopScheme(DesktopBuses buses = {}, QObject* parent = nullptr);

    /** Asks the portal and listens to it from now on. */
    void begin();

    [[nodiscard]] ThemeKind kind() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void listen(QDBusConnection bus);
    void take(uint wish);

    const DesktopBuses m_buses;
    ThemeKind m_ofPalette;
    std::optional<ThemeKind> m_ofPortal;
    bool m_begun = false;
};

} // namespace skein
