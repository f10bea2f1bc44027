// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "wire/CameraFile.h"

#include <QElapsedTimer>
#include <QList>

namespace skein {

class WireWriter;

/**
 * Pictures taken to the camera's memory. The driver has fetched them whole and emptied the camera
 * before anyone hears of them, so each is written out at once and only then released. One that
 * cannot be written (disk full) is kept and tried again. Camera thread only.
 */
class MemoryFiles final
{
public:
    MemoryFiles(CameraDevice& device, WireWriter& wire, QString staging)
        : m_device(device)
        , m_wire(wire)
        , m_staging(std::move(staging))
    {}

    /** True if the driver made this name up for a picture in memory (2.5.30: "capt0000.jpg"). */
    [[nodiscard]] static bool isInMemory(const CameraFileRef& file);

    /** Writes @p file out and sends Received, or a Notice and keeps it for retry(). */
    void rescue(const CameraFileRef& file);
    /** Tries what is still waiting, now and then. */
    void retry();
    /** The last chance for what is still waiting: the driver's memory is about to go. */
    void rescueAll();

private:
    [[nodiscard]] Result<ReceivedFile> writeOut(const CameraFileRef& file);
    void release(const CameraFileRef& file);

    CameraDevice& m_device;
    WireWriter& m_wire;
    QString m_staging;
    QList<CameraFileRef> m_waiting; ///< Only in the driver's memory.
    QElapsedTimer m_sinceTry;
};

} // namespace skein
