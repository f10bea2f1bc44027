// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/TetheredCommand.h"

namespace skein {

/** tether: saves what is taken with the camera's own shutter, for a time or until interrupted. */
class TetherCommand final : public TetheredCommand
{
    Q_OBJECT

public:
    using TetheredCommand::TetheredCommand;

protected:
    void run() override;
    /** Somebody may have pulled the cable to walk around: the camera itself knows when to give up.
     */
    [[nodiscard]] std::chrono::milliseconds awayLimit() const override;
    [[nodiscard]] int exitCodeWhenInterrupted() const override { return exitDone; }
};

} // namespace skein
