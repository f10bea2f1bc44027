// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginDesks.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "app/plugins/Desk.h"
#include "plugin/loader/PluginLog.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

constexpr int patienceMs = 2000;

} // namespace

PluginDesks::Threads::Threads(int count)
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(count);
}

PluginDesks::Threads::~Threads()
{
    m_pool->clear();
    if (!m_pool->waitForDone(patienceMs)) {
        qCWarning(lcPlugin) << "a plugin's work does not end, and is left alone";
        (void)m_pool.release(); // NOLINT(bugprone-unused-return-value): its thread uses it.
    }
}

PluginDesks::PluginDesks(Windows& windows, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_windows(windows)
    , m_settings(settings)
{
    connect(&windows, &Windows::opened, this, &PluginDesks::addWindow);
    connect(&windows, &Windows::closing, this, &PluginDesks::removeWindow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*old*/, QWidget* now) {
        const QList<Workspace*> all = m_windows.workspaces();
        const auto found = std::ranges::find_if(all, [now](const Workspace* each) {
            return now != nullptr && now->window() == &each->window();
        });
        if (found != all.end()) {
            m_lastActive = *found;
        }
    });
}

PluginDesks::~PluginDesks() = default;

void PluginDesks::prepare(std::function<void()> ready, std::chrono::milliseconds patience)
{
    auto* waiting = new QTimer(this); // Goes with the first of both.
    waiting->setSingleShot(true);
    const auto begin = [this, waiting, ready = std::move(ready)] {
        m_sequences.disconnect(waiting);
        waiting->stop();
        waiting->deleteLater();
        ready();
    };
    connect(&m_sequences, &KnownSequences::known, waiting, begin);
    connect(waiting, &QTimer::timeout, this, [this, begin] {
        tell(tr("The folder with your saved sequences does not answer: plugins start without "
                "them, and know them as soon as it does. Look whether its disk or network is "
                "there."));
        begin();
    });
    waiting->start(patience);
    m_sequences.read();
}

std::unique_ptr<PluginDesk> PluginDesks::open(
    const PluginIdentity& plugin, const PluginWatch& watch)
{
    // They stay: what a plugin began before it was switched off may still be at work.
    Pools& pools = m_pools[plugin.id];
    auto desk = std::make_unique<Desk>(plugin, watch,
        Desk::Shared{m_settings, pools.jobs.pool(), pools.analyses.pool(), pools.pictures.pool(),
            m_sequences, [this] { return ++m_lastHandle; }, [this] { return activeWindow(); },
            [this] { applyPatterns(); }, [this] { return m_windows.isInterrupted(); },
            [this](Desk& gone) { m_desks.removeOne(&gone); }});
    m_desks.append(desk.get());
    const QList<Workspace*> all = m_windows.workspaces();
    for (Workspace* workspace : all) {
        if (!m_closed.contains(workspace)) {
            desk->addWindow(*workspace, false);
        }
    }
    return desk;
}

Workspace* PluginDesks::activeWindow() const
{
    const QList<Workspace*> all = m_windows.workspaces();
    if (m_lastActive && all.contains(m_lastActive) && !m_closed.contains(m_lastActive)) {
        return m_lastActive;
    }
    const auto open =
        std::ranges::find_if(all, [this](Workspace* each) { return !m_closed.contains(each); });
    return open != all.end() ? *open : nullptr;
}

void PluginDesks::tell(const QString& sentence)
{
    if (Workspace* active = activeWindow()) {
        active->window().messages().show({MessageKind::Warning, sentence, {}, {}, {}});
    } else {
        m_untold.append(sentence);
    }
}

bool PluginDesks::blame(const QObject* receiver, const QString& what)
{
    return std::ranges::any_of(m_desks, [&](Desk* desk) { return desk->blame(receiver, what); });
}

void PluginDesks::addWindow(Workspace* workspace)
{
    const QList<Desk*> desks = m_desks;
    for (Desk* desk : desks) {
        desk->addWindow(*workspace, true);
    }
    for (const QString& sentence : std::exchange(m_untold, {})) {
        tell(sentence);
    }
}

void PluginDesks::removeWindow(Workspace* workspace)
{
    m_closed.removeIf([](const QPointer<Workspace>& closed) { return closed.isNull(); });
    m_closed.append(workspace);
    const QList<Desk*> desks = m_desks;
    for (Desk* desk : desks) {
        desk->removeWindow(*workspace);
    }
}

/** Patterns are read with the words there are: what was wanted may be one now, or none any more. */
void PluginDesks::applyPatterns()
{
    const QList<Workspace*> all = m_windows.workspaces();
    for (Workspace* workspace : all) {
        workspace->applyPattern();
    }
    m_windows.checkPattern();
}

} // namespace skein
