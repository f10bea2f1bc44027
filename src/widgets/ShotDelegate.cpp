// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotDelegate.h"

#include "image/ThumbnailLoader.h"
#include "session/ShotModel.h"
#include "viewer/DevicePixels.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/Stars.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int margin = 3;
constexpr int padding = 6;
constexpr int symbolPixels = 28;
constexpr int starPixels = 12;
constexpr int copyMarkPixels = 13;
constexpr int labelHeight = 4;
constexpr int labelMarkPixels = 9;
constexpr double rejectedOpacity = 0.3;
/** A thumbnail narrower or lower than this many logical pixels would be overlooked. */
constexpr int leastEdge = 8;

void paintSymbol(QPainter& painter, const QRect& frame, const QString& name, const QColor& colour)
{
    QRect place(0, 0, symbolPixels, symbolPixels);
    place.moveCenter(frame.center());
    symbolicIcon(name, colour).paint(&painter, place);
}

/** A dark plate with rounded corners that keeps what is on it legible over any picture. */
void paintPlate(QPainter& painter, const QRectF& plate)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(plate, 3, 3);
}

void paintCross(QPainter& painter, const QRect& frame)
{
    const QRectF plate(frame.left() + 3, frame.top() + 3, 18, 18);
    paintPlate(painter, plate);
    painter.setPen(QPen(theme::plateError, 2.2, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = plate.adjusted(5, 5, -5, -5);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

/** Small words on a plate of their own. */
QFont plateFont(const QPainter& painter)
{
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.78);
    small.setBold(true);
    return small;
}

} // namespace

ShotDelegate::ShotDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

void ShotDelegate::setColours(const ColourTransform& colours)
{
    m_colours = colours;
    m_scaled.clear();
}

void ShotDelegate::setSpace(QSize pixels)
{
    constexpr qint64 bytesAPixel = 4;
    const qint64 twiceKb = 2 * bytesAPixel * pixels.width() * pixels.height() / 1024;
    m_scaled.setMaxCost(static_cast<int>(std::clamp<qint64>(twiceKb, leastScaledKb, mostScaledKb)));
}

void ShotDelegate::setAvailable(const QString& path)
{
    m_unavailable.remove(path);
    m_scaled.remove(path);
}

bool ShotDelegate::isMarked(const QModelIndex& index)
{
    return index.data(ShotModel::IsDamagedRole).toBool() ||
           !index.data(ShotModel::FaultRole).toString().isEmpty();
}

int ShotDelegate::thumbnailEdge() const
{
    return std::max(m_cell.width(), m_cell.height()) - 2 * (margin + padding);
}

QSize ShotDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return m_cell;
}

QRect ShotDelegate::frameOf(const QRect& cell, int textHeight) const
{
    return cell.adjusted(padding, padding, -padding, -(textHeight + padding + labelHeight + 2));
}

void ShotDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect cell = option.rect.adjusted(margin, margin, -margin, -margin);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool current = index == m_current;
    painter->setPen(current ? QPen(m_highlight, 1.2) : QPen(Qt::NoPen));
    painter->setBrush(selected ? theme::tileChosen : (hovered ? theme::tileHover : theme::tile));
    painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int textHeight = option.fontMetrics.height();
    const QRect frame = frameOf(cell, textHeight);
    paintPicture(*painter, frame, index);
    paintMarks(*painter, frame, index);

    const auto label = index.data(ShotModel::LabelRole).value<ColourLabel>();
    const QRect line(frame.left(), frame.bottom() + 4, frame.width(), textHeight);
    const QRect text = paintCopyState(*painter, paintLabelMark(*painter, line, label), index);
    painter->setPen(selected ? theme::tileChosenText : theme::tileText);
    painter->drawText(text, Qt::AlignCenter,
        option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, text.width()));

    if (label != ColourLabel::None) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(labelColour(label));
        painter->drawRoundedRect(
            QRectF(frame.left(), cell.bottom() - labelHeight - 1, frame.width(), labelHeight), 2,
            2);
    }
    painter->restore();
}

