// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CameraCommand.h"

namespace skein {

/** summary: what is known of the camera, the driver library, and the driver's own text. */
class SummaryCommand final : public CameraCommand
{
    Q_OBJECT

public:
    using CameraCommand::CameraCommand;

protected:
    void run() override;

private:
    void show(const QString& driverText);
};

} // namespace skein
