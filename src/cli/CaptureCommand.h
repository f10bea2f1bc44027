// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/BulbTimer.h"
#include "cli/TetheredCommand.h"

#include <QElapsedTimer>
#include <QTimer>

namespace skein {

/**
 * capture: takes pictures, after a self-timer if wanted, one after the other or at an interval from
 * shutter to shutter, and saves them. Bulb exposures are ended after their time. With an interval
 * the next picture is taken while the last one is still on its way.
 */
class CaptureCommand final : public TetheredCommand
{
    Q_OBJECT

public:
    CaptureCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);

protected:
    void run() override;

private:
    void count();
    void begin();
    void advance();
    void shoot();
    void onAnswer(const Result<QStringList>& result);
    [[nodiscard]] qint64 nextDueMs() const;

    QTimer m_countdown;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceFirst;
    QTimer m_wait;
    BulbTimer m_bulb;
    int m_ordered = 0;
    int m_open = 0; ///< Ordered and not answered.
};

} // namespace skein
