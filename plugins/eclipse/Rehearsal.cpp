// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rehearsal.h"

#include "Cues.h"

#include "plugin/PluginSettings.h"

#include <algorithm>

namespace skein::eclipse {

namespace {

QString fromKey()
{
    return QStringLiteral("rehearsal-from");
}

QString speedKey()
{
    return QStringLiteral("rehearsal-speed");
}

} // namespace

Rehearsal Rehearsal::read(const PluginSettings& settings)
{
    constexpr int last = static_cast<int>(From::End);
    constexpr int mostSpeed = 100;
    Rehearsal rehearsal;
    rehearsal.from = static_cast<From>(
        std::clamp(settings.value(fromKey(), static_cast<int>(rehearsal.from)).toInt(), 0, last));
    rehearsal.speed = std::clamp(settings.value(speedKey(), rehearsal.speed).toInt(), 1, mostSpeed);
    return rehearsal;
}

void Rehearsal::keepIn(PluginSettings& settings) const
{
    settings.setValue(fromKey(), static_cast<int>(from));
    settings.setValue(speedKey(), speed);
}

QDateTime Rehearsal::begin(const Contacts& contacts) const
{
    constexpr int beforeBeginning = 75; ///< Seconds, as are these: the first word is said then.
    constexpr int beforeTotality = 75;
    constexpr int beforeEnd = 20;
    const bool hasMiddle = contacts.hasMiddle();
    QDateTime begin = contacts.at(Contact::C1).addSecs(-beforeBeginning);
    if (from == From::Totality) {
        begin = contacts.at(hasMiddle ? Contact::C2 : Contact::Maximum).addSecs(-beforeTotality);
    } else if (from == From::End) {
        begin = contacts.at(hasMiddle ? Contact::C3 : Contact::C4).addSecs(-beforeEnd);
    }
    return begin;
}

RunClock Rehearsal::clock(const Contacts& contacts) const
{
    return {begin(contacts), static_cast<double>(speed)};
}

double Rehearsal::secondsOf(const Plan& plan) const
{
    const QDateTime begun = begin(plan.contacts);
    QList<PlannedShot> shots = scheduleOf(plan);
    shots.removeIf([&begun](const PlannedShot& shot) { return shot.latest < begun; });
    const QList<Cue> cues = cuesOf(plan);
    QDateTime end = shots.isEmpty() ? begun : std::max(begun, shots.last().at);
    if (!cues.isEmpty()) {
        end = std::max(end, cues.last().at);
    }
    return rehearsalSeconds(shots, begun, end, speed, plan.pause);
}

double rehearsalSeconds(const QList<PlannedShot>& shots, const QDateTime& from,
    const QDateTime& end, double speed, double pause)
{
    constexpr double msPerSecond = 1000;
    double atWork = 0;
    for (qsizetype i = 0; i < shots.size(); ++i) {
        const double taking = shots[i].exposure.shutter + pause;
        // What would come before it is over is left out.
        const QDateTime& until = i + 1 < shots.size() ? shots[i + 1].at : end;
        const double gap = static_cast<double>(shots[i].at.msecsTo(until)) / msPerSecond;
        atWork += std::clamp(gap, 0.0, taking);
    }
    const double all = static_cast<double>(from.msecsTo(end)) / msPerSecond;
    return atWork + std::max(0.0, all - atWork) / std::max(1.0, speed);
}

} // namespace skein::eclipse
