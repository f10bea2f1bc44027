// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rehearsal.h"

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

RunClock Rehearsal::clock(const Contacts& contacts) const
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
    return {begin, static_cast<double>(speed)};
}

} // namespace skein::eclipse
