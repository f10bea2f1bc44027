// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ThemeColours.h"

#include <QObject>
#include <functional>
#include <optional>

class QDBusConnection;
class QDBusVariant;

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
    /** @p bus: where the portal is; empty: on the session's bus. */
    explicit DesktopScheme(std::function<QDBusConnection()> bus = {}, QObject* parent = nullptr);

    /** Asks the portal and listens to it from now on. */
    void begin();

    [[nodiscard]] ThemeKind kind() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void take(uint wish);

    const std::function<QDBusConnection()> m_bus;
    ThemeKind m_ofPalette;
    std::optional<ThemeKind> m_ofPortal;
    bool m_begun = false;
};

} // namespace skein
