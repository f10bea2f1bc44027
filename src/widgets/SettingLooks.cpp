// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingLooks.h"

#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/EssentialSettings.h"
#include "widgets/ModelMemory.h"

#include <QAction>
#include <QMenu>

namespace skein {

namespace {

/** @p names with @p name at the end, or without it. */
QStringList with(QStringList names, const QString& name, bool on)
{
    names.removeAll(name);
    if (on) {
        names.append(name);
    }
    return names;
}

} // namespace

SettingLooks::SettingLooks(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.panel, &ControlPanel::reset, this, &SettingLooks::onReset);
    connect(&parts.panel, &ControlPanel::pickedChanged, this, &SettingLooks::refresh);
    connect(&parts.panel, &ControlPanel::essentialsChanged, this, &SettingLooks::refresh);
    connect(&parts.panel, &ControlPanel::rowMenuRequested, this,
        [this](const QString& /*name*/, const QPoint& place) { showMenu(place); });
    connect(
        parts.actions[ActionId::SettingAsDial], &QAction::triggered, this, &SettingLooks::setDial);
    connect(
        parts.actions[ActionId::SettingOnTop], &QAction::triggered, this, &SettingLooks::setOnTop);
    onReset();
}

void SettingLooks::onReset()
{
    const QList<CameraSetting>& settings = m_parts.panel.settings();
    if (!settings.isEmpty()) {
        m_parts.panel.setDials(
            modelMemory::dials(m_parts.settings, model()).value_or(usualDials(settings)));
    }
    refresh();
}

void SettingLooks::refresh()
{
    const CameraSetting* setting = m_parts.panel.setting(m_parts.panel.picked());
    QAction* dial = m_parts.actions[ActionId::SettingAsDial];
    QAction* top = m_parts.actions[ActionId::SettingOnTop];
    dial->setEnabled(setting != nullptr && setting->kind == SettingKind::Choice);
    dial->setChecked(setting != nullptr && m_parts.panel.dials().contains(setting->name));
    top->setEnabled(setting != nullptr);
    top->setChecked(setting != nullptr && m_parts.panel.essentials().contains(setting->name));
}

void SettingLooks::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::SettingAsDial, ActionId::SettingOnTop}) {
        menu->addAction(m_parts.actions[id]);
    }
    menu->addSeparator();
    menu->addAction(m_parts.actions[ActionId::ChooseSettings]);
    menu->popup(place);
}

void SettingLooks::setDial(bool on)
{
    const QStringList dials = with(m_parts.panel.dials(), m_parts.panel.picked(), on);
    modelMemory::setDials(m_parts.settings, model(), dials);
    m_parts.panel.setDials(dials);
    refresh();
}

void SettingLooks::setOnTop(bool on)
{
    const QStringList names = with(m_parts.panel.wantedEssentials(), m_parts.panel.picked(), on);
    modelMemory::setEssentials(m_parts.settings, model(), names);
    m_parts.panel.setEssentials(names);
}

QString SettingLooks::model() const
{
    const Camera* camera = m_parts.controller.camera();
    return camera != nullptr ? camera->info().model : QString();
}

} // namespace skein
