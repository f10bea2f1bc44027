// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "wire/CameraFile.h"

#include <optional>
#include <variant>
#include <vector>

namespace skein {

/** What the driver's event loop brought. */
struct FileAppeared
{
    CameraFileRef file;
};
struct CaptureCompleted
{};
struct PropertyChanged
{
    QString code; ///< Four hexadecimal digits, lower case: "500d".
    QString name; ///< The setting's name where the driver tells it; else empty.
};
using DriverEvent = std::variant<FileAppeared, CaptureCompleted, PropertyChanged>;

/** Reads a property change out of the driver's text; nothing when it is about something else. */
[[nodiscard]] std::optional<PropertyChanged> propertyFromEventText(const QString& text);

/**
 * Takes events out of the driver, as many as there are, without waiting for more. Camera thread
 * only. Notices when the camera has gone: then poll() fails with ErrorKind::Disconnected,
 * once the events that came before were handed out.
 */
class EventPump final
{
public:
    explicit EventPump(CameraDevice& device)
        : m_device(device)
    {}

    [[nodiscard]] Result<std::vector<DriverEvent>> poll();

private:
    CameraDevice& m_device;
    int m_failures = 0;          ///< In a row.
    std::optional<Error> m_gone; ///< Told when the events before it were.
};

} // namespace skein
