// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Windows.h"

#include "app/Workspace.h"
#include "session/Session.h"
#include "widgets/ActionCollection.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"

#include <QAction>
#include <algorithm>
#include <utility>

namespace skein {

namespace {
constexpr int windowOffset = 36;
}

Windows::Windows(Settings& settings, std::unique_ptr<CameraFinder> finder, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_finder(finder ? std::move(finder) : std::make_unique<CameraFinder>())
    , m_names(settings)
    , m_group([this] { return workspaces(); })
{
    connect(&m_sleep, &SleepWatch::awake, this, [this] {
        for (const auto& workspace : m_workspaces) {
            workspace->onAwake();
        }
    });
    connect(&settings, &Settings::changed, this, &Windows::checkPattern);
}

Windows::~Windows() = default;

Workspace& Windows::open(const CommandLine& wishes)
{
    m_workspaces.push_back(std::make_unique<Workspace>(wishes, *m_finder, m_names, m_settings));
    Workspace* workspace = m_workspaces.back().get();
    workspace->setSleepUnnoticed(m_sleep.isDeaf());
    connect(&m_sleep, &SleepWatch::foundDeaf, workspace,
        [workspace] { workspace->setSleepUnnoticed(true); });
    connect(workspace, &Workspace::newWindowRequested, this,
        [this, workspace] { openAnother(*workspace); });
    connect(workspace, &Workspace::captureAllRequested, this,
        [this, workspace] { m_group.captureAll(*workspace); });
    connect(workspace, &Workspace::copySettingsRequested, this,
        [this, workspace] { m_group.copySettings(*workspace); });
    connect(workspace, &Workspace::quitRequested, this, &Windows::closeAll);
    connect(workspace, &Workspace::cameraPortsChanged, this, &Windows::sharePorts);
    workspace->setAwaitedElsewhere([this, workspace](const QList<CameraInfo>& found) {
        QStringList awaited;
        for (const auto& other : m_workspaces) {
            if (other.get() != workspace) {
                awaited += other->awaitedPorts(found);
            }
        }
        return awaited;
    });
    connect(workspace, &Workspace::closed, this, [this, workspace] { Q_EMIT closing(workspace); });
    // Later: the window is still in its own close event.
    connect(
        workspace, &Workspace::closed, this, [this, workspace] { remove(workspace); },
        Qt::QueuedConnection);
    sharePorts();
    workspace->show();
    Q_EMIT opened(workspace);
    checkPattern();
    return *workspace;
}

QList<Workspace*> Windows::workspaces() const
{
    QList<Workspace*> all;
    for (const auto& workspace : m_workspaces) {
        all.append(workspace.get());
    }
    return all;
}

void Windows::openAnother(const Workspace& from)
{
    CommandLine wishes;
    // Beside the session of this window, or beside today's folder while none is open yet.
    wishes.session = from.session().folder();
    wishes.besideSession = true;
    wishes.pattern = from.ownPattern();
    Workspace& another = open(wishes);
    // Beside the one it came from, not on top of it.
    another.window().move(from.window().pos() + QPoint(windowOffset, windowOffset));
}

void Windows::closeAll()
{
    // Closing changes the list only later, but a copy costs nothing.
    QList<MainWindow*> windows;
    for (const auto& workspace : m_workspaces) {
        windows.append(&workspace->window());
    }
    for (MainWindow* window : windows) {
        window->close();
    }
}

void Windows::interrupt()
{
    m_isInterrupted = true;
    for (const auto& workspace : m_workspaces) {
        workspace->window().endWork();
    }
    closeAll();
}

void Windows::checkPattern()
{
    const QString problem = preferences::patternProblem(m_settings);
    if (m_workspaces.empty() || std::exchange(m_toldPattern, problem) == problem) {
        return;
    }
    const auto active = std::find_if(m_workspaces.cbegin(), m_workspaces.cend(),
        [](const auto& each) { return each->window().isActiveWindow(); });
    const auto& one = active != m_workspaces.cend() ? *active : m_workspaces.back();
    for (const auto& each : m_workspaces) {
        each->window().messages().withdraw(QStringLiteral("pattern"));
    }
    if (!problem.isEmpty()) {
        one->window().messages().show(
            {MessageKind::Warning, problem, {}, {}, QStringLiteral("pattern")});
    }
}

void Windows::sharePorts()
{
    // What is plugged in is for a window without a camera, else for the first one.
    const auto empty = std::find_if(m_workspaces.cbegin(), m_workspaces.cend(),
        [](const auto& each) { return !each->hasCamera(); });
    const auto first = empty != m_workspaces.cend() ? empty : m_workspaces.cbegin();
    for (auto place = m_workspaces.cbegin(); place != m_workspaces.cend(); ++place) {
        QStringList taken;
        for (const auto& other : m_workspaces) {
            if (other != *place) {
                taken += other->cameraPorts();
            }
        }
        (*place)->setTakenPorts(taken);
        (*place)->setFirstChoice(place == first);
        const auto cameras = taken.size() + (*place)->cameraPorts().size();
        const ActionCollection& actions = (*place)->window().actions();
        actions[ActionId::CopySettings]->setEnabled(cameras > 1);
        actions[ActionId::CaptureAll]->setEnabled(cameras > 0);
    }
}

void Windows::remove(Workspace* workspace)
{
    const auto place = std::find_if(m_workspaces.begin(), m_workspaces.end(),
        [workspace](const auto& other) { return other.get() == workspace; });
    if (place != m_workspaces.end()) {
        m_workspaces.erase(place);
    }
    sharePorts();
}

} // namespace skein
