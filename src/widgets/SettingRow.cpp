// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingRow.h"

#include "widgets/SettingText.h"
#include "widgets/Theme.h"
#include "widgets/WheelGuard.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int labelWidth = 112;
constexpr int rowHeight = 30;
constexpr qsizetype mostHelpChars = 2000;
} // namespace

SettingRow::SettingRow(const CameraSetting& setting, Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 1);
    column->setSpacing(2);
    m_line = new QHBoxLayout;
    m_line->setSpacing(10);
    m_line->addWidget(m_label);
    column->addLayout(m_line);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(0, 0, 0, 4); // All the width, for few lines.
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_note->setPalette(quiet);
    m_note->hide();
    m_label->setFixedWidth(labelWidth);
    alignName();
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    setMinimumHeight(rowHeight);
    makeEditor(setting);
}

void SettingRow::makeEditor(const CameraSetting& setting)
{
    delete m_editor;
    m_editor = SettingEditor::create(setting, this, m_look);
    m_line->addWidget(m_editor, 1);
    if (QWidget* control = m_editor->focusProxy()) {
        control->installEventFilter(this);
    }
    const QString label = settingDisplayLabel(setting);
    m_label->setText(label);
    m_label->setEnabled(!setting.readOnly);
    QStringList lines{label};
    if (!setting.help.isEmpty() && setting.help != setting.label) {
        lines.append(setting.help.left(mostHelpChars));
    }
    if (setting.kind == SettingKind::Choice || setting.kind == SettingKind::Range) {
        lines.append(WheelGuard::advice());
    }
    setToolTip(lines.join(u'\n'));
    showNote(setting);
}

void SettingRow::showNote(const CameraSetting& setting)
{
    const QString note = captureTargetNote(setting);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool SettingRow::hasNote() const
{
    return !m_note->isHidden();
}

bool SettingRow::isInUse() const
{
    const QWidget* control = m_editor->focusProxy();
    return control != nullptr && control->hasFocus();
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        Q_EMIT touched();
    }
    return QWidget::eventFilter(watched, event);
}

void SettingRow::setPicked(bool picked)
{
    QFont font = m_label->font();
    font.setBold(picked);
    m_label->setFont(font);
}

bool SettingRow::setSetting(const CameraSetting& setting)
{
    m_label->setEnabled(!setting.readOnly);
    if (setting.kind != m_editor->setting().kind) {
        makeEditor(setting);
        return true;
    }
    m_editor->setSetting(setting);
    showNote(setting);
    return false;
}

void SettingRow::mousePressEvent(QMouseEvent* event)
{
    // Where a label is; the editor keeps what is its own.
    if (event->button() == Qt::LeftButton) {
        Q_EMIT clicked();
    } else {
        event->ignore();
    }
}

void SettingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        alignName();
    }
}

void SettingRow::alignName()
{
    m_label->setAlignment(
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void SettingRow::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace skein
