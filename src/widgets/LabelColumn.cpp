// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LabelColumn.h"

#include <QChildEvent>
#include <QLabel>
#include <QLayout>
#include <QList>
#include <algorithm>

namespace skein {

namespace {

/** Property of a label of the column: how wide it is at least. */
constexpr const char* leastWidth = "skeinColumnWidth";

} // namespace

LabelColumn::LabelColumn(QWidget& whole)
    : QObject(&whole)
    , m_whole(whole)
{
    follow(whole);
}

void LabelColumn::add(QLabel& label, int least)
{
    label.setProperty(leastWidth, least);
    label.setMinimumWidth(least);
}

void LabelColumn::follow(QWidget& widget)
{
    widget.removeEventFilter(this); // Never twice.
    widget.installEventFilter(this);
    const auto children = widget.findChildren<QWidget*>();
    for (QWidget* child : children) {
        if (child->layout() != nullptr) {
            child->removeEventFilter(this);
            child->installEventFilter(this);
        }
    }
    align();
}

bool LabelColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        align();
    } else if (event->type() == QEvent::ChildPolished) {
        auto* child = qobject_cast<QWidget*>(static_cast<QChildEvent*>(event)->child());
        if (child != nullptr && child->layout() != nullptr) {
            follow(*child);
        }
    }
    return QObject::eventFilter(watched, event);
}

int LabelColumn::indentOf(const QWidget& label) const
{
    int indent = 0;
    for (const QWidget* around = label.parentWidget(); around != nullptr && around != &m_whole;
         around = around->parentWidget()) {
        const QMargins own = around->contentsMargins();
        indent += std::max(own.left(), own.right()); // One of them is none.
    }
    return indent;
}

void LabelColumn::align()
{
    QList<QLabel*> column;
    int width = 0;
    const auto labels = m_whole.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        const QVariant least = label->property(leastWidth);
        if (least.isValid()) {
            column.append(label);
            width = std::max({width, least.toInt(), label->sizeHint().width() + indentOf(*label)});
        }
    }
    for (QLabel* label : column) {
        label->setMinimumWidth(width - indentOf(*label));
    }
}

} // namespace skein
