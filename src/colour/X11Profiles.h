// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <cstdint>
#include <memory>

struct xcb_connection_t;
class QSocketNotifier;

namespace skein {

/**
 * The profiles that the X server holds for the monitors called @p outputs, in the order of the
 * desktop (the first is the primary one); those without one are left out. The property
 * _ICC_PROFILE of the monitor's output comes first, then _ICC_PROFILE and _ICC_PROFILE_1, …
 * of the root window (ICC Profiles in X 0.4). Waits for the server: for worker threads.
 */
[[nodiscard]] QHash<QString, Result<ColourProfile>> readX11Profiles(const QStringList& outputs);

/** A connection to the server that hears of changes, and the properties that matter. */
struct X11Listener
{
    std::shared_ptr<xcb_connection_t> connection;
    QSet<std::uint32_t> atoms;
};

/**
 * Tells when one of these properties changes. Lives on the GUI thread; has a connection of its own
 * to the server, made on another thread.
 */
class X11ProfileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit X11ProfileWatch(QObject* parent = nullptr);
    ~X11ProfileWatch() override;

Q_SIGNALS:
    void changed();

private:
    void start(const X11Listener& listener);
    void readEvents();

    X11Listener m_listener;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace skein