QRect ShotDelegate::paintLabelMark(QPainter& painter, const QRect& text, ColourLabel label)
{
    if (label == ColourLabel::None) {
        return text;
    }
    const int side = std::min(labelMarkPixels, text.height());
    QRect place(0, 0, side, side);
    place.moveCenter(text.center());
    place.moveLeft(text.left());
    paintLabel(painter, place, label);
    return text.adjusted(side + 3, 0, 0, 0);
}

QRect ShotDelegate::paintCopyState(QPainter& painter, const QRect& text, const QModelIndex& index)
{
    QString name;
    QColor colour = theme::quietText;
    switch (index.data(ShotModel::BackupRole).value<CopyState>()) {
    case CopyState::None:
        return text;
    case CopyState::Safe:
        name = QStringLiteral("copy-safe");
        break;
    case CopyState::Waiting:
        name = QStringLiteral("copy-waiting");
        break;
    case CopyState::Changed:
        name = QStringLiteral("copy-changed");
        colour = theme::warning;
        break;
    case CopyState::Failed:
        name = QStringLiteral("warning");
        colour = theme::warning;
        break;
    }
    QRect place(0, 0, copyMarkPixels, copyMarkPixels);
    place.moveCenter(text.center());
    place.moveRight(text.right());
    symbolicIcon(name, colour).paint(&painter, place);
    return text.adjusted(0, 0, -(copyMarkPixels + 2), 0);
}

QPixmap ShotDelegate::thumbnail(const QString& path, QSize space, double ratio) const
{
    const QImage image = m_thumbnails != nullptr && !m_unavailable.contains(path)
                             ? m_thumbnails->thumbnail(path)
                             : QImage();
    if (image.isNull()) {
        return {};
    }
    // Never larger than it is: a small picture stays sharp.
    const QSize pixels = (QSizeF(space) * ratio).toSize();
    const QSize size =
        image.width() <= pixels.width() && image.height() <= pixels.height() &&
                std::max(image.width(), image.height()) < ThumbnailLoader::edgePixels / 2
            ? image.size()
            : image.size().scaled(pixels, Qt::KeepAspectRatio).expandedTo({1, 1});
    const Scaled* known = m_scaled.object(path);
    if (known != nullptr && known->source == image.cacheKey() && known->pixmap.size() == size) {
        return known->pixmap;
    }
    QImage scaled = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!m_colours.isIdentity()) {
        scaled.convertTo(scaled.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        m_colours.apply(scaled);
    }
    QPixmap pixmap = QPixmap::fromImage(scaled);
    pixmap.setDevicePixelRatio(ratio);
    const int costKb = 1 + size.width() * size.height() * 4 / 1024;
    m_scaled.insert(path, new Scaled{image.cacheKey(), pixmap}, costKb);
    return pixmap;
}

void ShotDelegate::paintPicture(
    QPainter& painter, const QRect& frame, const QModelIndex& index) const
{
    const QString path = index.data(ShotModel::PathRole).toString();
    const QPixmap picture = thumbnail(path, frame.size(), painter.device()->devicePixelRatioF());
    const bool video = index.data(ShotModel::IsVideoRole).toBool();
    if (picture.isNull()) {
        const bool broken = m_unavailable.contains(path);
        paintSymbol(painter, frame,
            video ? QStringLiteral("film")
                  : (broken ? QStringLiteral("warning") : QStringLiteral("picture")),
            broken && !video ? theme::warning : theme::faint);
        return;
    }
    const bool rejected = index.data(ShotModel::IsRejectedRole).toBool();
    painter.setOpacity(rejected ? rejectedOpacity : 1);
    const QSizeF size = picture.deviceIndependentSize();
    const QPointF place(
        frame.center().x() + 0.5 - size.width() / 2, frame.center().y() + 0.5 - size.height() / 2);
    const QPointF corner(std::round(place.x()), std::round(place.y()));
    painter.drawPixmap(onDevicePixels(painter, corner), picture);
    if (size.width() < leastEdge || size.height() < leastEdge) {
        // A line around it, at some distance: it says that there is a picture, and how small.
        const QRectF around(corner, size);
        const double x = std::max(2.0, (leastEdge - size.width()) / 2);
        const double y = std::max(2.0, (leastEdge - size.height()) / 2);
        painter.setPen(theme::quietText);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(around.adjusted(-x, -y, x, y).intersected(QRectF(frame)));
    }
    painter.setOpacity(1);
}

