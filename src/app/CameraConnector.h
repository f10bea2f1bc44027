// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "wire/CameraInfo.h"

#include <QObject>
#include <memory>

namespace skein {

class SessionController;
class VirtualCamera;

/**
 * Gets a window its camera: the one asked for, a virtual one it starts, or the only one there is.
 * Lives on the GUI thread; borrows the controller, which must outlive it.
 */
class CameraConnector final : public QObject
{
    Q_OBJECT

public:
    explicit CameraConnector(SessionController& controller, QObject* parent = nullptr);
    ~CameraConnector() override;

    /** Connects @p camera, letting go of another one first. Answers by connected() or failed(). */
    void connectTo(const CameraInfo& camera);
    /** Starts a virtual camera and connects it. */
    void connectVirtual();
    void disconnectCamera();
    /** What failed last, once more. */
    void tryAgain();

    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    /** The port in use or being connected; empty when there is none. */
    [[nodiscard]] QString port() const;

Q_SIGNALS:
    /** A connection is being made; @p what says to what. */
    void connecting(const QString& what);
    void connected();
    /** The camera could not be connected, or went away and did not come back. */
    void failed(const skein::Error& error);
    void disconnected();

private:
    void begin(const QString& what);
    void makeCamera();
    void fail(const Error& error);
    void onLost(const Error& error);

    SessionController& m_controller;
    std::unique_ptr<VirtualCamera> m_virtual;
    CameraInfo m_camera; ///< What is, or was last, asked for.
    bool m_wantsVirtual = false;
    bool m_connecting = false;
    int m_attempt = 0; ///< Answers to an earlier attempt no longer count.
};

} // namespace skein
