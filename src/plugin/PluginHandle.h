// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

/**
 * One thing that a plugin added, subscribed to or started; for PluginHost::remove() and for the
 * functions of the interface that it came from. Never used twice while the program runs. 0 is none:
 * what was asked for was refused, and the log says why.
 */
using PluginHandle = quint64;

} // namespace skein
