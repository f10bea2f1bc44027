// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingEditor.h"

#include "widgets/ButtonEditor.h"
#include "widgets/ChoiceEditor.h"
#include "widgets/DateEditor.h"
#include "widgets/DialEditor.h"
#include "widgets/RangeEditor.h"
#include "widgets/TextEditor.h"
#include "widgets/ToggleEditor.h"

#include <algorithm>

namespace skein {

SettingEditor::SettingEditor(QWidget* parent)
    : QWidget(parent)
{}

SettingEditor* SettingEditor::create(const CameraSetting& setting, QWidget* parent, Look look)
{
    SettingEditor* editor = nullptr;
    switch (setting.kind) {
    case SettingKind::Choice:
        editor = look == Look::Dial ? static_cast<SettingEditor*>(new DialEditor(parent))
                                    : new ChoiceEditor(parent);
        break;
    case SettingKind::Range:
        editor = new RangeEditor(parent);
        break;
    case SettingKind::Toggle:
        editor = new ToggleEditor(parent);
        break;
    case SettingKind::Date:
        editor = new DateEditor(parent);
        break;
    case SettingKind::Button:
        editor = new ButtonEditor(parent);
        break;
    case SettingKind::Text:
        editor = new TextEditor(parent);
        break;
    }
    editor->setObjectName(setting.name);
    editor->setSetting(setting);
    return editor;
}

void SettingEditor::setSetting(const CameraSetting& setting)
{
    m_setting = setting;
    m_stale = true;
    refresh();
}

void SettingEditor::writeStarted()
{
    ++m_writes;
}

void SettingEditor::writeFinished()
{
    m_writes = std::max(0, m_writes - 1);
    m_stale = true;
    refresh();
}

void SettingEditor::usedEnded()
{
    refresh();
}

void SettingEditor::revert()
{
    m_stale = true;
    refresh();
}

void SettingEditor::choose(const QVariant& value)
{
    if (m_writes == 0 && value.isValid() && value == m_setting.value) {
        revert();
        return;
    }
    Q_EMIT valueChosen(value);
}

void SettingEditor::refresh()
{
    if (!m_stale || m_writes > 0 || isInUse()) {
        return;
    }
    m_stale = false;
    showSetting(m_setting);
}

} // namespace skein
