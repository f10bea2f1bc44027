// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FoldingRow.h"

#include <QBoxLayout>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace skein {

FoldingRow::FoldingRow(QBoxLayout& first, QBoxLayout& second, QList<QWidget*> parts)
    : m_first(first)
    , m_second(second)
    , m_parts(std::move(parts))
{
    m_second.addStretch(1);
    for (QWidget* part : m_parts) {
        m_places.append(m_first.indexOf(part));
    }
}

int FoldingRow::widthOf(bool areParts) const
{
    int width = 0;
    for (const QBoxLayout* row : {&m_first, &m_second}) {
        for (int i = 0; i < row->count(); ++i) {
            QLayoutItem* item = row->itemAt(i);
            if (!item->isEmpty() && m_parts.contains(item->widget()) == areParts) {
                width += (width > 0 ? m_first.spacing() : 0) + item->minimumSize().width();
            }
        }
    }
    return width;
}

int FoldingRow::wholeWidth() const
{
    const int parts = widthOf(true);
    return widthOf(false) + (parts > 0 ? m_first.spacing() + parts : 0);
}

int FoldingRow::foldedWidth() const
{
    return std::max(widthOf(false), widthOf(true));
}

void FoldingRow::fit(int width)
{
    const bool isFolded = width < wholeWidth();
    if (isFolded == m_isFolded) {
        return;
    }
    m_isFolded = isFolded;
    for (int i = 0; i < m_parts.size(); ++i) {
        QWidget* part = m_parts.at(i);
        if (isFolded) {
            m_first.removeWidget(part);
            m_second.addWidget(part);
        } else {
            m_second.removeWidget(part);
            m_first.insertWidget(m_places.at(i), part);
        }
    }
}

} // namespace skein
