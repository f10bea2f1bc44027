// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceRowDelegate.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace skein {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 6;
constexpr int lineGap = 2;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/** Where the first of the two lines is. */
QRect nameRect(const QRect& row, const QFont& font)
{
    const int height = QFontMetrics(boldOf(font)).height();
    return {row.left() + sideMargin, row.top() + topMargin, row.width() - 2 * sideMargin, height};
}

} // namespace

void SequenceRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QRect first = nameRect(option.rect, option.font);
    painter->save();
    painter->setPen(row.palette.color(QPalette::Text));
    const QString key = index.data(Key).toString();
    const int keyWidth = key.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(key) + sideMargin;
    painter->setFont(boldOf(option.font));
    painter->drawText(first.adjusted(0, 0, -keyWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width() - keyWidth));
    painter->setFont(option.font);
    if (!isSelected) {
        painter->setPen(theme::quietText);
    }
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, key);
    const QRect second(
        first.left(), first.bottom() + lineGap, first.width(), option.fontMetrics.height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            index.data(Description).toString(), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize SequenceRowDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int lines = QFontMetrics(boldOf(option.font)).height() + option.fontMetrics.height();
    return {0, lines + lineGap + 2 * topMargin};
}

void SequenceRowDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    QRect place = nameRect(option.rect, option.font);
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    place.moveTop(option.rect.top());
    editor->setGeometry(place);
}

} // namespace skein
