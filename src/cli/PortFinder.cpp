// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PortFinder.h"

namespace skein {

QFuture<Result<CameraInfo>> PortFinder::find(
    const QString& camera, const QStringList& virtualArguments)
{
    m_promise.start();
    const QFuture<Result<CameraInfo>> future = m_promise.future();
    if (camera.isEmpty()) {
        findOnly();
    } else if (camera == QLatin1String("virtual")) {
        startVirtual(virtualArguments);
    } else if (camera.startsWith(QLatin1String("usb:"))) {
        finishWithPort(camera);
    } else {
        resolve(camera);
    }
    return future;
}

void PortFinder::startVirtual(const QStringList& arguments)
{
    m_virtualCamera.start(arguments).then(
        this, [this](const Result<QString>& port) { finishWithPort(port); });
}

void PortFinder::resolve(const QString& address)
{
    CameraFinder::resolveNetworkPort(address).then(
        this, [this](const Result<QString>& port) { finishWithPort(port); });
}

void PortFinder::findOnly()
{
    m_finder.find().then(this, [this](const Result<CameraFinder::Found>& found) {
        if (!found) {
            finish(tl::make_unexpected(found.error()));
        } else if (found->cameras.isEmpty()) {
            finish(failure(ErrorKind::NotFound,
                tr("No camera was found. Connect one and switch it on, name the address of one in "
                   "the network with --camera, or try \"--camera virtual\".")));
        } else if (found->cameras.size() > 1) {
            QStringList ports;
            for (const CameraInfo& camera : found->cameras) {
                //: %1 is the name of a camera, %2 its port
                ports << tr("%1 (%2)").arg(camera.port, camera.model);
            }
            finish(failure(ErrorKind::InvalidArgument,
                //: %1: addresses of cameras with commas between them
                tr("There is more than one camera. Choose one with --camera: %1.")
                    .arg(ports.join(QStringLiteral(", ")))));
        } else {
            finish(found->cameras.first());
        }
    });
}

void PortFinder::finishWithPort(const Result<QString>& port)
{
    if (!port) {
        finish(tl::make_unexpected(port.error()));
        return;
    }
    CameraInfo camera;
    camera.port = *port;
    finish(camera);
}

void PortFinder::finish(Result<CameraInfo> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace skein
