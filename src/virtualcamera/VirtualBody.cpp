// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/VirtualBody.h"

#include "virtualcamera/Metering.h"
#include "virtualcamera/Quality.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
namespace p = ptp::prop;

constexpr qint64 modeBurst = 2;
constexpr qint64 modeTimer = 0x8011;
constexpr qint64 manualFocus = 1;
constexpr int mirrorSettlesMs = 1000;
constexpr int selfTimerSeconds[] = {2, 5, 10, 20};
constexpr quint32 liveViewProhibitedByShooting = 1U << 15U;

/** As Nikon's bodies tell it: 0 to 360 degrees, in 65536th of one; what is not known is -1. */
qint64 angleValue(std::optional<double> degrees)
{
    constexpr double circle = 360;
    constexpr double unit = 65536;
    constexpr qint64 unknown = -1;
    if (!degrees || !std::isfinite(*degrees))
        return unknown;
    const double turned = std::fmod(*degrees, circle);
    return std::llround((turned < 0 ? turned + circle : turned) * unit);
}

/** It changes without anybody being told, and without anything that depends on it. */
bool isAngle(quint16 code)
{
    return code == p::NikonAngleLevel || code == p::NikonAngleLevelPitching;
}

QList<Property> propertiesOf(const CameraOptions& options)
{
    QList<Property> properties = makeProperties(options.megapixels) +
                                 makeNamelessProperties(options.moreSettings) +
                                 makeOddProperties(options.faults.oddSettings);
    properties.removeIf([&options](const Property& property) {
        return std::any_of(options.without.cbegin(), options.without.cend(),
            [&property](const QString& name) { return property.names.contains(name); });
    });
    return properties;
}
} // namespace

Result<std::unique_ptr<VirtualBody>> VirtualBody::create(const CameraOptions& options)
{
    Result<std::unique_ptr<Card>> card = Card::open(options.card, options.cardBytes);
    if (!card)
        return tl::unexpected(card.error());
    std::optional<ShotFolder> shots;
    if (!options.shots.isEmpty()) {
        const Result<ShotFolder> folder = ShotFolder::open(options.shots);
        if (!folder)
            return tl::unexpected(folder.error());
        shots = *folder;
    }
    return std::unique_ptr<VirtualBody>(
        new VirtualBody(options, std::move(*card), std::move(shots)));
}

VirtualBody::VirtualBody(
    CameraOptions options, std::unique_ptr<Card> card, std::optional<ShotFolder> shots)
    : m_options(std::move(options))
    , m_settings(propertiesOf(m_options))
    , m_recipes(m_options, m_settings)
    , m_card(std::move(card))
    , m_focus(m_settings)
    , m_capture(*m_card, m_memory, m_events, m_options.captureMs, std::move(shots),
          m_options.faults.captureNeverReady)
{
    updateShotsLeft();
    meter();
    connect(&m_settings, &PropertyStore::changed, this, &VirtualBody::settingChanged);
    connect(&m_capture, &CaptureUnit::delivered, this, &VirtualBody::updateShotsLeft);
}

VirtualBody::~VirtualBody() = default;

void VirtualBody::settingChanged(quint16 code)
{
    if (isAngle(code))
        return;
    m_events.post(ptp::ev::DevicePropChanged, code);
    if (code == p::CompressionSetting || code == p::ImageSize)
        updateShotsLeft();
    if (code != p::DateTime)
        meter();
}

void VirtualBody::meter()
{
    // Metering changes settings, and each change asks for metering.
    if (m_isMetering)
        return;
    m_isMetering = true;
    meterExposure(m_settings);
    m_isMetering = false;
}

quint32 VirtualBody::shotsLeft(CaptureTarget target) const
{
    if (target == CaptureTarget::Memory)
        return static_cast<quint32>(m_memory.freeSlots());
    return static_cast<quint32>(std::clamp<qint64>(
        m_card->freeBytes() /
            Quality(m_settings.number(p::CompressionSetting)).expectedBytes(m_recipes.imageSize()),
        0, 9999));
}

