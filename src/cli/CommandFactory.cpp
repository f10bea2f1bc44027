// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandFactory.h"

#include "cli/CaptureCommand.h"
#include "cli/ConfigCommand.h"
#include "cli/HashesCommand.h"
#include "cli/ImportCommand.h"
#include "cli/ListCommand.h"
#include "cli/PreviewCommand.h"
#include "cli/SequenceCommand.h"
#include "cli/SummaryCommand.h"
#include "cli/TetherCommand.h"

namespace skein {

std::unique_ptr<Command> makeCommand(const CliOptions& options, Output& output)
{
    if (options.command == QLatin1String("list")) {
        return std::make_unique<ListCommand>(output);
    }
    if (options.command == QLatin1String("summary")) {
        return std::make_unique<SummaryCommand>(options, output);
    }
    if (options.command == QLatin1String("config")) {
        return std::make_unique<ConfigCommand>(options, output);
    }
    if (options.command == QLatin1String("capture")) {
        return std::make_unique<CaptureCommand>(options, output);
    }
    if (options.command == QLatin1String("tether")) {
        return std::make_unique<TetherCommand>(options, output);
    }
    if (options.command == QLatin1String("import")) {
        return std::make_unique<ImportCommand>(options, output);
    }
    if (options.command == QLatin1String("sequence")) {
        return std::make_unique<SequenceCommand>(options, output);
    }
    if (options.command == QLatin1String("hashes")) {
        return std::make_unique<HashesCommand>(options, output);
    }
    return std::make_unique<PreviewCommand>(options, output);
}

} // namespace skein
