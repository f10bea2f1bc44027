// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceRowDelegate.h"

#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <algorithm>

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

/** Of the description, below the name. */
constexpr int mostLines = 5;

/** @p text in lines of that width; what does not fit into the last one is left out. */
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (lines.size() == mostLines - 1) {
            lines.append(
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/** Where the name is. */
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
    QRect line(first.left(), first.bottom() + lineGap, first.width(), option.fontMetrics.height());
    const QStringList lines =
        linesOf(index.data(Description).toString(), option.font, line.width());
    for (const QString& each : lines) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, each);
        line.translate(0, line.height());
    }
    painter->restore();
}

QSize SequenceRowDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width());
    const auto lines = std::max<qsizetype>(
        1, linesOf(index.data(Description).toString(), option.font, width - 2 * sideMargin).size());
    const int text = QFontMetrics(boldOf(option.font)).height() +
                     static_cast<int>(lines) * option.fontMetrics.height();
    return {0, text + lineGap + 2 * topMargin};
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
