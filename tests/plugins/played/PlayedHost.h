// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlayedAdditions.h"
#include "PlayedCamera.h"
#include "PlayedScreen.h"
#include "PlayedSequences.h"
#include "PlayedSettings.h"
#include "PlayedWindow.h"
#include "PlayedWork.h"
#include "plugin/PluginHost.h"

#include <QDir>

namespace skein {

/**
 * The program as a plugin sees it, played: every interface of it is there, does what the test says
 * and keeps what it was asked. For tests of a plugin's own files; what the program makes of them is
 * tested with the program's own host (tests/app).
 */
class PlayedHost final : public PluginHost
{
public:
    /** @p folder: where results are saved and the plugin's own files lie. */
    explicit PlayedHost(const QString& folder = {})
        : queue(m_handles)
        , m_folder(folder)
        , m_pictures(queue, folder)
    {}

    ~PlayedHost() { queue.wait(); }
    Q_DISABLE_COPY_MOVE(PlayedHost)

    QList<PluginWindow*> opened; ///< The windows.
    QString failure;             ///< What the plugin gave up with.
    QStringList lines;           ///< Of the log.

private:
    PlayedHandles m_handles;

public:
    PlayedQueue queue;

    [[nodiscard]] QString id() const override { return QStringLiteral("test"); }
    [[nodiscard]] QString folder() const override { return {}; }
    [[nodiscard]] QString dataFolder() const override
    {
        const QString folder = m_folder + QStringLiteral("/plugin-data");
        return !m_folder.isEmpty() && QDir().mkpath(folder) ? folder : QString();
    }
    [[nodiscard]] QString skeinVersion() const override { return {}; }
    [[nodiscard]] QList<PluginWindow*> windows() const override { return opened; }
    [[nodiscard]] PluginWindow* activeWindow() const override
    {
        return opened.isEmpty() ? nullptr : opened.last();
    }
    [[nodiscard]] PlayedActions& actions() override { return m_actions; }
    [[nodiscard]] PlayedPanels& panels() override { return m_panels; }
    [[nodiscard]] PlayedPages& pages() override { return m_pages; }
    [[nodiscard]] PlayedOverlays& overlays() override { return m_overlays; }
    [[nodiscard]] PlayedTakeovers& takeovers() override { return m_takeovers; }
    [[nodiscard]] PlayedLiveView& liveView() override { return m_liveView; }
    [[nodiscard]] PlayedAnalysers& analysers() override { return m_analysers; }
    [[nodiscard]] PlayedJobs& jobs() override { return m_jobs; }
    [[nodiscard]] PlayedCamera& camera() override { return m_camera; }
    [[nodiscard]] PlayedSequences& sequences() override { return m_sequences; }
    [[nodiscard]] PlayedTokens& tokens() override { return m_tokens; }
    [[nodiscard]] PlayedExports& exports() override { return m_exports; }
    [[nodiscard]] PlayedEvents& events() override { return m_events; }
    [[nodiscard]] PlayedPictures& pictures() override { return m_pictures; }
    [[nodiscard]] PlayedSettings& settings() override { return m_settings; }

    void remove(PluginHandle handle) override
    {
        m_actions.entries.remove(handle);
        m_panels.entries.remove(handle);
        m_pages.entries.remove(handle);
        m_overlays.entries.remove(handle);
        m_takeovers.remove(handle);
        m_liveView.entries.remove(handle);
        m_analysers.entries.remove(handle);
        m_jobs.remove(handle);
        m_sequences.remove(handle);
        m_tokens.entries.remove(handle);
        m_exports.entries.remove(handle);
        m_events.entries.remove(handle);
        m_closing.entries.remove(handle);
        queue.remove(handle);
    }
    void log(const QString& line) override { lines.append(line); }
    void fail(const QString& sentence) override { failure = sentence; }
    [[nodiscard]] PlayedClosing& closing() { return m_closing; }
    [[nodiscard]] PlayedOptions& options() { return m_options; }
    [[nodiscard]] PlayedFacts& facts() { return m_facts; }
    [[nodiscard]] void* find(const char* interfaceId) override
    {
        const QByteArray id(interfaceId);
        if (id == SkeinPluginClosing_iid) {
            return static_cast<PluginClosing*>(&m_closing);
        }
        if (id == SkeinPluginBodies_iid) {
            return static_cast<PluginBodies*>(&m_camera);
        }
        if (id == SkeinPluginBeside_iid) {
            return static_cast<PluginBeside*>(&m_pictures);
        }
        if (id == SkeinPluginOptions_iid) {
            return static_cast<PluginOptions*>(&m_options);
        }
        if (id == SkeinPluginFacts_iid) {
            return static_cast<PluginFacts*>(&m_facts);
        }
        return id == SkeinPluginResults_iid ? static_cast<PluginResults*>(&m_pictures) : nullptr;
    }

private:
    const QString m_folder;
    PlayedActions m_actions{m_handles};
    PlayedPanels m_panels{m_handles};
    PlayedPages m_pages{m_handles};
    PlayedOptions m_options;
    PlayedFacts m_facts;
    PlayedOverlays m_overlays{m_handles};
    PlayedTakeovers m_takeovers{m_handles};
    PlayedLiveView m_liveView{m_handles};
    PlayedAnalysers m_analysers{m_handles};
    PlayedJobs m_jobs{queue};
    PlayedCamera m_camera;
    PlayedSequences m_sequences{m_handles};
    PlayedTokens m_tokens{m_handles};
    PlayedExports m_exports{m_handles};
    PlayedEvents m_events{m_handles};
    PlayedClosing m_closing{m_handles};
    PlayedPictures m_pictures;
    PlayedSettings m_settings;
};

} // namespace skein
