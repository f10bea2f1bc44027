// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardDelegate.h"

#include "widgets/CardModel.h"
#include "widgets/CardThumbnails.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace skein {

namespace {

constexpr int margin = 3;
constexpr int padding = 6;
constexpr int placeholderPixels = 28;
constexpr int boxPixels = 18;
/** What the session has already stands back. */
constexpr double quietOpacity = 0.45;

} // namespace

CardDelegate::CardDelegate(const CardThumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

QSize CardDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return m_cell;
}

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QRect tile = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->setPen(isCurrent ? QPen(theme::frame, 1.2) : QPen(Qt::NoPen));
    painter->setBrush(isChosen ? theme::tileChosen : (isHovered ? theme::tileHover : theme::tile));
    painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int line = option.fontMetrics.height();
    const QRect frame = tile.adjusted(padding, padding, -padding, -(2 * line + padding + 2));
    paintPicture(*painter, frame, index);
    paintWord(
        *painter, frame, index.data(CardModel::MarkRole).toString(), Qt::AlignRight | Qt::AlignTop);
    if (index.data(CardModel::InSessionRole).toBool()) {
        //: mark on the thumbnail of a photograph on the camera's card that the session has already
        paintWord(*painter, frame, tr("In session"), Qt::AlignRight | Qt::AlignBottom);
    }
    paintBox(*painter, option, frame, isChosen);

    const QRect name(frame.left(), frame.bottom() + 3, frame.width(), line);
    painter->setPen(isChosen ? theme::tileChosenText : theme::tileText);
    painter->drawText(name, Qt::AlignCenter,
        option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, name.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(isChosen ? theme::tileChosenText : theme::quietText);
    painter->drawText(name.translated(0, line), Qt::AlignCenter,
        QFontMetrics(small).elidedText(
            index.data(CardModel::DetailRole).toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

void CardDelegate::paintPicture(
    QPainter& painter, const QRect& frame, const QModelIndex& index) const
{
    const auto file = index.data(CardModel::FaceRole).value<CameraFileRef>();
    const QImage image = m_thumbnails.thumbnail(file);
    if (image.isNull()) {
        // What is still to come looks quieter than what never will.
        const QColor colour = m_thumbnails.isUnavailable(file) ? theme::quietText : theme::faint;
        QRect place(0, 0, placeholderPixels, placeholderPixels);
        place.moveCenter(frame.center());
        const bool isFilm = index.data(CardModel::FilmRole).toBool();
        symbolicIcon(isFilm ? QStringLiteral("film") : QStringLiteral("picture"), colour)
            .paint(&painter, place);
        return;
    }
    painter.setOpacity(index.data(CardModel::InSessionRole).toBool() ? quietOpacity : 1);
    QRect place(QPoint(), image.size().scaled(frame.size(), Qt::KeepAspectRatio));
    place.moveCenter(frame.center());
    painter.drawImage(place, image);
    painter.setOpacity(1);
}

void CardDelegate::paintWord(
    QPainter& painter, const QRect& frame, const QString& word, Qt::Alignment corner)
{
    if (word.isEmpty()) {
        return;
    }
    painter.save();
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.78);
    small.setBold(true);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    QRect plate(QPoint(), QSize(metrics.horizontalAdvance(word) + 8, metrics.height() + 2));
    plate.moveRight(frame.right() - 3);
    if (corner.testFlag(Qt::AlignTop)) {
        plate.moveTop(frame.top() + 3);
    } else {
        plate.moveBottom(frame.bottom() - 3);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(QRectF(plate), 3, 3);
    painter.setPen(theme::plateText);
    painter.drawText(plate, Qt::AlignCenter, word);
    painter.restore();
}

void CardDelegate::paintBox(
    QPainter& painter, const QStyleOptionViewItem& option, const QRect& frame, bool isChosen)
{
    const QRect place(frame.left() + 2, frame.top() + 2, boxPixels, boxPixels);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(QRectF(place).adjusted(-2, -2, 2, 2), 3, 3);
    QStyleOptionButton box;
    box.rect = place;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

} // namespace skein
