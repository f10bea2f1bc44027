// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QString>

namespace skein::test {

/** Plays colord on a bus of the test's own: one device for each output, with one profile each. */
class FakeColord final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeColord(const QDBusConnection& bus);
    ~FakeColord() override;
    Q_DISABLE_COPY_MOVE(FakeColord)

    /** The monitor at @p output has the profile in @p file; empty: no profile. Tells the bus. */
    void setProfile(const QString& output, const QString& file);
    void removeDevice(const QString& output);

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    QDBusConnection m_bus;
    QHash<QString, QString> m_files; ///< By output.
};

} // namespace skein::test
