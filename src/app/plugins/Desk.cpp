// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/Desk.h"

#include "app/Workspace.h"
#include "app/plugins/ActionsPart.h"
#include "app/plugins/AnalysersPart.h"
#include "app/plugins/CameraPart.h"
#include "app/plugins/ClosingPart.h"
#include "app/plugins/EventsPart.h"
#include "app/plugins/ExportsPart.h"
#include "app/plugins/FactsPart.h"
#include "app/plugins/FoldersPart.h"
#include "app/plugins/JobsPart.h"
#include "app/plugins/LiveViewPart.h"
#include "app/plugins/LooksPart.h"
#include "app/plugins/OptionsPart.h"
#include "app/plugins/OverlaysPart.h"
#include "app/plugins/PagesPart.h"
#include "app/plugins/PanelsPart.h"
#include "app/plugins/PicturesPart.h"
#include "app/plugins/PluginPlace.h"
#include "app/plugins/PluginWidget.h"
#include "app/plugins/RunsPart.h"
#include "app/plugins/SequencesPart.h"
#include "app/plugins/SettingsPart.h"
#include "app/plugins/SoundsPart.h"
#include "app/plugins/TakeoversPart.h"
#include "app/plugins/TokensPart.h"
#include "base/DataFolder.h"
#include "plugin/loader/PluginLog.h"
#include "widgets/PreferencesDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

struct DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::Desk)
};

} // namespace

template<typename Part, typename... Arguments>
Part& Desk::make(Arguments&&... arguments)
{
    auto part = std::make_unique<Part>(m_tools, std::forward<Arguments>(arguments)...);
    Part& made = *part;
    m_parts.push_back(std::move(part));
    return made;
}

Desk::Desk(const PluginIdentity& plugin, const PluginWatch& watch, Shared shared)
    : m_shared(std::move(shared))
    , m_home(std::make_unique<QObject>())
    , m_tools{std::make_shared<PluginGuard>(plugin, watch, m_home.get()), m_shared.settings,
          *m_home, m_shared.newHandle,
          [this] {
              QList<PluginPlace*> all;
              for (const auto& place : m_places) {
                  all.append(place.get());
              }
              return all;
          },
          [this](const QString& line) { log(line); }, m_shared.isEnding}
    , m_actions(make<ActionsPart>())
    , m_panels(make<PanelsPart>())
    , m_pages(make<PagesPart>())
    , m_overlays(make<OverlaysPart>())
    , m_takeovers(make<TakeoversPart>())
    , m_liveView(make<LiveViewPart>())
    , m_analysers(make<AnalysersPart>(m_shared.analyses))
    , m_jobs(make<JobsPart>(m_shared.jobs))
    , m_camera(make<CameraPart>())
    , m_sequences(make<SequencesPart>(m_actions, m_shared.sequences))
    , m_tokens(make<TokensPart>(m_shared.tokensChanged))
    , m_exports(make<ExportsPart>(m_actions))
    , m_events(make<EventsPart>())
    , m_pictures(make<PicturesPart>(m_shared.pictures))
    , m_settings(make<SettingsPart>())
    , m_sounds(make<SoundsPart>())
    , m_closing(make<ClosingPart>())
    , m_runs(make<RunsPart>())
    , m_looks(make<LooksPart>(m_pages, m_panels))
    , m_options(make<OptionsPart>(m_pages, m_settings))
    , m_facts(make<FactsPart>())
    , m_folders(make<FoldersPart>())
{}

Desk::~Desk()
{
    m_shared.gone(*this);
    close();
    m_home.reset();
}

QString Desk::pluginId() const
{
    return m_tools.guard->plugin().id;
}

void Desk::addWindow(Workspace& workspace, bool isNew)
{
    if (!m_tools.guard->isOpen()) {
        return;
    }
    m_places.push_back(std::make_unique<PluginPlace>(workspace, pluginId()));
    PluginPlace& place = *m_places.back();
    for (const auto& part : m_parts) {
        part->addWindow(place);
    }
    if (isNew) {
        m_events.tellOpened(place);
    }
}

void Desk::removeWindow(Workspace& workspace)
{
    const auto found = std::ranges::find_if(
        m_places, [&workspace](const auto& place) { return &place->workspace() == &workspace; });
    if (found == m_places.end()) {
        return;
    }
    m_events.removeWindow(**found); // The plugin's last look at it.
    for (const auto& part : m_parts) {
        if (part.get() != &m_events) {
            part->removeWindow(**found);
        }
    }
    m_places.erase(found);
}

bool Desk::blame(const QObject* receiver, const QString& what)
{
    // Its dialogs are children of our windows: only their classes tell whose they are.
    const bool isOurs = pluginOf(receiver) == pluginId() || m_tools.guard->owns(receiver);
    if (isOurs) {
        m_tools.guard->fail(PluginGuard::sentenceFor(what));
    }
    return isOurs;
}

void Desk::setRoot(QObject* root)
{
    markAsPlugins(*root, pluginId());
}

QStringList Desk::close()
{
    if (m_tools.guard->isOpen()) {
        m_closing.stopAll();
    }
    m_tools.guard->close();
    QStringList left;
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        left += (*part)->clear();
    }
    for (const auto& place : m_places) {
        place->withdrawAll();
        for (const auto& part : m_parts) {
            part->removeWindow(*place);
        }
    }
    m_places.clear();
    return left;
}

