// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/CameraFinder.h"
#include "cli/Command.h"

namespace skein {

class Output;

/** list: the cameras that are connected, one a line: port, tab, model. */
class ListCommand final : public Command
{
    Q_OBJECT

public:
    explicit ListCommand(Output& output, QObject* parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    void show(const CameraFinder::Found& found);

    Output& m_output;
    CameraFinder m_finder;
    bool m_finished = false;
};

} // namespace skein
