// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SymbolLabel.h"

#include "viewer/AccessibleRole.h"

#include <QPainter>

namespace skein {

SymbolLabel::SymbolLabel(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SymbolLabel::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void SymbolLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize SymbolLabel::sizeHint() const
{
    return {m_side, m_side};
}

void SymbolLabel::paintEvent(QPaintEvent* /*event*/)
{
    QRect place(0, 0, m_side, m_side);
    place.moveCenter(rect().center());
    QPainter painter(this);
    m_icon.paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace skein
