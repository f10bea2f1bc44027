// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OptionRow.h"

#include "widgets/FormRows.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int checkIndent = 24; ///< What a check box takes before its words.
constexpr int lineSpace = 2;
constexpr int belowSpace = 8;
} // namespace

OptionRow::OptionRow(const OptionText& text, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_control(control)
    , m_line(new QHBoxLayout)
{
    const bool isCheck = qobject_cast<QAbstractButton*>(control) != nullptr &&
                         qobject_cast<QAbstractButton*>(control)->isCheckable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, belowSpace);
    layout->setSpacing(lineSpace);
    layout->addLayout(m_line);
    control->setParent(this);
    // It stands below: no tool tip says it once more.
    control->setWhatsThis(text.explanation);
    control->setAccessibleDescription(text.explanation);
    if (!isCheck) {
        control->setAccessibleName(QString(text.label).remove(u'&').remove(u':'));
        auto* label = new QLabel(text.label, this);
        label->setBuddy(control);
        label->setMinimumWidth(formrows::labelWidth);
        m_line->addWidget(label);
    }
    m_line->addWidget(control);
    m_line->addStretch(1);
    if (!text.explanation.isEmpty()) {
        QLabel* below = formrows::quietText(text.explanation, this);
        below->setIndent(isCheck ? checkIndent : 0);
        layout->addWidget(below);
    }
}

void OptionRow::addBeside(QWidget* widget)
{
    widget->setParent(this);
    m_line->insertWidget(m_line->count() - 1, widget);
}

QString OptionRow::searchText() const
{
    return QString(m_text.label).remove(u'&') + u' ' + m_text.explanation + u' ' + m_text.words;
}

} // namespace skein
