// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/EventPump.h"

#include "base/Logging.h"

#include <QRegularExpression>
#include <cstdlib>
#include <memory>
#include <utility>

namespace skein {

namespace {

/** Some bodies send storms after one change; the rest waits for the next turn. */
constexpr int maxEventsPerPoll = 64;
/** After a dropped line the library answers -1 once and -7 for ever (2.5.30 on PTP/IP). */
constexpr int failuresThatMeanGone = 3;

struct FreeData
{
    void operator()(void* data) const { std::free(data); }
};

std::optional<DriverEvent> eventFrom(CameraEventType type, const void* data)
{
    if (type == GP_EVENT_CAPTURE_COMPLETE) {
        return CaptureCompleted();
    }
    if (!data) {
        return {};
    }
    switch (type) {
    case GP_EVENT_FILE_ADDED: {
        const auto* path = static_cast<const CameraFilePath*>(data);
        return FileAppeared{{QString::fromUtf8(path->folder), QString::fromUtf8(path->name)}};
    }
    case GP_EVENT_UNKNOWN: {
        const auto text = QString::fromUtf8(static_cast<const char*>(data));
        qCDebug(lcHost) << "event:" << text;
        return propertyFromEventText(text);
    }
    default:
        return {};
    }
}

} // namespace

std::optional<PropertyChanged> propertyFromEventText(const QString& text)
{
    // "PTP Property 500d changed" or "PTP Property d1b0 changed, "iso" to "100""; the library
    // writes nothing better than text (2.5.30), and makers differ in digits and case.
    static const QRegularExpression pattern(
        QStringLiteral("^PTP Property (?:0x)?([0-9a-fA-F]{4,8}) changed(?:, \"([^\"]*)\" to )?"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    return PropertyChanged{match.captured(1).right(4).toLower(), match.captured(2)};
}

Result<std::vector<DriverEvent>> EventPump::poll()
{
    if (m_gone) {
        return tl::unexpected(*std::exchange(m_gone, {}));
    }
    std::vector<DriverEvent> events;
    for (int i = 0; i < maxEventsPerPoll; ++i) {
        m_device.beginCall();
        CameraEventType type = GP_EVENT_TIMEOUT;
        void* data = nullptr;
        const int result = gp_camera_wait_for_event(m_device.camera(),
            static_cast<int>(m_device.quirks().eventTimeout.count()), &type, &data,
            m_device.context());
        const std::unique_ptr<void, FreeData> owner(data);
        if (result < GP_OK) {
            if (mayMeanGone(result)) {
                ++m_failures;
            }
            const bool gone = result == GP_ERROR_IO_USB_FIND || m_failures >= failuresThatMeanGone;
            const Error error = m_device.error(result, GpTask::Events);
            if (gone) {
                m_gone = goneError(error.detail);
            }
            break;
        }
        m_failures = 0;
        if (type == GP_EVENT_TIMEOUT) {
            break;
        }
        if (auto event = eventFrom(type, data)) {
            events.push_back(std::move(*event));
        }
    }
    if (m_gone && events.empty()) {
        return tl::unexpected(*std::exchange(m_gone, {}));
    }
    return events;
}

} // namespace skein
