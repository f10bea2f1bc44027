// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingCommands.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/EssentialsDialog.h"
#include "widgets/MessageBar.h"
#include "widgets/ModelMemory.h"
#include "widgets/PresetDialog.h"
#include "widgets/PresetsDialog.h"
#include "widgets/SettingText.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace skein {

namespace {

/** More reasons than these do not fit into a message. */
constexpr qsizetype mostReasons = 4;

QString presetTag()
{
    return QStringLiteral("preset");
}

} // namespace

SettingCommands::SettingCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_store(parts.settings)
    , m_menu(new QMenu(parts.window))
{
    connectActions();
    parts.panel.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SettingCommands::fillMenu);
    connect(&parts.panel, &ControlPanel::reset, this, &SettingCommands::onReset);
    onReset();
}

void SettingCommands::connectActions()
{
    const ActionCollection& actions = m_parts.actions;
    connect(actions[ActionId::SavePreset], &QAction::triggered, this, &SettingCommands::askForName);
    connect(
        actions[ActionId::ManagePresets], &QAction::triggered, this, &SettingCommands::showPresets);
    connect(actions[ActionId::ChooseSettings], &QAction::triggered, this,
        &SettingCommands::showEssentials);
}

void SettingCommands::fillMenu()
{
    m_menu->clear();
    const QStringList presets = names();
    for (const QString& name : presets) {
        QString text = name;
        text.replace(u'&', QLatin1String("&&"));
        m_menu->addAction(text, this, [this, name] { apply(name); });
    }
    m_menu->addSeparator();
    for (const ActionId id : {ActionId::SavePreset, ActionId::ManagePresets}) {
        m_menu->addAction(m_parts.actions[id]);
    }
    m_menu->addSeparator();
    for (const ActionId id :
        {ActionId::ChooseSettings, ActionId::SetCameraClock, ActionId::ReleaseBody}) {
        m_menu->addAction(m_parts.actions[id]);
    }
}

void SettingCommands::onReset()
{
    const bool any = !m_parts.panel.settings().isEmpty();
    for (const ActionId id :
        {ActionId::SavePreset, ActionId::ManagePresets, ActionId::ChooseSettings}) {
        m_parts.actions[id]->setEnabled(any);
    }
    if (m_dialog) {
        m_dialog->setCanApply(any);
    }
    if (any) {
        m_parts.panel.setEssentials(modelMemory::essentials(m_parts.settings, model()));
    }
}

void SettingCommands::askForName()
{
    auto* dialog = new PresetDialog(names(), m_parts.window);
    connect(dialog, &PresetDialog::chosen, this, &SettingCommands::save);
    dialog->open();
}

void SettingCommands::save(const QString& name, bool all)
{
    const QList<PresetValue> values =
        presetValues(m_parts.panel.settings(), all ? QStringList() : m_parts.panel.essentials());
    if (values.isEmpty() || name.isEmpty()) {
        m_parts.messages.show({MessageKind::Warning,
            tr("There is nothing that a preset could keep. Connect a camera whose settings can be "
               "changed, then try again."),
            {}, {}, presetTag()});
        return;
    }
    m_store.save(model(), {name, values, QDateTime::currentDateTimeUtc()});
    if (m_dialog) {
        m_dialog->setPresets(m_store.presets(model()));
    }
    //: %1 is the name of a preset
    Q_EMIT said(tr("Preset saved: %1").arg(name));
}

void SettingCommands::showPresets()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const QString ofModel = model();
    m_dialog = new PresetsDialog(m_store.presets(ofModel), m_parts.window);
    connect(m_dialog, &PresetsDialog::applied, this, &SettingCommands::apply);
    connect(m_dialog, &PresetsDialog::removed, this, [this, ofModel](const QString& name) {
        m_store.remove(ofModel, name);
        m_dialog->setPresets(m_store.presets(ofModel));
    });
    connect(m_dialog, &PresetsDialog::renamed, this,
        [this, ofModel](const QString& name, const QString& newName) {
            if (!m_store.rename(ofModel, name, newName)) {
                m_parts.messages.show({MessageKind::Warning,
                    //: %1 is what was typed
                    tr("“%1” cannot be the name of this preset: it is empty, or another preset has "
                       "it. Choose another name.")
                        .arg(newName),
                    {}, {}, presetTag()});
            }
            // Not now: the list is in the middle of ending its editing.
            QMetaObject::invokeMethod(
                m_dialog, [this, ofModel] { m_dialog->setPresets(m_store.presets(ofModel)); },
                Qt::QueuedConnection);
        });
    m_dialog->show();
}

