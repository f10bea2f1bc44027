// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TetherCommand.h"

#include "cli/Output.h"

#include <QTimer>
#include <chrono>

namespace skein {

void TetherCommand::run()
{
    output().hint(
        //: %1 is a camera
        tr("Saving what is taken with %1. Press Ctrl-C to end.").arg(camera().info().model));
    if (options().tetherSeconds) {
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(*options().tetherSeconds));
        QTimer::singleShot(limit, this, [this] { endWhenSaved(exitDone); });
    }
}

std::chrono::milliseconds TetherCommand::awayLimit() const
{
    return std::chrono::minutes(5);
}

} // namespace skein
