// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>
#include <QVariant>
#include <functional>

namespace skein {

/** A job that runs, as it sees the program. From the job's thread. */
class PluginJob
{
public:
    /** True: nobody wants the result any more. A job looks at it every tenth of a second or so. */
    [[nodiscard]] virtual bool isCancelled() const = 0;
    /** @p part: from 0 to 1; @p doing: what is being done, a few words. Costs next to nothing. */
    virtual void setProgress(double part, const QString& doing) = 0;
    /** The job failed; @p sentence says why and what to do. It should return then. */
    virtual void fail(const QString& sentence) = 0;

protected:
    ~PluginJob() = default;
};

/** Something that takes long: from a second to minutes. */
struct PluginTask
{
    /**
     * Does it, on a thread that no picture waits for and no other plugin, and that stands back
     * behind the program's own; what it returns is handed to
     * finished(). It must use nothing but what it holds itself (copies, or what is safe to share).
     * The plugin's object is not destroyed before it has returned, even when it was cancelled.
     */
    std::function<QVariant(PluginJob& job)> work = {};
    /** On the GUI thread, for the newest setProgress() only; may be left out. */
    std::function<void(double part, const QString& doing)> progress = {};
    /** On the GUI thread, once; @p error is empty when it went well. Not after remove(), which
     * cancels it. */
    std::function<void(const QVariant& result, const QString& error)> finished = {};
};

/** Jobs beside the program's own work. GUI thread only, but for PluginTask::work. */
class PluginJobs
{
public:
    /** Begins, or waits for its turn behind the plugin's other jobs: two run at once. */
    virtual PluginHandle run(const PluginTask& task) = 0;
    /** It should end soon; finished() is told @p error "Cancelled.", in the user's language, when
     * it has; at once if it had not begun. */
    virtual void cancel(PluginHandle job) = 0;

protected:
    ~PluginJobs() = default;
};

} // namespace skein
