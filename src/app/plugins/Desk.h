// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginHost.h"
#include "plugin/loader/PluginDesk.h"

#include <QObject>
#include <memory>
#include <vector>

class QThreadPool;

namespace skein {

class ActionsPart;
class AnalysersPart;
class CameraPart;
class ClosingPart;
class EventsPart;
class ExportsPart;
class FactsPart;
class FoldersPart;
class JobsPart;
class KnownSequences;
class LiveViewPart;
class LooksPart;
class OptionsPart;
class OverlaysPart;
class PagesPart;
class PanelsPart;
class PicturesPart;
class RunsPart;
class SequencesPart;
class SettingsPart;
class SoundsPart;
class TakeoversPart;
class TokensPart;
class Workspace;

/**
 * The desk of one plugin: its windows, its interfaces, and all that it added by them. Made by the
 * PluginDesks, which tell it of windows. Lives on the GUI thread.
 */
class Desk final : public PluginDesk, private PluginHost
{
public:
    /** What the program gives a desk; it outlives it. */
    struct Shared
    {
        Settings& settings;
        QThreadPool& jobs;     ///< For what this plugin does for long.
        QThreadPool& analyses; ///< For its analysers.
        QThreadPool& pictures; ///< For what it loads.
        KnownSequences& sequences;
        std::function<PluginHandle()> newHandle;
        /** The window that was used last; null: there is none. */
        std::function<Workspace*()> activeWindow;
        /** Words in file names are others than before. */
        std::function<void()> tokensChanged;
        /** The program was told to end from outside. */
        std::function<bool()> isEnding;
        /** @p desk is about to go. */
        std::function<void(Desk& desk)> gone;
    };

    Desk(const PluginIdentity& plugin, const PluginWatch& watch, Shared shared);
    ~Desk() override;

    [[nodiscard]] QString pluginId() const;
    /** @p isNew: it has just been opened, and did not wait for the plugin. */
    void addWindow(Workspace& workspace, bool isNew);
    void removeWindow(Workspace& workspace);
    /** Something threw @p what out of an event of @p receiver. False: it is not the plugin's. */
    bool blame(const QObject* receiver, const QString& what);

    [[nodiscard]] PluginHost& host() override { return *this; }
    void setRoot(QObject* root) override;
    QStringList close() override;
    void whenQuiet(std::function<void()> quiet) override;
    [[nodiscard]] bool waitUntilQuiet(int milliseconds) override;
    [[nodiscard]] QStringList underWay() const override;
    [[nodiscard]] bool hasPage() const override;
    void showPage(QWidget* inside) override;

private:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString folder() const override;
    [[nodiscard]] QString dataFolder() const override;
    [[nodiscard]] QString skeinVersion() const override;
    [[nodiscard]] QList<PluginWindow*> windows() const override;
    [[nodiscard]] PluginWindow* activeWindow() const override;
    [[nodiscard]] PluginActions& actions() override;
    [[nodiscard]] PluginPanels& panels() override;
    [[nodiscard]] PluginPages& pages() override;
    [[nodiscard]] PluginOverlays& overlays() override;
    [[nodiscard]] PluginTakeovers& takeovers() override;
    [[nodiscard]] PluginLiveView& liveView() override;
    [[nodiscard]] PluginAnalysers& analysers() override;
    [[nodiscard]] PluginJobs& jobs() override;
    [[nodiscard]] PluginCamera& camera() override;
    [[nodiscard]] PluginSequences& sequences() override;
    [[nodiscard]] PluginTokens& tokens() override;
    [[nodiscard]] PluginExports& exports() override;
    [[nodiscard]] PluginEvents& events() override;
    [[nodiscard]] PluginPictures& pictures() override;
    [[nodiscard]] PluginSettings& settings() override;
    void remove(PluginHandle handle) override;
    void log(const QString& line) override;
    void fail(const QString& sentence) override;
    [[nodiscard]] void* find(const char* interfaceId) override;

    /** False: it is called on a thread of the plugin's, and the log says so. */
    [[nodiscard]] bool isRightThread() const;

    template<typename Part, typename... Arguments>
    Part& make(Arguments&&... arguments);

    const Shared m_shared;
    std::unique_ptr<QObject> m_home; ///< See DeskTools.
    DeskTools m_tools;
    std::vector<std::unique_ptr<PluginPlace>> m_places;
    std::vector<std::unique_ptr<PluginPart>> m_parts; ///< In the order they were made.
    ActionsPart& m_actions;
    PanelsPart& m_panels;
    PagesPart& m_pages;
    OverlaysPart& m_overlays;
    TakeoversPart& m_takeovers;
    LiveViewPart& m_liveView;
    AnalysersPart& m_analysers;
    JobsPart& m_jobs;
    CameraPart& m_camera;
    SequencesPart& m_sequences;
    TokensPart& m_tokens;
    ExportsPart& m_exports;
    EventsPart& m_events;
    PicturesPart& m_pictures;
    SettingsPart& m_settings;
    SoundsPart& m_sounds;
    ClosingPart& m_closing;
    RunsPart& m_runs;
    LooksPart& m_looks;
    OptionsPart& m_options;
    FactsPart& m_facts;
    FoldersPart& m_folders;
};

} // namespace skein
