// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * The folder a camera's host has as its HOME. Touches no disk: HostProcess makes it (mode 0700).
 *
 * One per camera below $XDG_STATE_HOME/skein/hosts, so that what the driver remembers (pairing,
 * capture target) is neither shared between cameras nor with other programs. It is named after
 * @p serial where that is known, else after the address in the network, else after @p model.
 */
[[nodiscard]] QString hostHome(const QString& port, const QString& serial, const QString& model);

/** The name of that folder: one plain path component, whatever the camera says. */
[[nodiscard]] QString hostHomeName(
    const QString& port, const QString& serial, const QString& model);

} // namespace skein
