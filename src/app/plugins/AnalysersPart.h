// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginAnalysers.h"
#include "viewer/LatestJob.h"

#include <QHash>
#include <map>
#include <memory>

namespace skein {

/** The analysers of one plugin. */
class AnalysersPart final : public PluginPart, public PluginAnalysers
{
public:
    /** @p threads outlive this. */
    AnalysersPart(DeskTools& tools, QThreadPool& threads);

    PluginHandle add(const PluginAnalyser& analyser) override;
    void analyseAgain(PluginHandle analyser) override;

    bool remove(PluginHandle handle) override { return m_entries.erase(handle) > 0; }
    QStringList clear() override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Answer
    {
        QString path;
        bool isLive = false;
        bool isThere = false; ///< False: it threw, or was closed.
        QVariant value;
    };
    using Job = LatestJob<Answer>;
    struct Entry
    {
        PluginAnalyser analyser;
        QHash<PluginPlace*, std::shared_ptr<Job>> jobs;
    };

    void analyse(PluginHandle handle, PluginPlace& place);
    void deliver(PluginHandle handle, PluginPlace& place, const Answer& answer);

    QThreadPool& m_threads;
    std::map<PluginHandle, Entry> m_entries;
};

} // namespace skein
