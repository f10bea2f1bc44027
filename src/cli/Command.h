// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

/** Exit codes of skein-cli, as its manual promises them. */
enum ExitCode : int { exitDone = 0, exitFailed = 1, exitWrongUsage = 2 };

/** One command of skein-cli: starts, works on the event loop, and ends once. */
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /**
     * Somebody wants it to end: leave everything in order and finish. Called again by somebody
     * impatient, who wants transfers to be given up, too.
     */
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(int exitCode);
};

} // namespace skein
