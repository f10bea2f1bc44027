// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OverlayCommands.h"

#include "viewer/Overlays.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QFileInfo>

namespace skein {

OverlayCommands::OverlayCommands(const ActionCollection& actions, Overlays& overlays,
    MessageBar& messages, std::function<QStringList()> targets, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_overlays(overlays)
    , m_messages(messages)
    , m_targets(std::move(targets))
{
    connect(actions[ActionId::ToggleOverlay], &QAction::triggered, &overlays, &Overlays::setShown);
    connect(
        actions[ActionId::AddToOverlay], &QAction::triggered, this, &OverlayCommands::addSelected);
    connect(actions[ActionId::ClearOverlay], &QAction::triggered, &overlays, &Overlays::clear);
    connect(&overlays, &Overlays::optionsChanged, this, &OverlayCommands::showState);
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlayCommands::showState);
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlayCommands::tellProblems);
    showState();
}

void OverlayCommands::addSelected()
{
    m_told.clear();
    m_overlays.add(m_targets());
}

void OverlayCommands::showState()
{
    const bool some = !m_overlays.all().isEmpty();
    m_actions[ActionId::ToggleOverlay]->setChecked(m_overlays.options().isShown);
    m_actions[ActionId::ToggleOverlay]->setEnabled(some || m_overlays.options().isShown);
    m_actions[ActionId::ClearOverlay]->setEnabled(some);
}

void OverlayCommands::tellProblems()
{
    for (const Overlay& overlay : m_overlays.all()) {
        if (overlay.problem.isEmpty() || m_told.contains(overlay.path)) {
            continue;
        }
        m_told.append(overlay.path);
        BarMessage message;
        message.kind = MessageKind::Warning;
        message.text = tr("%1 cannot be laid over the picture. %2")
                           .arg(QFileInfo(overlay.path).fileName(), overlay.problem);
        m_messages.show(message);
    }
}

} // namespace skein
