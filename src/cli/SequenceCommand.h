// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/TetheredCommand.h"
#include "sequence/SequenceRunner.h"

#include <memory>

class QTemporaryDir;

namespace skein {

/**
 * sequence: takes the photographs that a definition describes, saves them, and puts back what was
 * changed on the camera. The first interrupt ends it in order, the second one at once.
 */
class SequenceCommand final : public TetheredCommand
{
    Q_OBJECT

public:
    SequenceCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);
    ~SequenceCommand() override;

    void start() override;
    void interrupt() override;

protected:
    void run() override;
    /** As long as the sequence itself waits for its camera. */
    [[nodiscard]] std::chrono::milliseconds awayLimit() const override;
    [[nodiscard]] bool mayFinish() override;

private:
    SequenceCommand(std::unique_ptr<QTemporaryDir> folder, const CliOptions& options,
        Output& output, QObject* parent);

    void listNames();
    void tellCheck(const SequenceCheck& check);
    void onProgress(const SequenceProgress& progress);
    void onFinished(const SequenceReport& report);
    void tellEnd(SequenceReport::Outcome outcome);
    void tellReport(const SequenceReport& report);
    /** What there is to say of one that cannot go on, as its camera did not come back. */
    [[nodiscard]] SequenceReport brokenOff() const;
    [[nodiscard]] bool isRunning() const;

    const std::unique_ptr<QTemporaryDir> m_checkFolder; ///< Of --check: instead of a session.
    SequenceDefinition m_definition;
    std::unique_ptr<SequenceRunner> m_runner;
    qint64 m_toldShots = 0;
    QString m_toldBegin; ///< When it begins, where that is later.
    qint64 m_savedShots = 0;
    bool m_endTold = false;
};

} // namespace skein
