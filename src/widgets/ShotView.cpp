// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotView.h"

#include "colour/InBackground.h"
#include "image/ThumbnailLoader.h"
#include "session/ShotModel.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/ShotDelegate.h"
#include "widgets/ShotSelection.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace skein {

ShotView::ShotView(QWidget* parent)
    : QListView(parent)
    , m_delegate(new ShotDelegate(this))
{
    setFlow(QListView::LeftToRight);
    // Time runs to the right, as on cameras, in every language; so do the keys.
    setLayoutDirection(Qt::LeftToRight);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    for (const QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_keepsCurrent = false; });
    }
    connect(&m_colours, &ViewColours::changed, this, &ShotView::refreshColours);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(0);
    connect(&m_visibleTimer, &QTimer::timeout, this, &ShotView::onVisibleTimer);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT shotActivated(index.data(ShotModel::PathRole).toString());
    });
}

void ShotView::refreshColours()
{
    const ColourTransform colours = m_colours.transform(ColourProfile::sRgb(), Proofing::Never);
    inBackground<bool>(
        this,
        [colours] {
            colours.prepare();
            return true;
        },
        [this, colours](bool /*isDone*/) {
            // Only the newest counts: meanwhile the screen may be another.
            if (colours == m_colours.transform(ColourProfile::sRgb(), Proofing::Never)) {
                m_delegate->setColours(colours);
                viewport()->update();
            }
        });
}

void ShotView::setSources(ShotSelection* selection, ThumbnailLoader* thumbnails)
{
    m_selection = selection;
    m_delegate->setThumbnails(thumbnails);
    ShotModel* shots = &selection->shots();
    setModel(shots);
    setSelectionModel(selection->model());
    connect(this, &QAbstractItemView::clicked, selection, &ShotSelection::choose);
    connect(thumbnails, &ThumbnailLoader::ready, this, &ShotView::updateThumbnail);
    connect(thumbnails, &ThumbnailLoader::unavailable, this, [this](const QString& path) {
        m_delegate->setUnavailable(path);
        updateThumbnail(path);
    });
    connect(shots, &QAbstractItemModel::rowsInserted, this, &ShotView::onRowsMoved);
    connect(shots, &QAbstractItemModel::rowsMoved, this, &ShotView::onRowsMoved);
    connect(shots, &QAbstractItemModel::layoutChanged, this, &ShotView::onRowsMoved);
    connect(shots, &QAbstractItemModel::rowsRemoved, this, &ShotView::onRowsMoved);
    // The file to show may be another one.
    connect(shots, &QAbstractItemModel::dataChanged, this, [this] { m_visibleTimer.start(); });
}

void ShotView::setFigures(const SharpnessFigures* figures)
{
    m_delegate->setFigures(figures);
    connect(figures, &SharpnessFigures::changed, viewport(), qOverload<>(&QWidget::update));
}

void ShotView::onRowsMoved()
{
    m_rowsMoved = true;
    m_visibleTimer.start();
}

void ShotView::onVisibleTimer()
{
    if (std::exchange(m_rowsMoved, false) && m_keepsCurrent && currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
    Q_EMIT visibleRowsChanged();
}

RowRange ShotView::visibleRows() const
{
    const int count = model() != nullptr ? model()->rowCount() : 0;
    const QSize space = viewport()->size();
    if (count == 0 || space.isEmpty() || !isVisible()) {
        return {};
    }
    const QModelIndex first = indexAt(QPoint(2, 2));
    const int from = first.isValid() ? first.row() : 0;
    const int across = isWrapping() ? std::max(1, space.width() / cell().width())
                                    : space.width() / cell().width() + 2;
    const int down = isWrapping() ? space.height() / cell().height() + 2 : 1;
    return {from, std::min(count, from + across * down) - 1};
}

int ShotView::rowsOfAPage() const
{
    const int across = std::max(1, viewport()->width() / cell().width());
    return isWrapping() ? across * std::max(1, viewport()->height() / cell().height()) : across;
}

int ShotView::thumbnailPixels() const
{
    return static_cast<int>(std::ceil(m_delegate->thumbnailEdge() * devicePixelRatioF()));
}

void ShotView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ShotView::setHighlight(const QColor& colour)
{
    m_delegate->setHighlight(colour);
    viewport()->update();
}

void ShotView::explain()
{
    setWhatsThis(
        purpose() + u' ' +
        tr("An orange triangle says that something is wrong with a photograph, or beside its "
           "name with its second copy; the tool tip says what."));
}

void ShotView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        explain();
    }
}