void VirtualBody::updateShotsLeft()
{
    m_settings.put(p::NikonExposureRemaining, qint64(shotsLeft(CaptureTarget::Card)));
    m_settings.put(p::NikonMaximumShots, qint64(shotsLeft(CaptureTarget::Memory)));
}

quint16 VirtualBody::startCapture(CaptureTarget target, bool autofocusFirst, bool byPerson)
{
    if (m_capture.state() != CaptureUnit::State::Idle || m_focus.isMoving())
        return ptp::rc::DeviceBusy;
    if (shotsLeft(target) == 0)
        return ptp::rc::StoreFull;
    if (autofocusFirst && m_settings.number(p::FocusMode) != manualFocus && !isLiveViewOn()) {
        if (const quint16 code = m_focus.focusOn(m_afPoint); code != ptp::rc::Ok)
            return code;
    }
    CaptureUnit::Order order;
    order.target = target;
    order.isByPerson = byPerson;
    const qint64 mode = m_settings.number(p::StillCaptureMode);
    if (mode == modeBurst)
        order.count = static_cast<int>(m_settings.number(p::BurstNumber));
    if (mode == modeTimer)
        order.delayMs = selfTimerSeconds[m_settings.number(p::NikonSelfTimer) & 3] * 1000;
    if (m_settings.number(p::NikonExposureDelayMode) != 0)
        order.delayMs += mirrorSettlesMs;
    order.hasNoiseReduction = m_settings.number(p::NikonLongExposureNr) != 0;
    order.isBulb = static_cast<quint32>(m_settings.number(p::ExposureTime)) == ptp::bulbTime;
    order.recipe = [this] { return m_recipes.next(m_clock); };
    return m_capture.start(std::move(order)) ? ptp::rc::Ok : ptp::rc::DeviceBusy;
}

quint16 VirtualBody::terminateCapture()
{
    return m_capture.stop() ? ptp::rc::Ok : ptp::rc::CaptureAlreadyTerminated;
}

quint16 VirtualBody::readiness()
{
    m_capture.hurry();
    switch (m_capture.state()) {
    case CaptureUnit::State::Bulb:
        return ptp::rc::NikonBulbReleaseBusy;
    case CaptureUnit::State::Waiting:
    case CaptureUnit::State::Exposing:
        return ptp::rc::DeviceBusy;
    case CaptureUnit::State::Idle:
        break;
    }
    if (m_capture.takeFailure())
        return ptp::rc::StoreFull;
    return m_focus.isMoving() ? ptp::rc::DeviceBusy : m_focus.takeResult();
}

quint16 VirtualBody::pressShutter()
{
    if (m_capture.state() == CaptureUnit::State::Bulb)
        return terminateCapture();
    const bool toMemory = m_settings.number(p::NikonRecordingMedia) != 0;
    return startCapture(toMemory ? CaptureTarget::Memory : CaptureTarget::Card, true, true);
}

bool VirtualBody::isLiveViewOn() const
{
    return m_settings.number(p::NikonLiveViewStatus) != 0;
}

quint16 VirtualBody::startLiveView()
{
    if (m_capture.state() != CaptureUnit::State::Idle)
        return ptp::rc::DeviceBusy;
    m_settings.put(p::NikonLiveViewStatus, qint64(1));
    return ptp::rc::Ok;
}

void VirtualBody::endLiveView()
{
    if (!isLiveViewOn())
        return;
    m_settings.put(p::NikonLiveViewStatus, qint64(0));
    // The driver sets "memory" before each start of live view and never sets it back.
    m_settings.put(p::NikonRecordingMedia, qint64(0));
}

quint16 VirtualBody::readinessOfFrame()
{
    if (!isLiveViewOn())
        return ptp::rc::NikonNotLiveView;
    return m_liveFaults.isBusy(m_clock.msSinceStart()) ? ptp::rc::DeviceBusy : ptp::rc::Ok;
}

