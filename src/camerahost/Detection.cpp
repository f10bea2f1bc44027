// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Detection.h"

#include "camerahost/GpContext.h"
#include "camerahost/LibraryVersion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

namespace {

const std::atomic<bool> neverCancelled = false;

QJsonObject libraryJson()
{
    const LibraryInfo info = libraryInfo();
    return {{QStringLiteral("version"), info.version}, {QStringLiteral("warning"), info.warning}};
}

QByteArray document(const QString& key, const QJsonArray& entries)
{
    const QJsonObject root{{QStringLiteral("library"), libraryJson()}, {key, entries}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

QString statusText(CameraDriverStatus status)
{
    switch (status) {
    case GP_DRIVER_STATUS_PRODUCTION:
        return QStringLiteral("production");
    case GP_DRIVER_STATUS_TESTING:
        return QStringLiteral("testing");
    case GP_DRIVER_STATUS_EXPERIMENTAL:
        return QStringLiteral("experimental");
    case GP_DRIVER_STATUS_DEPRECATED:
        return QStringLiteral("deprecated");
    }
    return {};
}

QJsonObject modelJson(const CameraAbilities& abilities)
{
    const auto can = [&](int operation) { return (abilities.operations & operation) != 0; };
    return {{QStringLiteral("model"), QString::fromUtf8(abilities.model)},
        {QStringLiteral("status"), statusText(abilities.status)},
        {QStringLiteral("capture"), can(GP_OPERATION_CAPTURE_IMAGE)},
        {QStringLiteral("trigger"), can(GP_OPERATION_TRIGGER_CAPTURE)},
        {QStringLiteral("preview"), can(GP_OPERATION_CAPTURE_PREVIEW)},
        {QStringLiteral("configure"), can(GP_OPERATION_CONFIG)},
        {QStringLiteral("delete"), (abilities.file_operations & GP_FILE_OPERATION_DELETE) != 0}};
}

} // namespace

QByteArray detectedCamerasJson()
{
    const GpContext context(neverCancelled);
    const auto models = makeGp<GpAbilitiesList>(gp_abilities_list_new);
    gp_abilities_list_load(models.get(), context.get());
    const auto ports = makeGp<GpPortInfoList>(gp_port_info_list_new);
    gp_port_info_list_load(ports.get());
    const auto found = makeGp<GpList>(gp_list_new);
    gp_abilities_list_detect(models.get(), ports.get(), found.get(), context.get());
    QJsonArray cameras;
    for (int i = 0; i < gp_list_count(found.get()); ++i) {
        const char* model = nullptr;
        const char* port = nullptr;
        gp_list_get_name(found.get(), i, &model);
        gp_list_get_value(found.get(), i, &port);
        QJsonObject camera{{QStringLiteral("model"), QString::fromUtf8(model)}};
        CameraAbilities abilities = {};
        const int entry = gp_abilities_list_lookup_model(models.get(), model);
        if (entry >= GP_OK &&
            gp_abilities_list_get_abilities(models.get(), entry, &abilities) >= GP_OK) {
            camera = modelJson(abilities);
        }
        camera.insert(QStringLiteral("port"), QString::fromUtf8(port));
        cameras.append(camera);
    }
    return document(QStringLiteral("cameras"), cameras);
}

QByteArray supportedModelsJson()
{
    const GpContext context(neverCancelled);
    const auto list = makeGp<GpAbilitiesList>(gp_abilities_list_new);
    gp_abilities_list_load(list.get(), context.get());
    QJsonArray models;
    for (int i = 0; i < gp_abilities_list_count(list.get()); ++i) {
        CameraAbilities abilities = {};
        if (gp_abilities_list_get_abilities(list.get(), i, &abilities) >= GP_OK) {
            models.append(modelJson(abilities));
        }
    }
    return document(QStringLiteral("models"), models);
}

} // namespace skein
