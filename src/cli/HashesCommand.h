// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliOptions.h"
#include "cli/Command.h"
#include "session/HashList.h"

#include <atomic>
#include <memory>

namespace skein {

class Output;

/** hashes: reads all photographs of a session and writes a list of their hashes. No camera. */
class HashesCommand final : public Command
{
    Q_OBJECT

public:
    HashesCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    void finish(const Result<HashListReport>& result);

    const CliOptions m_options;
    Output& m_output;
    const std::shared_ptr<std::atomic<bool>> m_isStopped =
        std::make_shared<std::atomic<bool>>(false);
};

} // namespace skein
