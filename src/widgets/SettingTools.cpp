// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingTools.h"

#include "widgets/CameraClocks.h"
#include "widgets/CameraPreparation.h"
#include "widgets/CardCommands.h"
#include "widgets/CardRow.h"
#include "widgets/ControlPanel.h"
#include "widgets/ImportCommands.h"
#include "widgets/MasterCommands.h"
#include "widgets/MasterRow.h"
#include "widgets/SettingCommands.h"
#include "widgets/SettingLooks.h"
#include "widgets/SettingSteps.h"

namespace skein {

SettingTools::SettingTools(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_steps(new SettingSteps(parts.actions, parts.panel, this))
{
    auto* commands = new SettingCommands({parts.actions, parts.controller, parts.panel,
                                             parts.messages, parts.settings, parts.window},
        this);
    auto* preparation = new CameraPreparation(
        {parts.actions, parts.controller, parts.panel, parts.messages, parts.settings}, this);
    new SettingLooks(
        {parts.actions, parts.controller, parts.panel, parts.settings, parts.window}, this);
    new CameraClocks(parts.controller, parts.panel, this);
    auto* cardRow = new CardRow(&parts.panel);
    parts.panel.addHeader(cardRow);
    auto* row = new MasterRow(&parts.panel);
    parts.panel.addHeader(row); // Above the others.
    m_master = new MasterCommands(
        {parts.actions, parts.controller, *row, parts.messages, parts.settings}, this);
    auto* card = new CardCommands({parts.actions, parts.controller, *cardRow}, this);
    new ImportCommands({parts.actions, parts.controller, parts.messages, parts.window}, this);
    connect(card, &CardCommands::said, this, &SettingTools::said);
    connect(m_master, &MasterCommands::said, this, &SettingTools::said);
    connect(m_steps, &SettingSteps::said, this, &SettingTools::said);
    connect(commands, &SettingCommands::said, this, &SettingTools::said);
    connect(preparation, &CameraPreparation::said, this, &SettingTools::said);
}

void SettingTools::setControlsNeeded(const TetheredCamera* place)
{
    m_master->setNeeded(place);
}

void SettingTools::setStepsPaused(bool paused)
{
    m_steps->setPaused(paused);
}

} // namespace skein
