// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

namespace skein::test {

/** Plays gvfs on a bus of the test's own: the tracker of mounts, and the mounts it lists. */
class FakeGvfs final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /** @p types: a mount each, of this process. */
    FakeGvfs(const QDBusConnection& bus, const QStringList& types);

    /** Takes the names off the bus again. */
    ~FakeGvfs() override;
    Q_DISABLE_COPY_MOVE(FakeGvfs)

    /** The error that unmounting gets; empty: it works. */
    void refuseWith(const QString& errorName) { m_refusal = errorName; }
    /** The types that are still mounted. */
    [[nodiscard]] QStringList mounted() const { return m_types; }

Q_SIGNALS:
    void unmounted();

public:
    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    QDBusConnection m_bus;
    QStringList m_types;
    QString m_refusal;
};

} // namespace skein::test
