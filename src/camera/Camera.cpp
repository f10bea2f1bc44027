// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/Camera.h"

#include "camera/CameraPrivate.h"

namespace skein {

Camera::Camera(CameraOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options)))
{}

Camera::~Camera() = default;

Camera::State Camera::state() const
{
    return d->state;
}

CameraInfo Camera::info() const
{
    return d->info;
}

LibraryInfo Camera::library() const
{
    return d->library;
}

QList<CameraSetting> Camera::settings() const
{
    return d->settings.all();
}

std::optional<CameraSetting> Camera::setting(const QString& name) const
{
    return d->settings.find(name);
}

QFuture<Result<void>> Camera::connectCamera()
{
    return d->connectCamera();
}

QFuture<Result<void>> Camera::disconnectCamera()
{
    return d->disconnectCamera();
}

void Camera::reconnect()
{
    d->reconnect();
}

void Camera::checkDevice()
{
    d->checkDevice();
}

QFuture<Result<CameraSetting>> Camera::readSetting(const QString& name)
{
    return d->askSetting(wire::ReadSetting{name});
}

QFuture<Result<CameraSetting>> Camera::writeSetting(const QString& name, const QVariant& value)
{
    return d->askSetting(wire::WriteSetting{name, value});
}

QFuture<Result<void>> Camera::capture()
{
    return d->capture();
}

void Camera::cancelCapture()
{
    d->cancelCapture();
}

QFuture<Result<CameraPreview>> Camera::fetchPreview()
{
    return d->fetchPreview();
}

QFuture<Result<void>> Camera::stopPreview()
{
    return d->stopPreview();
}

QFuture<Result<ReceivedFile>> Camera::download(const CameraFileRef& file, Haste haste)
{
    return d->download(file, haste);
}

void Camera::cancelDownload(const CameraFileRef& file)
{
    d->cancelDownload(file);
}

QFuture<Result<QByteArray>> Camera::fetchThumbnail(const CameraFileRef& file)
{
    return d->ask<QByteArray, wire::Thumbnail>(CameraCall::Files, CallKind::Thumbnail,
        wire::FetchThumbnail{file}, file,
        [](const wire::Thumbnail& reply) -> Result<QByteArray> { return reply.data; });
}

QFuture<Result<CameraThumbnail>> Camera::fetchCardThumbnail(const CameraFileRef& file)
{
    return d->ask<CameraThumbnail, wire::Thumbnail>(CameraCall::Files, CallKind::Thumbnail,
        wire::FetchThumbnail{file, true}, file,
        [](const wire::Thumbnail& reply) -> Result<CameraThumbnail> {
            return CameraThumbnail{reply.data, reply.orientation};
        });
}

QFuture<Result<QList<CameraFileEntry>>> Camera::listFiles(const QString& folder)
{
    return d->listFiles(folder);
}

CameraListing Camera::startListing(const QString& folder)
{
    return d->startListing(folder);
}

void Camera::stopListing(quint32 listing)
{
    d->stopListing(listing);
}

QFuture<Result<void>> Camera::deleteFile(const CameraFileRef& file)
{
    return d->ask<void, wire::Done>(CameraCall::Files, CallKind::DeleteFile, wire::DeleteFile{file},
        file, [](const wire::Done&) { return Result<void>(); });
}

QFuture<Result<QString>> Camera::fetchSummary()
{
    return d->ask<QString, wire::Text>(CameraCall::Settings, CallKind::Summary,
        wire::FetchSummary{}, {},
        [](const wire::Text& reply) -> Result<QString> { return reply.text; });
}

QFuture<Result<void>> Camera::setStagingFolder(const QString& folder)
{
    return d->setStagingFolder(folder);
}

} // namespace skein