void SettingCommands::showEssentials()
{
    auto* dialog = new EssentialsDialog(
        m_parts.panel.settings(), m_parts.panel.wantedEssentials(), m_parts.window);
    connect(dialog, &EssentialsDialog::namesChosen, this,
        [this, ofModel = model()](const QStringList& names) {
            modelMemory::setEssentials(m_parts.settings, ofModel, names);
            if (model() == ofModel) {
                m_parts.panel.setEssentials(names);
            }
        });
    dialog->open();
}

void SettingCommands::apply(const QString& name)
{
    Camera* camera = m_parts.controller.camera();
    const QList<SettingPreset> presets = m_store.presets(model());
    const auto preset = std::find_if(presets.cbegin(), presets.cend(),
        [&name](const SettingPreset& each) { return each.name == name; });
    if (camera == nullptr || preset == presets.cend()) {
        return;
    }
    if (!m_applier || m_camera != camera) {
        delete m_applier;
        m_applier = new PresetApplier(*camera, this);
        m_camera = camera;
    }
    m_parts.messages.withdraw(presetTag());
    m_applier->apply(preset->values)
        .then(this, [this, name, place = QPointer(&m_parts.controller.shown())](
                        const Result<PresetReport>& answer) {
            if (place) {
                report(*place, name, answer);
            }
        });
}

void SettingCommands::report(
    const TetheredCamera& place, const QString& name, const Result<PresetReport>& report)
{
    const auto named = [this, &place](
                           const Error& error) { return m_parts.controller.named(place, error); };
    if (!report) {
        m_parts.messages.show(named(report.error()), presetTag());
        showResult(report.error().message, true);
        return;
    }
    if (report->refused.isEmpty()) {
        //: %1 is the name of a preset
        const QString text =
            tr("Preset “%1” applied: %n setting(s)", nullptr, report->taken).arg(name);
        Q_EMIT said(text);
        showResult(text, false);
        return;
    }
    QStringList reasons;
    for (const RefusedValue& refused :
        report->refused.first(std::min(mostReasons, report->refused.size()))) {
        reasons.append(reasonOf(refused));
    }
    if (report->refused.size() > mostReasons) {
        //: after a list of settings that could not be set
        reasons.append(tr("And others."));
    }
    //: numbers of values, the name of a preset, sentences
    const QString text = tr("The camera took %1 of %2 values of the preset “%3”. %4")
                             .arg(report->taken)
                             .arg(report->taken + report->refused.size())
                             .arg(name, reasons.join(u' '));
    showResult(text, true);
    m_parts.messages.show(
        {MessageKind::Warning, named({ErrorKind::Refused, text, {}}).message, {}, {}, presetTag()});
}

QString SettingCommands::reasonOf(const RefusedValue& refused)
{
    const QString& name = refused.value.name;
    const QString label = settingDisplayLabel(name, refused.label);
    const QString wanted = settingDisplayText(name, refused.value.value);
    if (refused.kept.isEmpty()) {
        //: a setting, the value it did not take, and the sentence that says why
        return tr("%1 %2: %3").arg(label, wanted, refused.error.message);
    }
    //: a setting, the value it did not take, and what it is at instead
    return tr("%1 %2: the camera stayed at %3.")
        .arg(label, wanted, settingDisplayText(name, refused.kept));
}

void SettingCommands::showResult(const QString& sentence, bool isProblem)
{
    if (m_dialog) {
        m_dialog->showResult(sentence, isProblem);
    }
}

QString SettingCommands::model() const
{
    const Camera* camera = m_parts.controller.camera();
    return camera != nullptr ? camera->info().model : QString();
}

QStringList SettingCommands::names() const
{
    QStringList names;
    const QList<SettingPreset> presets = m_store.presets(model());
    for (const SettingPreset& preset : presets) {
        names.append(preset.name);
    }
    return names;
}

} // namespace skein
