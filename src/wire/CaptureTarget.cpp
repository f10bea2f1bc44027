// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CaptureTarget.h"

namespace skein {

namespace {

QString firstContaining(const QStringList& choices, const QStringList& words)
{
    for (const QString& choice : choices) {
        for (const QString& word : words) {
            if (choice.contains(word, Qt::CaseInsensitive)) {
                return choice;
            }
        }
    }
    return {};
}

} // namespace

QString captureTargetChoice(const QStringList& choices, bool card)
{
    // Sony's list is "sdram", "card", "card+sdram": an exact match comes first.
    const QString exact = card ? QStringLiteral("card") : QStringLiteral("sdram");
    if (choices.contains(exact)) {
        return exact;
    }
    const QString known = firstContaining(
        choices, card ? QStringList{QStringLiteral("memory card"), QStringLiteral("card")}
                      : QStringList{QStringLiteral("internal ram"), QStringLiteral("ram")});
    // Whatever they are called: ptp2 lists the memory first and the card second (2.5.30).
    return !known.isEmpty() || choices.size() != 2 ? known : choices.at(card ? 1 : 0);
}

} // namespace skein
