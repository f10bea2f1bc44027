// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace skein {

/**
 * Listens on the desktop's accessibility bus (AT-SPI) as a screen reader does, and keeps what Orca
 * would read out of itself: notifications that appear, and announcements. In the process of the
 * program that is listened to it works because it never waits for an answer of that.
 */
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    ScreenReader();

    /** Somebody listens; else the accessibility bus is not to be had. */
    [[nodiscard]] bool isListening() const { return m_isListening; }
    /** The sentences heard so far. */
    [[nodiscard]] const QStringList& heard() const { return m_heard; }
    /** One of them has @p part in it. */
    [[nodiscard]] bool hasHeard(const QString& part) const;

private Q_SLOTS:
    void onEvent(const QDBusMessage& event);

private:
    void ask(const QString& service, const QString& path);

    QDBusConnection m_bus;
    QStringList m_heard;
    bool m_isListening = false;
};

} // namespace skein
