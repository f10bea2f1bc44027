// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ToggleEditor.h"

#include "widgets/SettingText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace skein {

ToggleEditor::ToggleEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_check(new QCheckBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_check);
    // By keyboard only: a click leaves the focus, and with it the space bar, at the picture.
    m_check->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_check);
    connect(m_check, &QCheckBox::clicked, this, [this](bool on) {
        showState(on);
        choose(on);
    });
}

void ToggleEditor::showSetting(const CameraSetting& setting)
{
    const QSignalBlocker quiet(m_check);
    m_check->setChecked(setting.value.toBool());
    showState(setting.value.toBool());
    m_check->setEnabled(!setting.readOnly);
    m_check->setAccessibleName(settingDisplayLabel(setting));
    m_check->setAccessibleDescription(setting.help);
}

void ToggleEditor::showState(bool on)
{
    //: of a setting of the camera
    m_check->setText(on ? tr("On") :
                        //: a camera setting is switched off
                         tr("Off"));
}

} // namespace skein
