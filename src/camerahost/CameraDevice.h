// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camerahost/DriverTraffic.h"
#include "camerahost/GpContext.h"
#include "camerahost/GpError.h"
#include "camerahost/Quirks.h"

#include <QList>
#include <atomic>

namespace skein {

/**
 * One camera as the driver library has it, open or not. Camera thread only.
 *
 * Owns the context and the camera handle; everything else in this room borrows them from here for
 * one call. close() (or the destructor) ends live view and the body's control mode.
 */
class CameraDevice final
{
public:
    CameraDevice(QString port, QString model, const std::atomic<bool>& cancelFlag);
    ~CameraDevice() { close(); }
    CameraDevice(const CameraDevice&) = delete;
    CameraDevice& operator=(const CameraDevice&) = delete;

    [[nodiscard]] Result<void> open();
    void close();

    [[nodiscard]] bool isOpen() const { return m_camera != nullptr; }
    [[nodiscard]] Camera* camera() const { return m_camera.get(); }
    [[nodiscard]] GPContext* context() const { return m_context.get(); }
    [[nodiscard]] const QString& port() const { return m_port; }
    /** The driver's entry for this camera, "Nikon DSC D750". */
    [[nodiscard]] QString driverModel() const;
    /** The driver's GP_OPERATION_... bits. */
    [[nodiscard]] int operations() const { return m_abilities.operations; }
    [[nodiscard]] int fileOperations() const { return m_abilities.file_operations; }

    /** What is special about this body; known once its maker is. */
    [[nodiscard]] const Quirks& quirks() const { return m_quirks; }
    void setQuirks(const Quirks& quirks) { m_quirks = quirks; }

    /** What the driver tells about the camera, for people. */
    [[nodiscard]] Result<QString> summary();

    /**
     * The camera's cards and memories, as it tells them now. The one question that no driver
     * answers without the camera: Disconnected when nobody answers, any other kind when this
     * camera does not tell.
     */
    [[nodiscard]] Result<QList<CameraStorageInformation>> storages();

    /** Starts a call: driver texts heard from now on belong to it. */
    void beginCall()
    {
        m_context.forgetErrors();
        tellDriverCall();
    }
    /** The Error for a failed call since beginCall(). */
    [[nodiscard]] Error error(int code, GpTask task);

private:
    [[nodiscard]] Result<void> choosePortAndModel(Camera* camera);
    [[nodiscard]] Result<QString> detectModel(CameraAbilitiesList* models, GPPortInfoList* ports);

    QString m_port;
    QString m_model;
    GpContext m_context;
    GpPortInfoList m_ports; ///< Outlives m_camera, which points into it.
    GpCamera m_camera;
    CameraAbilities m_abilities = {};
    Quirks m_quirks;
};

} // namespace skein
