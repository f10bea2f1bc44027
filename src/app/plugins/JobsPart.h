// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginJobs.h"

#include <map>

class QThreadPool;

namespace skein {

/** The jobs of one plugin, on threads that no other plugin's wait for. */
class JobsPart final : public PluginPart, public PluginJobs
{
public:
    /** @p threads outlive this. */
    JobsPart(DeskTools& tools, QThreadPool& threads);
    ~JobsPart() override;

    PluginHandle run(const PluginTask& task) override;
    void cancel(PluginHandle job) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;

private:
    class Job;

    void onProgress(PluginHandle handle);
    void onFinished(PluginHandle handle);

    QThreadPool& m_threads;
    std::map<PluginHandle, std::shared_ptr<Job>> m_jobs;
};

} // namespace skein
