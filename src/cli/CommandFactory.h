// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliOptions.h"
#include "cli/Command.h"

#include <memory>

namespace skein {

class Output;

/** Makes the command that @p options names; @p output must outlive it. */
[[nodiscard]] std::unique_ptr<Command> makeCommand(const CliOptions& options, Output& output);

} // namespace skein
