// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Answer.h"
#include "camera/Camera.h"

#include <QHash>
#include <QPointer>
#include <optional>

namespace skein {

/**
 * Writes settings as fast as the camera takes them and no faster: of each setting one value is on
 * its way, and only the newest one waits behind it. A dial turned by a hundred clicks leaves no
 * backlog.
 *
 * When the camera does not answer, nobody knows which value it has: it is read again, the value
 * that waits is not sent, and both are answered then: the first one by what the camera has, by
 * Refused when that is another value, or by the error when it cannot be read either.
 *
 * A value that a newer one has overtaken answers ErrorKind::Cancelled. Thread-bound, on the
 * camera's thread; the camera may go at any time, what waits is then answered by Cancelled.
 */
class SettingQueue final : public QObject
{
    Q_OBJECT

public:
    explicit SettingQueue(Camera& camera, QObject* parent = nullptr);

    /** Answers with what the camera has then, as Camera::writeSetting() does. */
    QFuture<Result<CameraSetting>> write(const QString& name, const QVariant& value);
    /** The value that was asked for last and is not answered yet. */
    [[nodiscard]] std::optional<QVariant> wanted(const QString& name) const;

private:
    struct Order
    {
        QVariant value;
        Answer<CameraSetting> answer;
    };
    struct Lane
    {
        QVariant running;
        std::optional<Order> waiting;
    };

    void send(const QString& name, const Order& order);
    void readBack(const QString& name, const Order& order, const Error& silence);
    void answered(const QString& name);

    QPointer<Camera> m_camera;
    QHash<QString, Lane> m_lanes; ///< Settings with a value on its way.
};

} // namespace skein
