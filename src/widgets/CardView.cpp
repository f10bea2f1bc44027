// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardView.h"

#include "widgets/CardDelegate.h"
#include "widgets/CardFilter.h"
#include "widgets/CardModel.h"
#include "widgets/CardThumbnails.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <numeric>

namespace skein {

namespace {

constexpr int leastTile = 170;
/** Height of the picture to the width of its tile. */
constexpr double pictureAspect = 0.74;

} // namespace

CardView::CardView(QWidget* parent)
    : QListView(parent)
{
    setFlow(QListView::LeftToRight);
    setLayoutDirection(Qt::LeftToRight); // As in ShotView.
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: else its coming and going would change the columns, and these its coming.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Its place is kept; without anything to scroll it is not seen.
    verticalScrollBar()->setEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    setMouseTracking(true);
    setAccessibleName(tr("Photographs on the card"));
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(0);
    connect(&m_visibleTimer, &QTimer::timeout, this, &CardView::askForVisible);
}

void CardView::setSources(CardModel& shots, CardFilter& shown, CardThumbnails& thumbnails)
{
    m_shots = &shots;
    m_shown = &shown;
    m_thumbnails = &thumbnails;
    m_delegate = new CardDelegate(thumbnails, this);
    setItemDelegate(m_delegate);
    setModel(&shown);
    const auto look = [this] {
        m_anchor = -1; // Rows are others now.
        m_visibleTimer.start();
    };
    connect(&shown, &QAbstractItemModel::rowsInserted, this, look);
    connect(&shown, &QAbstractItemModel::rowsRemoved, this, look);
    connect(&shown, &QAbstractItemModel::modelReset, this, look);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, look);
    connect(&thumbnails, &CardThumbnails::changed, viewport(), qOverload<>(&QWidget::update));
    arrange();
}

void CardView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void CardView::chooseShown(bool onlyNew)
{
    m_shots->setChosen(m_shown->shownRows(onlyNew), true);
}

QList<int> CardView::sourceRows(int first, int last) const
{
    QList<int> rows;
    for (int row = std::min(first, last); row <= std::max(first, last); ++row) {
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    return rows;
}

void CardView::toggle(const QModelIndex& shown)
{
    const int row = m_shown->mapToSource(shown).row();
    m_shots->setChosen({row}, !m_shots->isChosen(row));
    m_anchor = shown.row();
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    if (m_shown == nullptr) {
        QListView::keyPressEvent(event);
        return;
    }
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::SelectAll)) {
        chooseShown(false);
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (current.isValid()) {
            toggle(current);
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT importRequested();
    } else {
        QListView::keyPressEvent(event);
        const QModelIndex now = currentIndex();
        if (event->modifiers().testFlag(Qt::ShiftModifier) && current.isValid() && now.isValid() &&
            now != current) {
            m_shots->setChosen(sourceRows(current.row(), now.row()), true);
        }
    }
}

void CardView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex hit = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !hit.isValid()) {
        return;
    }
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0;
    setCurrentIndex(hit);
    if (isRange) {
        // All become as the one that the range began at.
        const int anchor = m_shown->mapToSource(m_shown->index(m_anchor, 0)).row();
        m_shots->setChosen(sourceRows(m_anchor, hit.row()), m_shots->isChosen(anchor));
    } else {
        toggle(hit);
    }
}

// The view's own way with a dragged mouse is to select and to scroll; here a click is all.
void CardView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() == Qt::NoButton) {
        QListView::mouseMoveEvent(event);
    }
}

void CardView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void CardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // Two quick clicks.
}

void CardView::arrange()
{
    const int width = viewport()->width() - 2; // Less than the space: else the last column wraps.
    const int columns = std::max(1, width / leastTile);
    const int across = std::max(leastTile / 2, width / columns);
    const QSize cell(
        across, static_cast<int>(across * pictureAspect) + 2 * fontMetrics().height() + 10);
    if (m_delegate != nullptr && cell != m_cell) {
        m_cell = cell;
        m_delegate->setCell(cell);
        setGridSize(cell);
        m_visibleTimer.start();
    }
}

void CardView::resizeEvent(QResizeEvent* event)
{
    arrange();
    QListView::resizeEvent(event);
    m_visibleTimer.start();
}

void CardView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_visibleTimer.start();
}

void CardView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_visibleTimer.start();
}

void CardView::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_visibleTimer.start();
}

void CardView::askForVisible()
{
    if (m_thumbnails == nullptr) {
        return;
    }
    QList<CameraFileRef> wanted;
    const int count = isVisible() ? m_shown->rowCount() : 0;
    if (count > 0 && !m_cell.isEmpty()) {
        const QModelIndex first = indexAt(QPoint(m_cell.width() / 2, 2));
        const int from = first.isValid() ? first.row() : 0;
        const int across = std::max(1, viewport()->width() / m_cell.width());
        const int down = viewport()->height() / m_cell.height() + 2;
        const int to = std::min(count, from + across * down);
        for (int row = from; row < to; ++row) {
            wanted.append(m_shown->index(row, 0).data(CardModel::FaceRole).value<CameraFileRef>());
        }
    }
    m_thumbnails->setWanted(wanted);
}

void CardView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_shown != nullptr && m_shown->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(theme::quietText);
        painter.drawText(viewport()->rect().adjusted(24, 12, -24, -12),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace skein
