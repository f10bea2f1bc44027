// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SettingsKeeper.h"

#include "sequence/Shooter.h"

#include <QCoroTask>
#include <algorithm>

namespace skein {

namespace {

constexpr int attempts = 2;

} // namespace

QString roleText(ExposureRole role)
{
    switch (role) {
    case ExposureRole::Shutter:
        //: camera settings, as the first word of a sentence: "Aperture: the value f/8 could not be
        //: set."
        return QCoreApplication::translate("skein::SettingsKeeper", "Shutter speed");
    case ExposureRole::Aperture:
        //: a camera setting
        return QCoreApplication::translate("skein::SettingsKeeper", "Aperture");
    case ExposureRole::Iso:
        //: a camera setting: the sensitivity
        return QCoreApplication::translate("skein::SettingsKeeper", "ISO");
    case ExposureRole::Compensation:
        break;
    }
    //: a camera setting
    return QCoreApplication::translate("skein::SettingsKeeper", "Exposure compensation");
}

void SettingsKeeper::remember(ExposureRole role)
{
    const auto isRole = [role](const Kept& kept) { return kept.role == role; };
    const auto facts = m_shooter.facts(role);
    if (facts && std::none_of(m_values.begin(), m_values.end(), isRole)) {
        m_values.append({role, facts->value});
    }
}

std::optional<QString> SettingsKeeper::original(ExposureRole role) const
{
    for (const Kept& kept : m_values) {
        if (kept.role == role) {
            return kept.value;
        }
    }
    const auto facts = m_shooter.facts(role);
    return facts ? std::optional(facts->value) : std::nullopt;
}

void SettingsKeeper::rememberFocus()
{
    if (!m_focus) {
        const FocusFacts facts = m_shooter.focusFacts();
        m_focus = Focus{facts.place, facts.epoch, {}, true};
    }
}

void SettingsKeeper::countSteps(LensStep size, int steps)
{
    if (m_focus) {
        m_focus->steps.at(static_cast<std::size_t>(size)) += steps;
    }
}

void SettingsKeeper::leaveSteps()
{
    if (m_focus) {
        m_focus->canCount = false;
    }
}

SequenceTask<void> SettingsKeeper::restore(StopToken giveUp)
{
    QList<Kept> values = std::exchange(m_values, {});
    while (!values.isEmpty()) {
        const Kept kept = values.takeLast();
        const Result<void> done = co_await restore(kept, giveUp);
        if (!done) {
            m_values.prepend(kept);
        }
    }
    if (m_focus) {
        Focus focus = *std::exchange(m_focus, {});
        const Result<void> done = co_await restoreFocus(focus, giveUp);
        if (!done && (focus.place || focus.canCount)) { // Else there is no way back any more.
            m_focus = focus;
        }
    }
    co_return Result<void>();
}

SequenceTask<void> SettingsKeeper::restore(Kept kept, StopToken giveUp)
{
    Result<void> done;
    for (int attempt = 0; attempt < attempts && !giveUp.isStopped(); ++attempt) {
        done = co_await m_shooter.ready(giveUp);
        const auto facts = m_shooter.facts(kept.role);
        if (done && facts && facts->value == kept.value) {
            co_return done;
        }
        if (done) {
            done = co_await m_shooter.set(kept.role, kept.value, giveUp);
        }
        if (done) {
            co_return done;
        }
    }
    if (done) {
        done = tl::unexpected(StopToken::stopped()); // It was not even tried.
    }
    m_problems.append(
        //: %1 is a setting, such as "Aperture", %2 its value before the sequence, %3 a sentence:
        //: why
        tr("%1: the former value %2 could not be put back. Set it on the camera. %3")
            .arg(roleText(kept.role), kept.value, reasonOf(done.error()))
            .trimmed());
    co_return done;
}

SequenceTask<void> SettingsKeeper::restoreFocus(Focus& focus, StopToken giveUp)
{
    Result<void> done;
    for (int attempt = 0; attempt < attempts && !giveUp.isStopped(); ++attempt) {
        done = co_await m_shooter.ready(giveUp);
        if (done) {
            done = co_await moveBack(focus, giveUp);
        }
        if (done) {
            co_return done;
        }
    }
    if (done) {
        done = tl::unexpected(StopToken::stopped());
    }
    m_problems.append(
        //: %1 is a sentence: why
        tr("The lens could not be moved back. Focus again. %1")
            .arg(reasonOf(done.error()))
            .trimmed());
    co_return done;
}

SequenceTask<void> SettingsKeeper::moveBack(Focus& focus, StopToken giveUp)
{
    const FocusFacts facts = m_shooter.focusFacts();
    if (focus.place && facts.epoch == focus.epoch) {
        if (facts.place == focus.place) {
            co_return Result<void>();
        }
        focus.canCount = false; // A way that is broken off ends anywhere.
        const Result<void> moved = co_await m_shooter.goToFocus(*focus.place, focus.epoch, giveUp);
        co_return moved;
    }
    if (!focus.canCount) {
        focus.place.reset(); // It means nothing any more.
        co_return failure(ErrorKind::NotFound,
            tr("It was moved in a way that could not be counted, so its place is not known."));
    }
    const Result<void> moved = co_await stepBack(focus, giveUp);
    if (moved && focus.place) {
        m_problems.append(tr("The lens was moved back by as many steps as it had gone, and may "
                             "stand a little beside its place. Check the focus."));
    }
    co_return moved;
}

SequenceTask<void> SettingsKeeper::stepBack(Focus& focus, StopToken giveUp)
{
    for (const LensStep size : {LensStep::Fine, LensStep::Middle, LensStep::Coarse}) {
        int& steps = focus.steps.at(static_cast<std::size_t>(size));
        while (steps != 0) {
            const int one = steps > 0 ? -1 : 1;
            const Result<void> moved = co_await m_shooter.stepFocus(size, one, giveUp);
            if (!moved) {
                co_return moved;
            }
            steps += one;
        }
    }
    co_return Result<void>();
}

QString SettingsKeeper::reasonOf(const Error& error) const
{
    if (!error.isCancellation()) {
        return error.message;
    }
    const auto reason = m_shooter.whyNotReady();
    return reason ? reason->message : QString();
}

QStringList SettingsKeeper::takeProblems()
{
    return std::exchange(m_problems, {});
}

} // namespace skein
