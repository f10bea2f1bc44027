// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CameraHarness.h"
#include "camera/VirtualCamera.h"

#include <functional>
#include <memory>

namespace skein {

/**
 * The whole way for a test: Camera, the real host, the stock driver, and a virtual camera that
 * paints small pictures and plays the faults it is told to.
 */
class CameraScene
{
public:
    /** The programs of this build are used, not installed ones. To be called first. */
    static void usePrograms();

    /** Starts the virtual camera with @p arguments; its Camera is not connected yet. */
    bool start(const QStringList& arguments = {});
    /** A Camera for whatever is at @p port. */
    void make(const QString& port);
    /** Another Camera for the same body. */
    void remake(const std::function<void(CameraOptions&)>& change);
    /** start(), and connected; says why when it was not. */
    bool connectCamera(const QStringList& arguments = {});

    /** What the setting @p name is at, as far as it is known. */
    [[nodiscard]] QString value(const QString& name) const;

    QTemporaryDir folder;
    VirtualCamera body;
    std::unique_ptr<Camera> camera;

private:
    CameraOptions m_options;
};

/** The last file that was announced. */
[[nodiscard]] CameraFileEntry entryOf(const QSignalSpy& added);

/** Another choice of the setting @p name than the one it has. */
[[nodiscard]] QString otherChoice(const Camera& camera, const QString& name);

} // namespace skein
