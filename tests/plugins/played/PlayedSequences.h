// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlayedHandles.h"
#include "plugin/PluginSequences.h"

namespace skein {

/** Sequences that run as the test says. */
class PlayedSequences final : public PluginSequences
{
public:
    explicit PlayedSequences(PlayedHandles& handles)
        : m_handles(handles)
    {}

    QStringList impossible; ///< What check() says.
    QString refusal;        ///< What start() says.
    bool isOthers = false;  ///< One runs that somebody else began.
    PluginSequenceRun run;  ///< The one that was begun last.
    PluginHandle handle = 0;
    int begun = 0;
    QStringList orders;
    QMap<QString, QJsonObject> saved;
    QMap<PluginHandle, PluginSequenceKind> kinds;

    [[nodiscard]] QStringList check(
        const PluginWindow& /*window*/, const QJsonObject& /*definition*/) const override
    {
        return impossible;
    }
    PluginHandle start(
        PluginWindow& /*window*/, const PluginSequenceRun& wanted, QString* whyNot) override
    {
        if (!refusal.isEmpty()) {
            *whyNot = refusal;
            return 0;
        }
        run = wanted;
        ++begun;
        handle = m_handles.next();
        return handle;
    }
    void pause(PluginHandle of) override { orders.append(QStringLiteral("pause %1").arg(of)); }
    void resume(PluginHandle of) override { orders.append(QStringLiteral("resume %1").arg(of)); }
    void stop(PluginHandle of) override { orders.append(QStringLiteral("stop %1").arg(of)); }
    [[nodiscard]] bool isRunning(const PluginWindow& /*window*/) const override
    {
        return handle != 0 || isOthers;
    }
    [[nodiscard]] QStringList names() const override { return saved.keys(); }
    [[nodiscard]] QJsonObject definition(const QString& name) const override
    {
        return saved.value(name);
    }
    QString save(const QString& name, const QJsonObject& definition) override
    {
        saved[name] = definition;
        return {};
    }
    PluginHandle addKind(const PluginSequenceKind& kind) override
    {
        return m_handles.keep(kinds, kind);
    }
    void remove(PluginHandle of)
    {
        kinds.remove(of);
        if (of == handle) {
            handle = 0;
        }
    }

    void tell(int done, int total, const QDateTime& next = {}, bool paused = false) const
    {
        PluginSequenceProgress progress;
        progress.done = done;
        progress.total = total;
        progress.next = next;
        progress.paused = paused;
        progress.expectedEnd = next;
        run.progress(progress);
    }
    void end(const PluginSequenceResult& result)
    {
        handle = 0;
        run.finished(result);
    }

private:
    PlayedHandles& m_handles;
};

} // namespace skein
