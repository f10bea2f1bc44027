// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CameraShooter.h"

#include "camera/ExposureSettings.h"
#include "tether/BrightnessMeter.h"
#include "tether/DiskGuard.h"
#include "tether/FutureTask.h"
#include "tether/RoleValues.h"
#include "tether/TetheredCamera.h"
#include "wire/Exposure.h"

#include <QCoroTask>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

const QStringList& settingNames(ExposureRole role)
{
    switch (role) {
    case ExposureRole::Aperture:
        return exposureSettings::aperture();
    case ExposureRole::Iso:
        return exposureSettings::iso();
    case ExposureRole::Compensation:
        return exposureSettings::compensation();
    case ExposureRole::Shutter:
        break;
    }
    return exposureSettings::shutter();
}

bool isBulb(const QString& text)
{
    const auto exposure = exposureFromText(text);
    return exposure && exposure->isBulb;
}

Error noCamera()
{
    return {ErrorKind::Disconnected,
        CameraShooter::tr("No camera is connected. Connect one and try again."), {}};
}

} // namespace

CameraShooter::CameraShooter(const Parts& parts)
    : m_place(&parts.place)
    , m_disk(parts.disk)
    , m_focus(parts.place, parts.focus)
{
    connect(&parts.place, &TetheredCamera::cameraChanged, this, &CameraShooter::follow);
    connect(&parts.place, &QObject::destroyed, this, &CameraShooter::wakeAll); // Nobody waits on.
    follow();
}

CameraShooter::~CameraShooter() = default;

std::shared_ptr<CameraShooter> CameraShooter::make(const Parts& parts)
{
    return {new CameraShooter(parts), [](CameraShooter* shooter) { shooter->deleteLater(); }};
}

Camera* CameraShooter::camera() const
{
    return m_place ? m_place->camera() : nullptr;
}

void CameraShooter::follow()
{
    if (m_followed) {
        m_followed->disconnect(this);
    }
    m_followed = camera();
    m_focus.setCamera(m_followed);
    if (m_followed) {
        connect(m_followed, &Camera::stateChanged, this, &CameraShooter::onState);
    }
    onState();
}

void CameraShooter::onState()
{
    Camera* now = camera();
    if (now != nullptr && now->state() == Camera::State::Capturing) {
        m_releasedAt = std::chrono::steady_clock::now().time_since_epoch();
        if (m_bulbLength) {
            m_bulb.start(*now, *m_bulbLength);
        }
        return;
    }
    // Not from within the news that it is ready: others, who tell of it, hear them later.
    QMetaObject::invokeMethod(this, &CameraShooter::wakeAll, Qt::QueuedConnection);
}

void CameraShooter::wakeAll()
{
    // What goes on from here may be the end of this.
    const QList<Pending<void>> waiting = std::exchange(m_waiting, {});
    for (const Pending<void>& each : waiting) {
        each.answer({});
    }
}

std::optional<Error> CameraShooter::whyNotReady() const
{
    const Camera* now = camera();
    if (now == nullptr) {
        return noCamera();
    }
    switch (now->state()) {
    case Camera::State::Ready:
    case Camera::State::Previewing:
        return std::nullopt;
    case Camera::State::Capturing:
        return Error{
            ErrorKind::Busy, tr("The camera is taking a photograph. Wait until it is done."), {}};
    case Camera::State::Connecting:
    case Camera::State::Recovering:
        return Error{ErrorKind::Disconnected,
            tr("The camera is being connected. Wait until that is done."), {}};
    case Camera::State::Disconnected:
    case Camera::State::Closing:
        break;
    }
    return noCamera();
}

SequenceTask<void> CameraShooter::ready(StopToken stop)
{
    // What goes on from its signal may be the end of this: later, then.
    const std::unique_ptr<QTimer, QScopedPointerDeleteLater> away(new QTimer);
    away->setSingleShot(true);
    // Shared: the timer goes after this coroutine, and may have ended in the same turn.
    const auto isLate = std::make_shared<bool>(false);
    connect(away.get(), &QTimer::timeout, this, [this, isLate] {
        *isLate = true;
        wakeAll();
    });
    away->start(awayLimit);
    for (;;) {
        if (stop.isStopped()) {
            co_return tl::unexpected(StopToken::stopped());
        }
        const std::optional<Error> reason = whyNotReady();
        if (!reason) {
            co_return Result<void>();
        }
        // An exposure may take as long as it likes.
        const Camera* now = camera();
        const bool isExposing = now != nullptr && now->state() == Camera::State::Capturing;
        if (!m_place || (*isLate && !isExposing)) {
            co_return tl::unexpected(*reason);
        }
        const Pending<void> change;
        m_waiting.append(change);
        const StopWatch watch = stop.onStop([change] { change.answer({}); });
        co_await change.result();
    }
}

QString CameraShooter::bulbChoice() const
{
    const auto shutter = settingOf(ExposureRole::Shutter);
    if (!shutter || shutter->readOnly) {
        return {};
    }
    const auto found = std::find_if(shutter->choices.cbegin(), shutter->choices.cend(), isBulb);
    return found != shutter->choices.cend() ? *found : QString();
}

bool CameraShooter::canBulb() const
{
    const auto shutter = settingOf(ExposureRole::Shutter);
    return shutter && (isBulb(settingValueText(*shutter)) || !bulbChoice().isEmpty());
}

