// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingSteps.h"

#include "camera/SettingStep.h"
#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/EssentialSettings.h"
#include "widgets/SettingText.h"

#include <QAction>
#include <algorithm>
#include <array>
#include <utility>

namespace skein {

namespace {

struct Pick
{
    ActionId id;
    Essential thing;
};

constexpr std::array picks{
    Pick{ActionId::PickMode, Essential::Mode},
    Pick{ActionId::PickShutter, Essential::Shutter},
    Pick{ActionId::PickAperture, Essential::Aperture},
    Pick{ActionId::PickIso, Essential::Iso},
    Pick{ActionId::PickCompensation, Essential::Compensation},
    Pick{ActionId::PickWhiteBalance, Essential::WhiteBalance},
    Pick{ActionId::PickQuality, Essential::Quality},
    Pick{ActionId::PickSize, Essential::Size},
    Pick{ActionId::PickDrive, Essential::Drive},
    Pick{ActionId::PickFocus, Essential::Focus},
    Pick{ActionId::PickMetering, Essential::Metering},
    Pick{ActionId::PickTarget, Essential::CaptureTarget},
};

} // namespace

SettingSteps::SettingSteps(const ActionCollection& actions, ControlPanel& panel, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_panel(panel)
{
    for (const Pick& each : picks) {
        connect(actions[each.id], &QAction::triggered, this,
            [this, each] { pickEssential(each.id, each.thing); });
    }
    connect(actions[ActionId::NextSetting], &QAction::triggered, this, [this] { walk(1); });
    connect(actions[ActionId::PreviousSetting], &QAction::triggered, this, [this] { walk(-1); });
    connect(actions[ActionId::SettingUp], &QAction::triggered, this, [this] { step(1); });
    connect(actions[ActionId::SettingDown], &QAction::triggered, this, [this] { step(-1); });
    connect(&panel, &ControlPanel::reset, this, &SettingSteps::onReset);
    connect(&panel, &ControlPanel::written, this, [this](const CameraSetting& setting) {
        // Some bodies make another value of it.
        if (setting.name == m_picked) {
            m_unanswered.clear();
            say(setting.name, m_panel.wantedValue(setting.name));
        }
    });
    connect(&panel, &ControlPanel::refused, this, &SettingSteps::onRefused);
    connect(&panel, &ControlPanel::unanswered, this, &SettingSteps::onUnanswered);
    connect(&panel, &ControlPanel::rowClicked, this, &SettingSteps::pick);
    connect(&panel, &ControlPanel::rowMenuRequested, this, &SettingSteps::pick);
    refresh();
}

void SettingSteps::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void SettingSteps::onReset()
{
    if (!m_unanswered.isEmpty()) {
        sayUnanswered(std::exchange(m_unanswered, {}));
    }
    // Another camera, or the same one back: what it has still can be stepped.
    if (m_panel.setting(m_picked) == nullptr) {
        m_picked.clear();
        m_panel.setPicked({});
    }
    refresh();
}

void SettingSteps::onRefused(const QString& name)
{
    const CameraSetting* setting = m_panel.setting(name);
    const bool isOvertaken = setting != nullptr && m_panel.wantedValue(name) != setting->value;
    if (name != m_picked || setting == nullptr || isOvertaken) {
        return;
    }
    m_unanswered.clear();
    //: the camera did not take a value: a setting, and what it is at as before
    Q_EMIT said(
        tr("%1 stays at %2")
            .arg(settingDisplayLabel(*setting), settingValueInWords(*setting, setting->value)));
}

void SettingSteps::onUnanswered(const QString& name)
{
    const CameraSetting* setting = m_panel.setting(name);
    if (name == m_picked && setting != nullptr) {
        m_unanswered.clear();
        sayUnanswered(settingDisplayLabel(*setting));
    }
}

void SettingSteps::sayUnanswered(const QString& label)
{
    // What stands over the picture would pass for what the camera has.
    //: a setting such as "Aperture", of which nobody knows whether the camera has changed it
    Q_EMIT said(tr("%1: the camera has not answered").arg(label));
}

void SettingSteps::pickEssential(ActionId id, Essential thing)
{
    const QString name = essentialSetting(thing, m_panel.settings());
    if (name.isEmpty()) {
        //: %1 is a kind of setting: "Aperture"
        Q_EMIT said(
            tr("This camera has no setting for it: %1").arg(m_actions[id]->text().remove(u'&')));
        return;
    }
    pick(name);
}

void SettingSteps::pick(const QString& name)
{
    m_picked = name;
    m_unanswered.clear(); // Of another one.
    m_panel.setPicked(name);
    refresh();
    say(name, m_panel.wantedValue(name));
}

void SettingSteps::walk(int by)
{
    const QStringList names = m_panel.essentials();
    if (names.isEmpty()) {
        return;
    }
    const qsizetype at = names.indexOf(m_picked);
    const qsizetype from = at >= 0 ? at : (by > 0 ? -1 : 0);
    pick(names.at((from + by + names.size()) % names.size()));
}

void SettingSteps::step(int by)
{
    const CameraSetting* setting = m_panel.setting(m_picked);
    if (setting == nullptr) {
        return;
    }
    const QVariant now = m_panel.wantedValue(m_picked);
    const QVariant next = steppedValue(*setting, now, by);
    if (!next.isValid()) {
        //: %1 is a setting such as "Aperture"
        Q_EMIT said(tr("%1 cannot be changed now").arg(settingDisplayLabel(*setting)));
        return;
    }
    say(m_picked, next);
    if (next != now) {
        m_unanswered = settingDisplayLabel(*setting);
        m_panel.writeValue(m_picked, next);
    }
}

void SettingSteps::say(const QString& name, const QVariant& value)
{
    const CameraSetting* known = m_panel.setting(name);
    if (known == nullptr) {
        return;
    }
    //: what a setting is at, over the picture: "ISO 400"
    const QString text =
        tr("%1 %2").arg(settingDisplayLabel(*known), settingValueInWords(*known, value));
    CameraSetting setting = *known;
    setting.value = value;
    const QString risk = captureTargetNote(setting); // Not only beside the row, which is not seen.
    Q_EMIT said(risk.isEmpty() ? text : text + u'\n' + risk);
}

void SettingSteps::refresh()
{
    const bool any = !m_panel.settings().isEmpty();
    for (const Pick& each : picks) {
        m_actions[each.id]->setEnabled(any);
    }
    m_actions[ActionId::NextSetting]->setEnabled(any);
    m_actions[ActionId::PreviousSetting]->setEnabled(any);
    for (const ActionId id : {ActionId::SettingUp, ActionId::SettingDown}) {
        m_actions[id]->setEnabled(!m_paused && !m_picked.isEmpty());
    }
}

} // namespace skein
