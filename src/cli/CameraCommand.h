// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "cli/CliOptions.h"
#include "cli/Command.h"
#include "cli/PortFinder.h"

#include <memory>

namespace skein {

class Output;

/**
 * A command that needs a camera: finds it, connects, runs, and leaves the camera in order whatever
 * happened. Subclasses say what run() does and call end().
 */
class CameraCommand : public Command
{
    Q_OBJECT

public:
    CameraCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);
    ~CameraCommand() override;

    void start() override;
    void interrupt() override;

protected:
    /** The camera is connected. */
    virtual void run() = 0;
    /** The camera that was made; the subclass may take it over. */
    virtual void takeCamera(std::unique_ptr<Camera> camera);
    /** Whether to go on when the connection breaks off and comes back; not here. */
    [[nodiscard]] virtual bool reconnects() const { return false; }
    /** Where downloads go; none here. */
    [[nodiscard]] virtual QString stagingFolder() const { return {}; }

    [[nodiscard]] const CliOptions& options() const { return m_options; }
    [[nodiscard]] Output& output() const { return m_output; }
    [[nodiscard]] Camera& camera() const { return *m_camera; }
    [[nodiscard]] bool hasCamera() const { return m_camera != nullptr; }
    [[nodiscard]] bool isEnding() const { return m_ending; }
    void findCamera();
    /** Says what failed and ends with exitFailed. */
    void fail(const Error& error);
    /** Leaves the camera in order, then finishes. Later calls change nothing. */
    void end(int exitCode);
    /** The camera was left; false: something else is waited for, and finishOnce() called then. */
    [[nodiscard]] virtual bool mayFinish() { return true; }
    void finishOnce();
    /** It did not go well, however it was said to end. */
    void endsWithFailure() { m_exitCode = exitFailed; }

private:
    void connectTo(const CameraInfo& found);

    const CliOptions m_options;
    Output& m_output;
    PortFinder m_ports;
    std::unique_ptr<Camera> m_ownCamera;
    Camera* m_camera = nullptr;
    int m_exitCode = exitDone;
    bool m_ending = false;
    bool m_finished = false;
};

} // namespace skein
