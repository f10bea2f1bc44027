// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/KnownSequences.h"
#include "app/plugins/PluginPart.h"
#include "plugin/PluginSequences.h"
#include "sequence/SequenceShelf.h"

#include <map>

namespace skein {

class ActionsPart;
struct SequenceProgress;
struct SequenceReport;

/** The sequences that one plugin runs: with the windows' own players, so that they stand in the
 * window's bar as all others do. Those that are saved are the KnownSequences; whoever asks for them
 * lets them be read anew. */
class SequencesPart final : public PluginPart, public PluginSequences
{
public:
    /** @p actions: where the kinds' commands go. @p known: what was read before. Both outlive it.
     */
    SequencesPart(
        DeskTools& tools, ActionsPart& actions, KnownSequences& known, SequenceStore store = {});

    [[nodiscard]] QStringList check(
        const PluginWindow& window, const QJsonObject& definition) const override;
    PluginHandle start(
        PluginWindow& window, const PluginSequenceRun& run, QString* whyNot) override;
    void pause(PluginHandle sequence) override;
    void resume(PluginHandle sequence) override;
    void stop(PluginHandle sequence) override;
    [[nodiscard]] bool isRunning(const PluginWindow& window) const override;
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] QJsonObject definition(const QString& name) const override;
    QString save(const QString& name, const QJsonObject& definition) override;
    PluginHandle addKind(const PluginSequenceKind& kind) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;
    [[nodiscard]] QStringList underWay() const override;
    void addWindow(PluginPlace& place) override;
    void removeWindow(PluginPlace& place) override;

private:
    struct Run
    {
        PluginPlace* place = nullptr;
        PluginSequenceRun run;
        QStringList paths;
    };

    /** end() when it is none of the plugin's, or the thread is wrong: threads must not even look.
     */
    [[nodiscard]] std::map<PluginHandle, Run>::iterator runOf(PluginHandle handle);
    /** The one that runs in @p place; end() when it is none of the plugin's. */
    [[nodiscard]] std::map<PluginHandle, Run>::iterator runIn(const PluginPlace& place);
    void onProgress(PluginPlace& place);
    void onFinished(PluginPlace& place, const SequenceReport& report);
    void runKind(PluginWindow& window, const PluginSequenceKind& kind);

    ActionsPart& m_actions;
    SequenceShelf m_shelf;
    KnownSequences& m_known;
    std::map<PluginHandle, Run> m_runs; ///< One a window at most.
};

} // namespace skein
