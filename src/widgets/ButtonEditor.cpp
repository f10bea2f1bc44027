// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ButtonEditor.h"

#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace skein {

ButtonEditor::ButtonEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_button(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    //: button: lets the camera do what the setting is for
    m_button->setText(tr("Do It"));
    m_button->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        choose({});
        Q_EMIT finished();
    });
}

void ButtonEditor::showSetting(const CameraSetting& setting)
{
    m_button->setEnabled(!setting.readOnly);
    m_button->setAccessibleName(settingDisplayLabel(setting));
    m_button->setToolTip(setting.help);
}

} // namespace skein
