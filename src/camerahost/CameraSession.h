// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "camerahost/CameraFiles.h"
#include "camerahost/EventPump.h"
#include "camerahost/HostOptions.h"
#include "camerahost/MemoryFiles.h"
#include "camerahost/PreviewSource.h"
#include "camerahost/RecentFiles.h"
#include "camerahost/SettingsRefresher.h"
#include "camerahost/SettingsTree.h"
#include "wire/Messages.h"

namespace skein {

class CaptureOperation;

/**
 * One camera with all that is known of it: opens it, puts it into the state every session starts
 * from, and passes on what happens to it. Camera thread only. Borrows the writer.
 */
class CameraSession final
{
public:
    CameraSession(
        const HostOptions& options, const std::atomic<bool>& cancelFlag, WireWriter& wire);

    [[nodiscard]] Result<wire::Opened> open();
    /** Live view off, then the driver's own good-bye. */
    void close();
    [[nodiscard]] bool isOpen() const { return m_device.isOpen(); }

    /** Takes the camera's events and passes them on; @p capture (may be null) hears of files.
     * True when a picture came. */
    [[nodiscard]] Result<bool> pollEvents(CaptureOperation* capture);
    /** Tells the other side of a new file, once, and writes it out when it is in memory. */
    void announce(const CameraFileRef& file);
    /** The file was deleted: another one may get its name. */
    void forget(const CameraFileRef& file) { m_announced.forget(file); }
    /** True if @p file is a picture that only the driver has. */
    [[nodiscard]] bool isInMemory(const CameraFileRef& file) const;
    /** Pictures go to the card and nowhere else: none is lost when nobody fetches it. */
    [[nodiscard]] bool isTargetCard() const;

    [[nodiscard]] CameraDevice& device() { return m_device; }
    [[nodiscard]] const CameraDevice& device() const { return m_device; }
    [[nodiscard]] SettingsTree& settings() { return m_settings; }
    [[nodiscard]] CameraFiles& files() { return m_files; }
    [[nodiscard]] PreviewSource& preview() { return m_preview; }
    [[nodiscard]] SettingsRefresher& refresher() { return m_refresher; }
    [[nodiscard]] const SettingsRefresher& refresher() const { return m_refresher; }
    [[nodiscard]] MemoryFiles& memory() { return m_memory; }

private:
    [[nodiscard]] CameraInfo describe(bool hasCard) const;
    void applyDefaults(bool hasCard);

    WireWriter& m_wire;
    CameraDevice m_device;
    SettingsTree m_settings;
    CameraFiles m_files;
    PreviewSource m_preview;
    SettingsRefresher m_refresher;
    MemoryFiles m_memory;
    EventPump m_events;
    RecentFiles m_announced;
};

} // namespace skein
