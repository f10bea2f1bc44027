// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QObject>

namespace skein {

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a Qt signal and ignores SIGPIPE. One per process; lives on
 * the main thread. Its destructor gives the signals their usual meaning back.
 */
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void interrupted(int signalNumber);

private:
    void read();

    Fd m_readEnd;
    Fd m_writeEnd;
};

} // namespace skein
