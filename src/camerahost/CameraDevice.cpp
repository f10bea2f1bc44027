// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CameraDevice.h"

#include "base/Logging.h"
#include "camerahost/NetworkDelay.h"

#include <QElapsedTimer>
#include <cstdlib>
#include <memory>

namespace skein {

namespace {

/** On PTP/IP the library gives up a silent responder after 2.5 s and calls it -7, as it does a
 * refused connection, which fails at once (2.5.30). */
constexpr qint64 silenceMs = 2000;
constexpr auto ptpipModel = "PTP/IP Camera";

/** After a dropped line the library answers -1 once and -7 for ever (2.5.30 on PTP/IP). */
constexpr int failuresThatMeanGone = 3;

struct FreeStorage
{
    void operator()(CameraStorageInformation* storage) const { std::free(storage); }
};

QString modelForPort(const QString& port)
{
    // Cameras on the network: the driver's generic entry finds out the dialect by itself.
    return port.startsWith(QLatin1String("ptpip:")) ? QString::fromLatin1(ptpipModel) : QString();
}

} // namespace

CameraDevice::CameraDevice(QString port, QString model, const std::atomic<bool>& cancelFlag)
    : m_port(std::move(port))
    , m_model(std::move(model))
    , m_context(cancelFlag)
{}

Result<void> CameraDevice::open()
{
    close();
    beginCall();
    // The library keeps property descriptions for two seconds, so a value read back after a write
    // would be the old one (2.5.30).
    gp_setting_set(
        const_cast<char*>("ptp2"), const_cast<char*>("cachetime"), const_cast<char*>("0"));
    auto camera = makeGp<GpCamera>(gp_camera_new);
    if (auto chosen = choosePortAndModel(camera.get()); !chosen) {
        return chosen;
    }
    QElapsedTimer sinceStart;
    sinceStart.start();
    int result = gp_camera_init(camera.get(), context());
    if (result == GP_ERROR_IO && sinceStart.elapsed() >= silenceMs) {
        result = GP_ERROR_TIMEOUT;
    }
    if (result < GP_OK) {
        return tl::unexpected(error(result, GpTask::Open));
    }
    if (m_port.startsWith(QLatin1String("ptpip:"))) {
        sendSmallPacketsAtOnce();
    }
    m_camera = std::move(camera);
    gp_camera_get_abilities(m_camera.get(), &m_abilities);
    return {};
}

void CameraDevice::close()
{
    if (m_camera) {
        gp_camera_exit(m_camera.get(), context());
        m_camera.reset();
    }
}

QString CameraDevice::driverModel() const
{
    return QString::fromUtf8(m_abilities.model);
}

Result<QString> CameraDevice::summary()
{
    // CameraText holds 32 KiB: not on the stack of a thread that drivers use too.
    const auto text = std::make_unique<CameraText>();
    beginCall();
    const int result = gp_camera_get_summary(camera(), text.get(), context());
    if (result < GP_OK) {
        return tl::unexpected(error(result, GpTask::Summary));
    }
    return QString::fromUtf8(text->text);
}

Result<QList<CameraStorageInformation>> CameraDevice::storages()
{
    int result = GP_ERROR;
    for (int i = 0; i < failuresThatMeanGone && mayMeanGone(result); ++i) {
        CameraStorageInformation* raw = nullptr;
        int count = 0;
        beginCall();
        result = gp_camera_get_storageinfo(camera(), &raw, &count, context());
        const std::unique_ptr<CameraStorageInformation, FreeStorage> owner(raw);
        if (result >= GP_OK) {
            return QList<CameraStorageInformation>(raw, raw + count);
        }
    }
    Error failed = error(result, GpTask::List);
    // A body without a list of its storage says so in many ways, but not with a code of the line.
    return tl::unexpected(
        mayMeanGone(result) && result != GP_ERROR ? goneError(failed.detail) : std::move(failed));
}

Error CameraDevice::error(int code, GpTask task)
{
    Error mapped = gpError(code, task, m_port, m_context.takeErrorText());
    qCInfo(lcHost) << "failed:" << static_cast<int>(task) << mapped.detail;
    return mapped;
}

Result<void> CameraDevice::choosePortAndModel(Camera* camera)
{
    auto models = makeGp<GpAbilitiesList>(gp_abilities_list_new);
    m_ports = makeGp<GpPortInfoList>(gp_port_info_list_new);
    gp_abilities_list_load(models.get(), context());
    gp_port_info_list_load(m_ports.get());

    const int place = gp_port_info_list_lookup_path(m_ports.get(), m_port.toUtf8().constData());
    if (place < GP_OK) {
        return tl::unexpected(error(place, GpTask::Open));
    }
    GPPortInfo info = nullptr;
    gp_port_info_list_get_info(m_ports.get(), place, &info);

    auto model = detectModel(models.get(), m_ports.get());
    if (!model) {
        return tl::unexpected(std::move(model.error()));
    }
    const int entry = gp_abilities_list_lookup_model(models.get(), model->toUtf8().constData());
    if (entry < GP_OK) {
        return tl::unexpected(error(entry, GpTask::Open));
    }
    CameraAbilities abilities = {};
    gp_abilities_list_get_abilities(models.get(), entry, &abilities);
    gp_camera_set_abilities(camera, abilities);
    gp_camera_set_port_info(camera, info);
    return {};
}

Result<QString> CameraDevice::detectModel(CameraAbilitiesList* models, GPPortInfoList* ports)
{
    if (!m_model.isEmpty()) {
        return m_model;
    }
    if (const QString model = modelForPort(m_port); !model.isEmpty()) {
        return model;
    }
    const auto found = makeGp<GpList>(gp_list_new);
    gp_abilities_list_detect(models, ports, found.get(), context());
    for (int i = 0; i < gp_list_count(found.get()); ++i) {
        const char* model = nullptr;
        const char* path = nullptr;
        gp_list_get_name(found.get(), i, &model);
        gp_list_get_value(found.get(), i, &path);
        if (m_port == QString::fromUtf8(path)) {
            return QString::fromUtf8(model);
        }
    }
    return tl::unexpected(error(GP_ERROR_MODEL_NOT_FOUND, GpTask::Open));
}

} // namespace skein
