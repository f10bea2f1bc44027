// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CameraSession.h"

#include "base/Logging.h"
#include "camerahost/CaptureOperation.h"
#include "camerahost/WireWriter.h"
#include "wire/CaptureTarget.h"

namespace skein {

CameraSession::CameraSession(
    const HostOptions& options, const std::atomic<bool>& cancelFlag, WireWriter& wire)
    : m_wire(wire)
    , m_device(options.port, options.model, cancelFlag)
    , m_settings(m_device)
    , m_files(m_device)
    , m_preview(m_device, m_settings)
    , m_refresher(m_settings, wire)
    , m_memory(m_device, wire, options.staging)
    , m_events(m_device)
{}

Result<wire::Opened> CameraSession::open()
{
    close();
    if (auto opened = m_device.open(); !opened) {
        return tl::unexpected(std::move(opened.error()));
    }
    auto settings = m_settings.readAll();
    if (!settings) {
        m_device.close();
        return tl::unexpected(std::move(settings.error()));
    }
    m_device.setQuirks(
        quirksFor(m_settings.knownText(QStringLiteral("manufacturer")), m_device.driverModel()));
    // The driver leaves out of its tree what it could not read, whatever the reason, and says "ok"
    // (ptp2 2.5.30): a line that broke in the middle shows in this next call only.
    const auto hasCard = m_files.hasCard();
    if (!hasCard) {
        m_device.close();
        return tl::unexpected(hasCard.error());
    }
    applyDefaults(*hasCard);
    for (CameraSetting& setting : *settings) {
        setting = m_settings.known(setting.name);
    }
    return wire::Opened{describe(*hasCard), std::move(*settings)};
}

void CameraSession::close()
{
    if (!isOpen()) {
        return;
    }
    if (auto stopped = m_preview.stop(); !stopped) {
        qCWarning(lcHost) << "live view may still be on:" << stopped.error().detail;
    }
    m_preview.reset();
    m_memory.rescueAll();
    m_refresher.clear();
    m_device.close();
    m_announced.clear();
}

Result<bool> CameraSession::pollEvents(CaptureOperation* capture)
{
    auto events = m_events.poll();
    if (!events) {
        return tl::unexpected(std::move(events.error()));
    }
    bool hasPicture = false;
    for (const DriverEvent& event : *events) {
        if (const auto* file = std::get_if<FileAppeared>(&event)) {
            hasPicture = true;
            announce(file->file);
            if (capture) {
                capture->fileAppeared();
            }
        } else if (const auto* property = std::get_if<PropertyChanged>(&event)) {
            m_refresher.propertyChanged(*property);
        } else if (capture) {
            capture->captureCompleted();
        }
    }
    return hasPicture;
}

void CameraSession::announce(const CameraFileRef& file)
{
    const bool inMemory = isInMemory(file);
    // Also when it is no news: with each event the driver takes the computer's time for the file's.
    CameraFileEntry entry = inMemory ? m_files.entry(file) : m_files.announcedEntry(file);
    if (!m_announced.isNews(file, RecentFiles::Clock::now())) {
        return;
    }
    entry.inMemory = inMemory;
    m_wire.sendEvent(wire::FileAdded{entry});
    if (inMemory) {
        m_memory.rescue(file);
    }
    m_refresher.pictureTaken();
}

bool CameraSession::isInMemory(const CameraFileRef& file) const
{
    if (MemoryFiles::isInMemory(file, isTargetCard())) {
        return true;
    }
    // A picture whose name is empty the driver moves off the card all the same, and gives it such a
    // name (ptp2 2.5.30 takes its description for another form of it).
    return MemoryFiles::isInMemory(file, false) && !m_files.isOnCamera(file);
}

bool CameraSession::isTargetCard() const
{
    const CameraSetting target = m_settings.known(QStringLiteral("capturetarget"));
    const QString card = captureTargetChoice(target.choices, true);
    return !card.isEmpty() && target.value.toString() == card;
}

CameraInfo CameraSession::describe(bool hasCard) const
{
    const auto text = [this](const char* name) {
        return m_settings.knownText(QString::fromLatin1(name));
    };
    CameraInfo info;
    info.model = text("cameramodel").isEmpty() ? m_device.driverModel() : text("cameramodel");
    info.manufacturer = text("manufacturer");
    info.serial = text("serialnumber");
    info.firmware = text("deviceversion");
    info.port = m_device.port();
    const int operations = m_device.operations();
    info.capabilities.setFlag(
        CameraCapability::Capture, (operations & GP_OPERATION_CAPTURE_IMAGE) != 0);
    info.capabilities.setFlag(
        CameraCapability::Preview, (operations & GP_OPERATION_CAPTURE_PREVIEW) != 0);
    info.capabilities.setFlag(CameraCapability::Configure, !m_settings.names().isEmpty());
    info.capabilities.setFlag(
        CameraCapability::Delete, (m_device.fileOperations() & GP_FILE_OPERATION_DELETE) != 0);
    info.capabilities.setFlag(
        CameraCapability::Trigger, (operations & GP_OPERATION_TRIGGER_CAPTURE) != 0);
    info.capabilities.setFlag(CameraCapability::Card, hasCard);
    return info;
}

void CameraSession::applyDefaults(bool hasCard)
{
    const auto target = QStringLiteral("capturetarget");
    const QString choice = captureTargetChoice(m_settings.known(target).choices, hasCard);
    if (!choice.isEmpty()) {
        if (auto written = m_settings.write(target, choice); !written) {
            qCWarning(lcHost) << "capture target not set:" << written.error().detail;
        }
    }
    // ptp2 takes autofocus for off while it was never set, though it shows "On" (2.5.30).
    const auto autofocus = QStringLiteral("autofocus");
    const CameraSetting focus = m_settings.known(autofocus);
    if (focus.kind == SettingKind::Choice && focus.section == QLatin1String("settings")) {
        if (auto written = m_settings.write(autofocus, focus.value); !written) {
            qCWarning(lcHost) << "autofocus not set:" << written.error().detail;
        }
    }
}

} // namespace skein
