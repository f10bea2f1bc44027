// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

/** The choice of a "capturetarget" setting that means the card (or the memory); empty if none. */
[[nodiscard]] QString captureTargetChoice(const QStringList& choices, bool card);

} // namespace skein