SequenceTask<void> CameraShooter::prepare(ExposureOrder order, StopToken stop)
{
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    const auto shutter = settingOf(ExposureRole::Shutter);
    const bool isAtBulb = shutter && isBulb(settingValueText(*shutter));
    if (!order.bulb && isAtBulb) {
        co_return failure(ErrorKind::InvalidArgument,
            tr("The shutter is set to bulb, and nobody would end the exposure. Choose an exposure "
               "time."));
    }
    if (!order.bulb || isAtBulb) {
        co_return Result<void>();
    }
    const QString bulb = bulbChoice();
    if (bulb.isEmpty()) {
        co_return failure(ErrorKind::Unsupported,
            tr("This camera offers no bulb exposure now. Turn its dial to M or B."));
    }
    const Result<void> done = co_await set(ExposureRole::Shutter, bulb, stop);
    co_return done;
}

SequenceTask<ShotTicket> CameraShooter::expose(ExposureOrder order, StopToken stop)
{
    const Result<void> prepared = co_await prepare(order, stop);
    if (!prepared) {
        co_return tl::unexpected(prepared.error());
    }
    if (stop.isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    if (!m_place) {
        co_return tl::unexpected(noCamera());
    }
    m_bulbLength = order.bulb;
    m_releasedAt = {};
    // A shutter that is open until somebody closes it is closed; any other exposure ends by itself.
    const StopWatch watch = stop.onStop([this, isOpen = order.bulb.has_value()] {
        if (isOpen && camera() != nullptr) {
            camera()->cancelCapture();
        }
    });
    const CaptureAnswers answers = m_place->shoot();
    ShotTicket ticket;
    ticket.id = ++m_lastShot;
    keep(ticket.id, answers.saved);
    const Result<void> exposed = co_await taskOf(answers.exposed, this);
    m_bulbLength.reset();
    if (!exposed) {
        m_shots.remove(ticket.id);
        co_return tl::unexpected(exposed.error());
    }
    ticket.releasedAt = m_releasedAt;
    co_return ticket;
}

void CameraShooter::keep(quint64 id, const QFuture<Result<QStringList>>& saved)
{
    const Pending<SavedShot> shot;
    m_shots.insert(id, shot);
    whenAnswered(saved, this, [shot](const Result<QStringList>& paths) {
        shot.answer(paths.map([](const QStringList& all) { return SavedShot{all}; }));
    });
}

SequenceTask<SavedShot> CameraShooter::saved(ShotTicket shot, StopToken stop)
{
    if (!m_shots.contains(shot.id)) {
        co_return failure(ErrorKind::InvalidArgument, tr("There is no such photograph."));
    }
    const Pending<SavedShot> arrival = m_shots.take(shot.id);
    if (stop.isStopped() && !arrival.isAnswered()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    const StopWatch watch =
        stop.onStop([arrival] { arrival.answer(tl::unexpected(StopToken::stopped())); });
    const Result<SavedShot> result = co_await arrival.result();
    co_return result;
}

SequenceTask<double> CameraShooter::brightness(SavedShot shot, StopToken stop)
{
    return taskOf(BrightnessMeter::measureLater(shot.paths), this, std::move(stop));
}

std::optional<CameraSetting> CameraShooter::settingOf(ExposureRole role) const
{
    const Camera* now = camera();
    const QStringList& names = settingNames(role);
    for (const QString& name : names) {
        if (auto setting = now != nullptr ? now->setting(name) : std::nullopt) {
            return setting;
        }
    }
    return std::nullopt;
}

std::optional<RoleFacts> CameraShooter::facts(ExposureRole role) const
{
    const auto setting = settingOf(role);
    return setting ? std::optional(roleFactsOf(*setting)) : std::nullopt;
}

SequenceTask<void> CameraShooter::set(ExposureRole role, QString value, StopToken stop)
{
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    const auto setting = settingOf(role);
    if (!setting) {
        co_return failure(ErrorKind::Unsupported, tr("The camera has no such setting now."));
    }
    const QVariant wanted = settingValueFromText(*setting, value);
    if (setting->readOnly || !wanted.isValid()) {
        co_return failure(ErrorKind::Refused,
            //: %1 is the name of a setting, %2 a value
            tr("“%1” cannot be set to %2 now. Check the camera's mode and lens.")
                .arg(setting->label, value));
    }
    const Result<CameraSetting> has =
        co_await taskOf(camera()->writeSetting(setting->name, wanted), this);
    if (!has) {
        co_return tl::unexpected(has.error());
    }
    if (settingValueText(*has) != value) {
        co_return failure(
            //: %3 is a camera setting, %2 the value that was wanted, %1 the one that it has
            ErrorKind::Refused, tr("The camera made %1 of %2 for “%3”. Check its mode and lens.")
                                    .arg(settingValueText(*has), value, setting->label));
    }
    co_return Result<void>();
}

FocusFacts CameraShooter::focusFacts() const
{
    return m_focus.facts();
}

SequenceTask<void> CameraShooter::stepFocus(LensStep size, int steps, StopToken stop)
{
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    const Result<void> moved = co_await m_focus.step(size, steps, stop);
    co_return moved;
}

SequenceTask<void> CameraShooter::goToFocus(FocusPlace place, int epoch, StopToken stop)
{
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    const Result<void> moved = co_await m_focus.goTo(place, epoch, stop);
    co_return moved;
}

std::optional<qint64> CameraShooter::room() const
{
    return m_disk ? m_disk->shots() : std::nullopt;
}

} // namespace skein
