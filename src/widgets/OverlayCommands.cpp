// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OverlayCommands.h"

#include "viewer/Overlays.h"
#include "widgets/ActionCollection.h"
#include "widgets/KeyWords.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <utility>

namespace skein {

OverlayCommands::OverlayCommands(const ActionCollection& actions, Overlays& overlays,
    MessageBar& messages, std::function<QStringList()> targets, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_overlays(overlays)
    , m_messages(messages)
    , m_targets(std::move(targets))
{
    connect(actions[ActionId::ToggleOverlay], &QAction::triggered, this, &OverlayCommands::toggle);
    connect(
        actions[ActionId::AddToOverlay], &QAction::triggered, this, &OverlayCommands::addSelected);
    connect(actions[ActionId::ClearOverlay], &QAction::triggered, &overlays, &Overlays::clear);
    connect(&overlays, &Overlays::optionsChanged, this, &OverlayCommands::showState);
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlayCommands::showState);
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlayCommands::tellProblems);
    connect(&overlays, &Overlays::optionsChanged, this, &OverlayCommands::tellProblems);
    showState();
}

void OverlayCommands::toggle(bool shown)
{
    if (shown && m_overlays.all().isEmpty()) {
        //: %1: a key
        Q_EMIT hint(tr("The overlay is empty: %1 adds the selected photographs")
                        .arg(keyOrName(*m_actions[ActionId::AddToOverlay])));
        m_saidEmpty = true;
        showState();
        return;
    }
    m_overlays.setShown(shown);
}

void OverlayCommands::addSelected()
{
    m_told.clear();
    m_overlays.add(m_targets());
}

void OverlayCommands::showState()
{
    const bool some = !m_overlays.all().isEmpty();
    if (some && std::exchange(m_saidEmpty, false)) {
        Q_EMIT hint({}); // It is true no more.
    }
    m_actions[ActionId::ToggleOverlay]->setChecked(some && m_overlays.options().isShown);
    m_actions[ActionId::ClearOverlay]->setEnabled(some);
}

void OverlayCommands::tellProblems()
{
    if (!m_overlays.options().isShown) {
        return; // Nobody misses them yet.
    }
    for (const Overlay& overlay : m_overlays.all()) {
        if (overlay.problem.isEmpty() || m_told.contains(overlay.path)) {
            continue;
        }
        m_told.append(overlay.path);
        BarMessage message;
        message.kind = MessageKind::Warning;
        message.text = overlay.problem;
        m_messages.show(message);
    }
}

} // namespace skein