void ShotView::setAvailable(const QString& path)
{
    m_delegate->setAvailable(path);
    updateThumbnail(path);
    m_visibleTimer.start();
}

void ShotView::setCell(QSize cell)
{
    if (gridSize() == cell) {
        return;
    }
    m_delegate->setCell(cell);
    setGridSize(cell);
    m_visibleTimer.start();
}

QSize ShotView::cell() const
{
    return m_delegate->cell();
}

void ShotView::updateThumbnail(const QString& path)
{
    const int row = m_selection != nullptr ? m_selection->shots().rowOf(path) : -1;
    if (row >= 0) {
        update(model()->index(row, 0));
    }
}

void ShotView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_delegate->setCurrent(current);
    m_keepsCurrent = true;
    QListView::currentChanged(current, previous);
}

void ShotView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_visibleTimer.start();
}

/** The keyboard alone makes no shot current: the one looked at may have no row. */
void ShotView::focusInEvent(QFocusEvent* event)
{
    if (currentIndex().isValid()) {
        QListView::focusInEvent(event);
    } else {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
}

void ShotView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    onRowsMoved(); // Another shot may have become current meanwhile.
}

void ShotView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    m_delegate->setSpace((QSizeF(viewport()->size()) * devicePixelRatioF()).toSize());
    onRowsMoved();
}

std::optional<QAbstractItemView::CursorAction> ShotView::walkOf(int key)
{
    static constexpr std::array walks{std::pair(Qt::Key_Left, MoveLeft),
        std::pair(Qt::Key_Right, MoveRight), std::pair(Qt::Key_Up, MoveUp),
        std::pair(Qt::Key_Down, MoveDown), std::pair(Qt::Key_Home, MoveHome),
        std::pair(Qt::Key_End, MoveEnd), std::pair(Qt::Key_PageUp, MovePageUp),
        std::pair(Qt::Key_PageDown, MovePageDown)};
    const auto* found = std::ranges::find(walks, key, [](const auto& walk) { return walk.first; });
    return found == walks.end() ? std::nullopt : std::optional(found->second);
}

/** Shift with a key that walks: here also up and down. */
bool ShotView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() == Qt::ShiftModifier && walkOf(key.key())) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

// Where a selection began, ShotSelection knows. The view itself remembers its own last click, and
// the photographer may have walked on by other ways since.
void ShotView::extendTo(const QModelIndex& shot)
{
    m_selection->extend(shot.row() - m_selection->currentRow());
}

void ShotView::keyPressEvent(QKeyEvent* event)
{
    const auto walk = walkOf(event->key());
    if (!walk || event->modifiers() != Qt::ShiftModifier || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const QModelIndex end = moveCursor(*walk, Qt::ShiftModifier);
    if (end.isValid() && end != currentIndex()) {
        extendTo(end);
    }
}

void ShotView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex end = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier &&
        end.isValid() && currentIndex().isValid()) {
        extendTo(end);
        return;
    }
    QListView::mousePressEvent(event);
}

void ShotView::mouseMoveEvent(QMouseEvent* event)
{
    // A hand that trembles during a click would select from the click before.
    if (event->buttons() != Qt::LeftButton || event->modifiers() != Qt::ShiftModifier) {
        QListView::mouseMoveEvent(event);
    }
}

bool ShotView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        m_keepsCurrent = false;
    }
    return QListView::viewportEvent(event);
}

void ShotView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model() != nullptr && model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(theme::quietText);
        painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

} // namespace skein