void Desk::whenQuiet(std::function<void()> quiet)
{
    m_tools.guard->whenQuiet(std::move(quiet));
}

bool Desk::waitUntilQuiet(int milliseconds)
{
    return m_tools.guard->waitUntilQuiet(milliseconds);
}

QStringList Desk::underWay() const
{
    QStringList sentences;
    for (const auto& part : m_parts) {
        sentences += part->underWay();
    }
    if (sentences.isEmpty() && !m_closing.isEmpty()) {
        sentences.append(DeskWords::tr("The plugin is at work on something that takes a while."));
    }
    return sentences;
}

bool Desk::hasPage() const
{
    return !m_pages.isEmpty();
}

void Desk::showPage(QWidget* inside)
{
    for (QWidget* widget = inside; widget != nullptr; widget = widget->parentWidget()) {
        if (auto* dialog = qobject_cast<PreferencesDialog*>(widget)) {
            m_pages.showFirst(*dialog);
        }
    }
}

QString Desk::id() const
{
    return pluginId();
}

QString Desk::folder() const
{
    return m_tools.guard->plugin().folder;
}

QString Desk::dataFolder() const
{
    const QString folder = skein::dataFolder() + QStringLiteral("/plugin-data/%1").arg(pluginId());
    QDir().mkpath(folder);
    return folder;
}

QString Desk::skeinVersion() const
{
    return QCoreApplication::applicationVersion();
}

QList<PluginWindow*> Desk::windows() const
{
    QList<PluginWindow*> all;
    if (isRightThread()) {
        for (const auto& place : m_places) {
            all.append(place.get());
        }
    }
    return all;
}

PluginWindow* Desk::activeWindow() const
{
    if (!isRightThread()) {
        return nullptr;
    }
    const Workspace* active = m_shared.activeWindow();
    const auto found = std::ranges::find_if(
        m_places, [active](const auto& place) { return &place->workspace() == active; });
    return found != m_places.end() ? found->get() : nullptr;
}

PluginActions& Desk::actions()
{
    return m_actions;
}

PluginPanels& Desk::panels()
{
    return m_panels;
}

PluginPages& Desk::pages()
{
    return m_pages;
}

PluginOverlays& Desk::overlays()
{
    return m_overlays;
}

PluginTakeovers& Desk::takeovers()
{
    return m_takeovers;
}

PluginLiveView& Desk::liveView()
{
    return m_liveView;
}

PluginAnalysers& Desk::analysers()
{
    return m_analysers;
}

PluginJobs& Desk::jobs()
{
    return m_jobs;
}

PluginCamera& Desk::camera()
{
    return m_camera;
}

PluginSequences& Desk::sequences()
{
    return m_sequences;
}

PluginTokens& Desk::tokens()
{
    return m_tokens;
}

PluginExports& Desk::exports()
{
    return m_exports;
}

PluginEvents& Desk::events()
{
    return m_events;
}

PluginPictures& Desk::pictures()
{
    return m_pictures;
}

PluginSettings& Desk::settings()
{
    return m_settings;
}

bool Desk::isRightThread() const
{
    const bool isRight = QThread::currentThread() == m_home->thread();
    if (!isRight) {
        m_tools.log(QStringLiteral("called the host on a thread that it must not call it on"));
    }
    return isRight;
}

void Desk::remove(PluginHandle handle)
{
    if (!isRightThread()) {
        return;
    }
    (void)std::ranges::any_of(m_parts, [handle](const auto& part) { return part->remove(handle); });
}

void Desk::log(const QString& line)
{
    qCInfo(lcPlugin).noquote() << pluginId() + u':' << line;
}

void Desk::fail(const QString& sentence)
{
    m_tools.guard->fail(sentence.isEmpty() ? PluginGuard::sentenceFor({}) : sentence);
}

void* Desk::find(const char* interfaceId)
{
    const QByteArray id(interfaceId);
    if (id == SkeinPluginLocks_iid) {
        return static_cast<PluginLocks*>(&m_takeovers);
    }
    if (id == SkeinPluginClosing_iid) {
        return static_cast<PluginClosing*>(&m_closing);
    }
    if (id == SkeinPluginBeside_iid) {
        return static_cast<PluginBeside*>(&m_pictures);
    }
    if (id == SkeinPluginBodies_iid) {
        return static_cast<PluginBodies*>(&m_events);
    }
    if (id == SkeinPluginResults_iid) {
        return static_cast<PluginResults*>(&m_pictures);
    }
    if (id == SkeinPluginSounds_iid) {
        return static_cast<PluginSounds*>(&m_sounds);
    }
    if (id == SkeinPluginRuns_iid) {
        return static_cast<PluginRuns*>(&m_runs);
    }
    if (id == SkeinPluginLooks_iid) {
        return static_cast<PluginLooks*>(&m_looks);
    }
    if (id == SkeinPluginOptions_iid) {
        return static_cast<PluginOptions*>(&m_options);
    }
    if (id == SkeinPluginFacts_iid) {
        return static_cast<PluginFacts*>(&m_facts);
    }
    if (id == SkeinPluginFolders_iid) {
        return static_cast<PluginFolders*>(&m_folders);
    }
    return nullptr;
}

} // namespace skein