QByteArray VirtualBody::liveViewFrame()
{
    LiveView::Order order;
    order.sceneSeconds = m_clock.secondsSinceStart();
    order.centre = m_afPoint;
    order.fullSize = m_recipes.imageSize();
    order.size = m_liveFaults.size();
    order.hasClock = m_options.hasLiveClock;
    order.shake = m_shake;
    return m_liveFaults.played(m_liveView.frame(m_settings, order));
}

void VirtualBody::setTilt(std::optional<double> roll, std::optional<double> pitch)
{
    m_settings.put(p::NikonAngleLevel, angleValue(roll));
    m_settings.put(p::NikonAngleLevelPitching, angleValue(pitch));
}

int VirtualBody::frameDelayMs()
{
    if (m_options.framesPerSecond <= 0)
        return 0;
    const qint64 now = m_clock.msSinceStart();
    const qint64 delay = std::max<qint64>(0, m_nextFrameMs - now);
    m_nextFrameMs = std::max(m_nextFrameMs, now) + 1000 / m_options.framesPerSecond;
    return static_cast<int>(delay);
}

quint16 VirtualBody::moveAfArea(quint32 x, quint32 y)
{
    if (!isLiveViewOn())
        return ptp::rc::NikonNotLiveView;
    const ImageSize size = m_recipes.imageSize();
    if (x >= static_cast<quint32>(size.width) || y >= static_cast<quint32>(size.height))
        return ptp::rc::InvalidParameter;
    m_afPoint = {double(x) / size.width, double(y) / size.height};
    return ptp::rc::Ok;
}

quint16 VirtualBody::autofocus()
{
    return m_focus.focusOn(m_afPoint);
}

void VirtualBody::refreshSetting(quint16 code)
{
    if (code == p::DateTime) {
        const QSignalBlocker quiet(m_settings); // Time passing is no event.
        m_settings.put(code, ptpTime(m_clock.date()));
    } else if (code == p::NikonLiveViewProhibit) {
        const bool isShooting = m_capture.state() != CaptureUnit::State::Idle;
        m_settings.put(code, qint64(isShooting ? liveViewProhibitedByShooting : 0U));
    } else if (code == p::NikonExposureRemaining) {
        updateShotsLeft();
    }
}

quint16 VirtualBody::setByClient(quint16 code, const QByteArray& bytes)
{
    if (m_capture.state() != CaptureUnit::State::Idle)
        return ptp::rc::DeviceBusy;
    if (isNamed(code, m_options.faults.refusedSettings))
        return ptp::rc::AccessDenied;
    if (isNamed(code, m_options.faults.ignoredSettings))
        return ptp::rc::Ok;
    if (code != p::DateTime)
        return m_settings.setEncoded(code, bytes);
    PtpReader reader(bytes);
    const QDateTime time =
        QDateTime::fromString(reader.string().left(15), QStringLiteral("yyyyMMdd'T'HHmmss"));
    if (!reader.ok() || !time.isValid())
        return ptp::rc::InvalidDevicePropValue;
    m_clock.setDate(time);
    m_events.post(ptp::ev::DevicePropChanged, code);
    return ptp::rc::Ok;
}

bool VirtualBody::isNamed(quint16 code, const QStringList& names) const
{
    const Property* property = m_settings.find(code);
    return property && std::any_of(names.cbegin(), names.cend(), [property](const QString& name) {
        return property->names.contains(name, Qt::CaseInsensitive);
    });
}

void VirtualBody::clientArrived()
{
    m_isRuledByComputer = false;
    m_events.clear();
    if (const std::optional<quint32> waiting = m_memory.oldestUnfetched())
        m_events.post(ptp::ev::NikonObjectAddedInSdram, *waiting);
}

void VirtualBody::clientGone()
{
    m_isRuledByComputer = false;
    endLiveView();
    if (m_capture.state() == CaptureUnit::State::Bulb)
        (void)terminateCapture();
}

} // namespace skein