std::optional<double> ShotDelegate::sharpnessOf(const QString& path) const
{
    return m_figures != nullptr ? m_figures->log().figureOf(path) : std::nullopt;
}

bool ShotDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto figure = sharpnessOf(index.data(ShotModel::PathRole).toString());
    if (event->type() != QEvent::ToolTip || !figure) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString words =
        //: %1 is a number that measures sharpness
        tr("Sharpness %1 at the place looked at").arg(QLocale().toString(*figure, 'f', 1));
    QToolTip::showText(event->globalPos(),
        index.data(Qt::ToolTipRole).toString() + QLatin1Char('\n') + words, view);
    return true;
}

void ShotDelegate::paintSharpness(
    QPainter& painter, const QRect& frame, const QString& path, bool isMarkedDamaged) const
{
    const auto figure = sharpnessOf(path);
    if (!figure || !m_figures->areMarked()) {
        return;
    }
    constexpr int warningWidth = 21; // beside it
    const QString text = QLocale().toString(*figure, 'f', 1);
    const QFont small = plateFont(painter);
    const QFontMetrics metrics(small);
    const QSize size(metrics.horizontalAdvance(text) + 8, metrics.height() + 2);
    const int right = frame.right() - 3 - (isMarkedDamaged ? warningWidth : 0);
    const QRect plate(QPoint(right - size.width(), frame.bottom() - 3 - size.height()), size);
    painter.save();
    paintPlate(painter, plate);
    painter.setFont(small);
    const bool isBest = path == m_figures->best();
    painter.setPen(isBest ? theme::accent : theme::plateText);
    if (isBest) { // Framed as well, for whoever does not see the colour.
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

void ShotDelegate::paintMarks(QPainter& painter, const QRect& frame, const QModelIndex& index) const
{
    const QString path = index.data(ShotModel::PathRole).toString();
    // Where there is no thumbnail at all, a large one stands in its place.
    const bool isKnownDamaged = isMarked(index) && !m_unavailable.contains(path);
    paintSharpness(painter, frame, path, isKnownDamaged);
    if (index.data(ShotModel::IsRejectedRole).toBool()) {
        paintCross(painter, frame);
    }
    const int stars = index.data(ShotModel::RatingRole).toInt();
    if (stars > 0) {
        // Five of them fit into the narrowest cell.
        const int star = std::min(starPixels, (frame.width() - 12) / Rating::maxStars);
        const QRectF row(frame.left() + 6, frame.bottom() - star - 4, star * stars, star);
        paintPlate(painter, row.adjusted(-3, -2, 3, 3));
        paintStars(painter, row, stars, stars, theme::plateText, {});
    }
    if (isKnownDamaged) {
        const QRect plate(frame.right() - 21, frame.bottom() - 21, 18, 18);
        paintPlate(painter, plate);
        symbolicIcon(QStringLiteral("warning"), theme::plateWarning)
            .paint(&painter, plate.adjusted(2, 2, -2, -2));
    }
    QString mark;
    const bool isPair = index.data(ShotModel::IsPairRole).toBool();
    if (isPair && index.data(ShotModel::HasRawRole).toBool()) {
        //: mark on the thumbnail of a shot that has a raw file and a picture
        mark = tr("RAW+");
    } else if (index.data(ShotModel::HasRawRole).toBool()) {
        //: mark on the thumbnail of a raw file
        mark = tr("RAW");
    } else if (isPair) {
        mark = index.data(ShotModel::FileTypesRole).toString();
    } else if (index.data(ShotModel::IsVideoRole).toBool()) {
        //: mark on the thumbnail of a video
        mark = tr("VIDEO");
    }
    if (mark.isEmpty()) {
        return;
    }
    const QFont small = plateFont(painter);
    const QFontMetrics metrics(small);
    const QRect plate(frame.right() - metrics.horizontalAdvance(mark) - 10, frame.top() + 3,
        metrics.horizontalAdvance(mark) + 8, metrics.height() + 2);
    paintPlate(painter, plate);
    painter.save();
    painter.setFont(small);
    painter.setPen(theme::accent);
    painter.drawText(plate, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace skein
