// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilmstripDelegate.h"

#include "image/ThumbnailLoader.h"
#include "session/SessionModel.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QPainter>

namespace skein {

namespace {
constexpr int margin = 5;
constexpr int padding = 6;
constexpr int symbolPixels = 28;
} // namespace

FilmstripDelegate::FilmstripDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize FilmstripDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return m_cell;
}

void FilmstripDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect cell = option.rect.adjusted(margin / 2, margin, -margin / 2, -margin);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(selected  ? 0x52
                             : hovered ? 0x36
                                       : 0x2a,
        selected  ? 0x52
        : hovered ? 0x36
                  : 0x2a,
        selected  ? 0x52
        : hovered ? 0x36
                  : 0x2a));
    painter->drawRoundedRect(cell, 4, 4);

    const int textHeight = option.fontMetrics.height();
    const QRect textRect(cell.left() + padding, cell.bottom() - textHeight - 3,
        cell.width() - 2 * padding, textHeight);
    const QRect frame = QRect(cell.left() + padding, cell.top() + padding,
        cell.width() - 2 * padding, textRect.top() - cell.top() - 2 * padding + 2);

    const QString path = index.data(SessionModel::PathRole).toString();
    const QImage image = m_thumbnails != nullptr && !m_unavailable.contains(path)
                             ? m_thumbnails->thumbnail(path)
                             : QImage();
    if (!image.isNull()) {
        const QSize size = image.size().scaled(frame.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(frame.center());
        painter->drawImage(place, image);
    } else {
        QRect place(0, 0, symbolPixels, symbolPixels);
        place.moveCenter(frame.center());
        symbolicIcon(QStringLiteral("picture"), QColor(0x5a, 0x5a, 0x5a)).paint(painter, place);
    }

    const bool raw = index.data(SessionModel::IsRawRole).toBool();
    int nameWidth = textRect.width();
    if (raw) {
        //: mark on the thumbnail of a raw file
        const QString mark = tr("RAW");
        const int width = option.fontMetrics.horizontalAdvance(mark);
        painter->setPen(theme::accent);
        painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter, mark);
        nameWidth -= width + padding;
    }
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(textRect.topLeft(), QSize(nameWidth, textHeight)),
        Qt::AlignVCenter | (raw ? Qt::AlignLeft : Qt::AlignHCenter),
        option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, nameWidth));
    painter->restore();
}

} // namespace skein
