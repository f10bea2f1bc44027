// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/FakeShooter.h"

#include "sequence/ExposureScale.h"
#include "sequence/SequenceControl.h"
#include "sequence/ShotSchedule.h"
#include "wire/Exposure.h"

#include <QCoroTask>
#include <algorithm>

namespace skein {

namespace {

constexpr Clock::Instant settingTakes = std::chrono::milliseconds(30);
constexpr Clock::Instant measuringTakes = std::chrono::milliseconds(100);

constexpr Clock::Instant awayLimit = std::chrono::seconds(60);

QCoro::Task<void> giveUpAfter(
    std::shared_ptr<ManualClock> clock, Pending<void> pending, StopToken over)
{
    const Result<void> waited = co_await clock->until(clock->now() + awayLimit, over);
    if (waited) {
        pending.answer(failure(ErrorKind::Timeout, QString()));
    }
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

QStringList usualShutters()
{
    return words("30 25 20 15 13 10 8 6 5 4 3.2 2.5 2 1.6 1.3 1 0.8 0.6 0.5 0.4 0.3 1/4 1/5 1/6 "
                 "1/8 1/10 1/13 1/15 1/20 1/25 1/30 1/40 1/50 1/60 1/80 1/100 1/125 1/160 1/200 "
                 "1/250 1/320 1/400 1/500 1/640 1/800 1/1000 1/1250 1/1600 1/2000 1/2500 1/3200 "
                 "1/4000 1/5000 1/6400 1/8000 bulb");
}

QStringList usualApertures()
{
    return words("f/2.8 f/3.2 f/3.5 f/4 f/4.5 f/5 f/5.6 f/6.3 f/7.1 f/8 f/9 f/10 f/11 f/13 f/14 "
                 "f/16 f/18 f/20 f/22");
}

QStringList usualIsos()
{
    return words("Auto 100 125 160 200 250 320 400 500 640 800 1000 1250 1600 2000 2500 3200 4000 "
                 "5000 6400");
}

FakeShooter::FakeShooter(std::shared_ptr<ManualClock> clock)
    : m_clock(std::move(clock))
{
    roles[ExposureRole::Shutter] = {QStringLiteral("1/60"), usualShutters(), false};
    roles[ExposureRole::Aperture] = {QStringLiteral("f/8"), usualApertures(), false};
    roles[ExposureRole::Iso] = {QStringLiteral("400"), usualIsos(), false};
    roles[ExposureRole::Compensation] = {QStringLiteral("0"),
        words("-3 -2.6 -2.3 -2 -1.6 -1.3 -1 -0.6 -0.3 0 0.3 0.6 1 1.3 1.6 2 2.3 2.6 3"), false};
    focus.canMove = true;
    focus.place = FocusPlace{0, 0, 0};
}

std::optional<Error> FakeShooter::begin(Call call, const StopToken& stop) const
{
    if (onCall) {
        if (const auto error = onCall(call)) {
            return error;
        }
    }
    return stop.isStopped() ? std::optional(StopToken::stopped()) : std::nullopt;
}

double FakeShooter::exposureNow() const
{
    double ev = 0;
    for (const ExposureRole role :
        {ExposureRole::Shutter, ExposureRole::Aperture, ExposureRole::Iso}) {
        // As a real camera: what is written as 1/60 is 1/64.
        const auto& own = roles[role];
        ev += ExposureScale::of(role, own.choices).evOrRoundedOf(role, own.value).value_or(0);
    }
    return ev;
}

void FakeShooter::leave()
{
    m_isAway = true;
    notReady = Error{ErrorKind::Disconnected, QStringLiteral("The camera is away."), {}};
    startCounting();
}

void FakeShooter::comeBack()
{
    m_isAway = false;
    notReady.reset();
    for (const Pending<void>& each : std::exchange(m_waiting, {})) {
        each.answer({});
    }
}

void FakeShooter::slip(int steps)
{
    trueStep += steps;
    startCounting();
}

void FakeShooter::startCounting()
{
    focus.place = FocusPlace{};
    focus.nearMark.reset();
    focus.farMark.reset();
    ++focus.epoch;
}

SequenceTask<void> FakeShooter::ready(StopToken stop)
{
    if (const auto error = begin(Call::Ready, stop)) {
        co_return tl::unexpected(*error);
    }
    if (m_isAway) {
        // As CameraShooter: for a minute.
        const Pending<void> back;
        m_waiting.append(back);
        SequenceControl late;
        [[maybe_unused]] const auto beside = giveUpAfter(m_clock, back, late.token());
        const StopWatch watch =
            stop.onStop([back] { back.answer(tl::unexpected(StopToken::stopped())); });
        const Result<void> came = co_await back.result();
        late.stop();
        if (!came && came.error().kind == ErrorKind::Timeout) {
            co_return tl::unexpected(*notReady);
        }
        co_return came;
    }
    co_return Result<void>();
}

SequenceTask<ShotTicket> FakeShooter::expose(ExposureOrder order, StopToken stop)
{
    if (const auto error = begin(Call::Expose, stop)) {
        ++attempts;
        co_return tl::unexpected(*error);
    }
    ++attempts;
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return tl::unexpected(usable.error());
    }
    Taken shot;
    shot.at = m_clock->now();
    shot.bulb = order.bulb;
    shot.place = focus.place.value_or(FocusPlace{});
    if (order.bulb) {
        roles[ExposureRole::Shutter].value = QStringLiteral("bulb");
    }
    for (auto each = roles.cbegin(); each != roles.cend(); ++each) {
        shot.values[each.key()] = each.value().value;
    }
    shot.brightness = scene(shot.at) + exposureNow();
    const double seconds =
        exposureSecondsFromText(value(ExposureRole::Shutter)).value_or(0) + releaseSeconds;
    const Clock::Instant whole = order.bulb ? Clock::Instant(*order.bulb) : instantOf(seconds);
    // An exposure that has begun ends by itself; only bulb is ended at once.
    // (A local: g++ 12 destroys both branches of a conditional argument of co_await.)
    const StopToken end = order.bulb ? stop : StopToken();
    co_await m_clock->until(m_clock->now() + whole, end);
    taken.append(shot);
    ShotTicket ticket;
    ticket.id = static_cast<quint64>(taken.size());
    ticket.releasedAt = shot.at;
    co_return ticket;
}

SequenceTask<SavedShot> FakeShooter::saved(ShotTicket shot, StopToken stop)
{
    if (const auto error = begin(Call::Saved, stop)) {
        co_return tl::unexpected(*error);
    }
    const Result<void> arrived =
        co_await m_clock->until(m_clock->now() + instantOf(transferSeconds), stop);
    if (!arrived) {
        co_return tl::unexpected(arrived.error());
    }
    SavedShot saved;
    saved.paths.append(QStringLiteral("%1.jpg").arg(shot.id));
    co_return saved;
}

SequenceTask<double> FakeShooter::brightness(SavedShot shot, StopToken stop)
{
    if (const auto error = begin(Call::Brightness, stop)) {
        co_return tl::unexpected(*error);
    }
    const Result<void> measured = co_await m_clock->until(m_clock->now() + measuringTakes, stop);
    if (!measured) {
        co_return tl::unexpected(measured.error());
    }
    const int number = shot.paths.constFirst().section(u'.', 0, 0).toInt();
    co_return taken.at(number - 1).brightness;
}

std::optional<RoleFacts> FakeShooter::facts(ExposureRole role) const
{
    return roles.contains(role) && !m_isAway ? std::optional(roles[role]) : std::nullopt;
}

SequenceTask<void> FakeShooter::set(ExposureRole role, QString value, StopToken stop)
{
    if (const auto error = begin(Call::Set, stop)) {
        co_return tl::unexpected(*error);
    }
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    co_await m_clock->until(m_clock->now() + settingTakes, StopToken());
    if (!roles.contains(role) || !roles[role].choices.contains(value)) {
        co_return failure(ErrorKind::InvalidArgument, QStringLiteral("No such value."));
    }
    roles[role].value = value;
    ++writes;
    co_return Result<void>();
}

FocusFacts FakeShooter::focusFacts() const
{
    FocusFacts facts = focus;
    if (!knowsPlace) {
        facts.place.reset();
    }
    return facts;
}

SequenceTask<void> FakeShooter::stepFocus(LensStep size, int steps, StopToken stop)
{
    if (const auto error = begin(Call::StepFocus, stop)) {
        co_return tl::unexpected(*error);
    }
    co_await m_clock->until(m_clock->now() + settingTakes, StopToken());
    if (trueStep + steps > lastStep) {
        slip(lastStep - trueStep);
        co_return failure(ErrorKind::Refused, QStringLiteral("At its end."));
    }
    focus.place->at(static_cast<std::size_t>(size)) += steps;
    trueStep += steps;
    ++lensMoves;
    co_return Result<void>();
}

SequenceTask<void> FakeShooter::goToFocus(FocusPlace place, int epoch, StopToken stop)
{
    if (const auto error = begin(Call::GoToFocus, stop)) {
        co_return tl::unexpected(*error);
    }
    const Result<void> usable = co_await ready(stop);
    if (!usable) {
        co_return usable;
    }
    if (epoch != focus.epoch) {
        co_return failure(ErrorKind::NotFound, QStringLiteral("Another count."));
    }
    co_await m_clock->until(m_clock->now() + settingTakes, StopToken());
    trueStep += place.at(0) - focus.place->at(0);
    focus.place = place;
    ++lensMoves;
    co_return Result<void>();
}

QStringList FakeShooter::valuesTaken(ExposureRole role) const
{
    QStringList values;
    for (const Taken& each : taken) {
        values.append(each.values.value(role));
    }
    return values;
}

} // namespace skein
