// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "wire/CameraFile.h"

#include <QElapsedTimer>
#include <vector>

namespace skein {

class WireWriter;

/**
 * Pictures taken to the camera's memory. The driver has fetched them whole and emptied the camera
 * before anyone hears of them, so each is written out at once and only then released. One that
 * cannot be written (disk full) is kept here, bytes and all, whatever the driver forgets, and tried
 * again. Camera thread only.
 */
class MemoryFiles final
{
public:
    MemoryFiles(CameraDevice& device, WireWriter& wire, QString staging)
        : m_device(device)
        , m_wire(wire)
        , m_staging(std::move(staging))
    {}

    /**
     * True if the driver made this name up for a picture in memory (2.5.30: "capt0000.jpg").
     * @param targetIsCard pictures go to the card: then a name in a store's own folder is one on
     * the card.
     */
    [[nodiscard]] static bool isInMemory(const CameraFileRef& file, bool targetIsCard);

    /** Writes @p file out and sends Received, or a Notice and keeps it for retry(). */
    void rescue(const CameraFileRef& file);
    /** Tries what is still waiting, now and then. */
    void retry();
    /** The last chance for what is still waiting: this process is about to end. */
    void rescueAll();

private:
    struct Picture
    {
        CameraFileRef file;
        GpFile data; ///< Null while the driver has not handed it out.
    };

    [[nodiscard]] Result<GpFile> fetch(const CameraFileRef& file);
    [[nodiscard]] Result<ReceivedFile> writeOut(const Picture& picture);
    /** Fetches it if need be, writes it and sends Received. */
    [[nodiscard]] Result<void> save(Picture& picture);
    void tryAll();
    void release(const CameraFileRef& file);

    CameraDevice& m_device;
    WireWriter& m_wire;
    QString m_staging;
    std::vector<Picture> m_waiting; ///< Nowhere else.
    QElapsedTimer m_sinceTry;
};

} // namespace skein
