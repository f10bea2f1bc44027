// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextEditor.h"

#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace skein {

TextEditor::TextEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::commit);
}

void TextEditor::commit()
{
    if (m_line->isModified()) {
        m_line->setModified(false);
        choose(m_line->text());
    }
    usedEnded();
}

void TextEditor::showSetting(const CameraSetting& setting)
{
    const QString text = setting.readOnly
                             ? settingDisplayText(setting.name, setting.value.toString())
                             : setting.value.toString();
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    m_line->setModified(false);
    m_line->setEnabled(!setting.readOnly);
    m_line->setToolTip(setting.readOnly ? text : QString());
    m_line->setAccessibleName(settingDisplayLabel(setting));
    m_line->setAccessibleDescription(setting.help);
}

bool TextEditor::isInUse() const
{
    return m_line->isModified();
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_line->setModified(false);
            revert();
            Q_EMIT finished();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            Q_EMIT finished();
            return true;
        }
    }
    return SettingEditor::eventFilter(watched, event);
}

} // namespace skein
