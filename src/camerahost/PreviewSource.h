// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "wire/Messages.h"

namespace skein {

class SettingsTree;

/** Live view of an open camera, frame by frame. Camera thread only. */
class PreviewSource final
{
public:
    PreviewSource(CameraDevice& device, SettingsTree& settings)
        : m_device(device)
        , m_settings(settings)
    {}

    /**
     * The next frame; starts live view when it is off. The bytes are borrowed from the driver and
     * good until the next call: send them at once.
     */
    [[nodiscard]] Result<wire::PreviewFrame> fetch();
    /** Live view off, mirror down. Does nothing when it is off. */
    [[nodiscard]] Result<void> stop();
    [[nodiscard]] bool isActive() const { return m_active; }
    /** The camera was closed: live view is off without asking. */
    void reset();

private:
    CameraDevice& m_device;
    SettingsTree& m_settings;
    GpFile m_frame; ///< Used again for every frame.
    bool m_active = false;
};

} // namespace skein
