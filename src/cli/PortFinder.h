// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "camera/VirtualCamera.h"
#include "wire/CameraInfo.h"

#include <QObject>
#include <QPromise>

namespace skein {

/**
 * Makes a port of what the user called the camera: a port, an address, "virtual", or nothing for
 * the only one that is connected. Keeps the virtual camera alive; used once.
 */
class PortFinder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The answer has the port, and the model where that is known. */
    [[nodiscard]] QFuture<Result<CameraInfo>> find(
        const QString& camera, const QStringList& virtualArguments);

private:
    void startVirtual(const QStringList& arguments);
    void resolve(const QString& address);
    void findOnly();
    void finish(Result<CameraInfo> result);
    void finishWithPort(const Result<QString>& port);

    QPromise<Result<CameraInfo>> m_promise;
    VirtualCamera m_virtualCamera;
    CameraFinder m_finder;
};

} // namespace skein
