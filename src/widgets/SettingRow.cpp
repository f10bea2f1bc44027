// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingRow.h"

#include "widgets/SettingEditor.h"
#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QLabel>

namespace skein {

namespace {
constexpr int labelWidth = 112;
constexpr int rowHeight = 30;
} // namespace

SettingRow::SettingRow(const CameraSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setSpacing(10);
    layout->addWidget(m_label);
    m_label->setFixedWidth(labelWidth);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    setMinimumHeight(rowHeight);
    makeEditor(setting);
}

void SettingRow::makeEditor(const CameraSetting& setting)
{
    delete m_editor;
    m_editor = SettingEditor::create(setting, this);
    layout()->addWidget(m_editor);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_editor, 1);
    const QString label = settingDisplayLabel(setting);
    m_label->setText(label);
    m_label->setEnabled(!setting.readOnly);
    setToolTip(setting.help.isEmpty() || setting.help == setting.label
                   ? label
                   : QStringLiteral("%1\n%2").arg(label, setting.help));
}

bool SettingRow::setSetting(const CameraSetting& setting)
{
    m_label->setEnabled(!setting.readOnly);
    if (setting.kind != m_editor->setting().kind) {
        makeEditor(setting);
        return true;
    }
    m_editor->setSetting(setting);
    return false;
}

} // namespace skein
