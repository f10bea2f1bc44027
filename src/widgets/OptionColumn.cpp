// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OptionColumn.h"

#include "widgets/FormRows.h"
#include "widgets/MirroredMargins.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr int rowSpace = 4;
constexpr int titleSpace = 10;
constexpr int markRoom = 5;    ///< For the frame around what was found.
constexpr int scrollRoom = 10; ///< Between the rows and the scroll bar.
constexpr int fieldChars = 12;

/** Typing counts when it is finished. */
void calm(QAbstractSpinBox& box)
{
    box.setKeyboardTracking(false);
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * fieldChars);
}

} // namespace

OptionColumn::OptionColumn(QWidget& content)
    : QObject(&content)
    , m_content(content)
    , m_rows(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(&content);
    outer->setContentsMargins(markRoom, 0, scrollRoom, 0);
    new MirroredMargins(content);
    m_rows->setSpacing(rowSpace);
    outer->addLayout(m_rows);
    outer->addStretch(1);
}

void OptionColumn::leaveWheelToPage(QWidget* part)
{
    QList<QWidget*> all = part->findChildren<QWidget*>();
    all.append(part);
    for (QWidget* each : std::as_const(all)) {
        if (qobject_cast<QAbstractSpinBox*>(each) != nullptr ||
            qobject_cast<QComboBox*>(each) != nullptr) {
            each->setFocusPolicy(Qt::StrongFocus);
            each->installEventFilter(this);
        }
    }
}

bool OptionColumn::eventFilter(QObject* watched, QEvent* event)
{
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control != nullptr && !control->hasFocus()) {
        event->ignore(); // What is scrolled below the pointer does not change in passing.
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void OptionColumn::addTitle(const QString& title)
{
    beginGroup();
    add(new QLabel(QStringLiteral("<b>%1</b>").arg(title), &m_content));
    m_isBelowTitle = true;
}

void OptionColumn::beginGroup()
{
    if (m_rows->count() > 0 && !m_isBelowTitle) {
        m_rows->addSpacing(titleSpace);
    }
    m_isBelowTitle = false;
}

void OptionColumn::add(QWidget* widget)
{
    m_isBelowTitle = false;
    m_rows->addWidget(widget);
}

void OptionColumn::addText(const QString& text)
{
    add(formrows::quietText(text, &m_content));
}

OptionRow* OptionColumn::addRow(const OptionText& text, QWidget* control)
{
    if (auto* box = qobject_cast<QAbstractSpinBox*>(control)) {
        calm(*box);
    }
    auto* row = new OptionRow(text, control, &m_content);
    leaveWheelToPage(row);
    add(row);
    return row;
}

void OptionColumn::addPart(QWidget* part, const QString& words)
{
    part->setParent(&m_content);
    part->setProperty(searchWordsProperty, words);
    leaveWheelToPage(part);
    beginGroup();
    add(part);
}

} // namespace skein
