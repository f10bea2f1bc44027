// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <optional>

namespace skein {

/** Connects to a bus, or tells the connection there is. It may wait: called on worker threads. */
using BusConnector = std::function<QDBusConnection()>;

/**
 * Asks colord, the desktop's colour manager, for the profiles of monitors, over D-Bus
 * (org.freedesktop.ColorManager). Lives on the GUI thread and never waits.
 */
class ColordClient final : public QObject
{
    Q_OBJECT

public:
    explicit ColordClient(const BusConnector& connectBus, QObject* parent = nullptr);

    /** Once there is a connection, which changed() tells, answered() follows for the monitor at @p
     * output, named as XRandR and Wayland do ("DP-1"). The newest question about an output counts.
     */
    void ask(const QString& output);

Q_SIGNALS:
    /** Nothing: colord is not there, or does not know the monitor, or has no profile for it. */
    void answered(
        const QString& output, const std::optional<skein::Result<skein::ColourProfile>>& profile);
    /** Something changed in colord: ask again. */
    void changed();

private:
    using Answer = std::optional<Result<ColourProfile>>;

    void call(const QString& output, const QString& path, const QString& interface,
        const QString& method, const QVariantList& arguments,
        std::function<void(const QVariant&)> then);
    void property(const QString& output, const QString& path, const QString& interface,
        const QString& name, std::function<void(const QVariant&)> then);
    void onDevice(const QString& output, const QString& device);
    void onProfile(const QString& output, const QString& profile);
    void onFile(const QString& output, const QString& path);

    void listen(const QDBusConnection& bus);

    std::optional<QDBusConnection> m_bus; ///< Nothing until it is connected.
    QHash<QString, int> m_orders;         ///< Answers to an earlier question no longer count.
    QSet<QString> m_watched;              ///< Devices whose changes are heard.
};

} // namespace skein
