// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "camera/CameraRelease.h"
#include "wire/CameraInfo.h"

#include <QObject>
#include <memory>
#include <optional>

namespace skein {

class TetheredCamera;
class VirtualCamera;

/**
 * Gets a window one of its cameras: the one asked for, or a virtual one it starts.
 * Lives on the GUI thread; borrows the camera's place, which must outlive it.
 */
class CameraConnector final : public QObject
{
    Q_OBJECT

public:
    /** @p places: where devices and the desktop's bus are; tests have their own. */
    explicit CameraConnector(
        TetheredCamera& place, const CameraRelease::Places& places = {}, QObject* parent = nullptr);
    ~CameraConnector() override;

    /** Connects @p camera, letting go of another one first. Answers by connected() or failed(). */
    void connectTo(const CameraInfo& camera);
    /** Starts a virtual camera and connects it. */
    void connectVirtual();
    void disconnectCamera();
    /** Nobody waits for what failed; it can be tried again all the same. */
    void giveUp() { m_isWanted = false; }
    /** What failed last, once more. */
    void tryAgain();
    /** The program that holds the camera, when that is why it failed and the user may end it. */
    [[nodiscard]] const std::optional<DeviceHolder>& holder() const { return m_holder; }
    /** Ends that program, then connects the camera. Answers by connected() or failed(). */
    void endHolder();

    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    /** What connecting() said, while a connection is being made; else empty. */
    [[nodiscard]] QString connectingText() const { return m_connecting ? m_said : QString(); }
    /** The port in use or being connected; empty when there is none. */
    [[nodiscard]] QString port() const;
    /**
     * What was asked for last: port (where it came back, if it did elsewhere), the driver's entry
     * of the model (empty when it was left to be found), and what a finder told beside.
     */
    [[nodiscard]] const CameraInfo& asked() const { return m_camera; }
    [[nodiscard]] bool isVirtual() const { return m_wantsVirtual; }
    /** A camera was asked for and not let go again, whether it is there now or not. */
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /** There was a connection before. */
    [[nodiscard]] bool wasConnected() const { return m_wasConnected; }
    [[nodiscard]] TetheredCamera& place() const { return m_place; }

Q_SIGNALS:
    /** A connection is being made; @p what says to what. */
    void connecting(const QString& what);
    void connected();
    /** The camera could not be connected, or went away and did not come back. */
    void failed(const skein::Error& error);
    /** A camera that was connected went away because of @p error; failed() follows, which may know
     * better. */
    void lost(const skein::CameraInfo& camera, const skein::Error& error);
    void disconnected();
    /** The camera came back at another port(). */
    void moved();

private:
    void begin(const QString& what);
    void makeCamera();
    void fail(const Error& error);
    /** Another program holds the camera: finds out which, and gets it free where that is easy. */
    void examineHolder(const Error& error);
    /** A camera in the network does not answer: finds out what is there instead. */
    void explain(const Error& error);
    void sayFailed(const Error& error);
    void onLost(const Error& error);
    void onStateChanged();

    TetheredCamera& m_place;
    std::unique_ptr<VirtualCamera> m_virtual;
    CameraRelease m_release;
    std::optional<DeviceHolder> m_holder;
    int m_releases = 0;  ///< How often the camera was to be had after all since it was asked for.
    CameraInfo m_camera; ///< What is, or was last, asked for.
    bool m_wantsVirtual = false;
    bool m_connecting = false;
    bool m_isWanted = false;
    bool m_wasConnected = false;
    QString m_said;    ///< By connecting().
    int m_attempt = 0; ///< Answers to an earlier attempt no longer count.
};

} // namespace skein
