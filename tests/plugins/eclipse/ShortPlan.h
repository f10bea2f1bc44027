// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eclipse/Plan.h"

namespace skein::eclipse {

/** A total eclipse of 20 seconds, and a minute about it. */
inline Plan shortPlan()
{
    const auto at = [](int minute, int second) {
        return QDateTime(QDate(2026, 8, 12), QTime(18, minute, second), Qt::UTC);
    };
    Plan plan;
    plan.contacts.kind = Kind::Total;
    plan.contacts.set(Contact::C1, at(24, 0));
    plan.contacts.set(Contact::C2, at(25, 0));
    plan.contacts.set(Contact::Maximum, at(25, 10));
    plan.contacts.set(Contact::C3, at(25, 20));
    plan.contacts.set(Contact::C4, at(26, 20));
    plan.row(Phase::Partial).interval = 5;
    return plan;
}

} // namespace skein::eclipse
