// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Filmstrip.h"

#include "image/ThumbnailLoader.h"
#include "session/SessionModel.h"
#include "widgets/FilmstripDelegate.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace skein {

namespace {
constexpr double cellAspect = 1.3;
constexpr int leastHeight = 92;
constexpr int usualHeight = 138;
} // namespace

Filmstrip::Filmstrip(QWidget* parent)
    : QListView(parent)
    , m_delegate(new FilmstripDelegate(this))
{
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumHeight(leastHeight);
    setMaximumHeight(3 * usualHeight);
    setAccessibleName(tr("Filmstrip"));
    setFrameShape(QFrame::NoFrame);
}

void Filmstrip::setSources(SessionModel* model, ThumbnailLoader* thumbnails)
{
    m_sessionModel = model;
    m_delegate->setThumbnails(thumbnails);
    setModel(model);
    connect(thumbnails, &ThumbnailLoader::ready, this, &Filmstrip::updateThumbnail);
    connect(thumbnails, &ThumbnailLoader::unavailable, this, [this](const QString& path) {
        m_delegate->setUnavailable(path);
        updateThumbnail(path);
    });
    connect(model, &SessionModel::contentsChanged, this, [this, thumbnails](const QString& path) {
        m_delegate->setAvailable(path);
        thumbnails->forget(path);
        updateThumbnail(path);
    });
}

QString Filmstrip::currentPath() const
{
    return currentIndex().data(SessionModel::PathRole).toString();
}

bool Filmstrip::selectPath(const QString& path)
{
    const int row = m_sessionModel != nullptr ? m_sessionModel->rowOf(path) : -1;
    if (row < 0) {
        return false;
    }
    const QScopedValueRollback<bool> quiet(m_selecting, true);
    selectRow(row);
    return true;
}

void Filmstrip::selectPrevious()
{
    selectRow(std::max(0, currentIndex().row() - 1));
}

void Filmstrip::selectNext()
{
    selectRow(currentIndex().row() + 1);
}

void Filmstrip::selectFirst()
{
    selectRow(0);
}

void Filmstrip::selectLast()
{
    selectRow(m_sessionModel != nullptr ? m_sessionModel->rowCount() - 1 : -1);
}

void Filmstrip::selectRow(int row)
{
    if (m_sessionModel == nullptr || row < 0 || row >= m_sessionModel->rowCount()) {
        return;
    }
    const QModelIndex index = m_sessionModel->index(row);
    setCurrentIndex(index);
    scrollTo(index);
}

void Filmstrip::updateThumbnail(const QString& path)
{
    const int row = m_sessionModel != nullptr ? m_sessionModel->rowOf(path) : -1;
    if (row >= 0) {
        update(m_sessionModel->index(row));
    }
}

void Filmstrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_selecting) {
        Q_EMIT pathSelected(current.data(SessionModel::PathRole).toString());
    }
}

void Filmstrip::resizeEvent(QResizeEvent* event)
{
    // The scroll bar's place is kept free whether it is there or not: cells must not jump.
    const int height =
        std::max(40, QListView::height() - horizontalScrollBar()->sizeHint().height());
    const QSize cell(static_cast<int>(height * cellAspect), height);
    if (gridSize() != cell) {
        m_delegate->setCell(cell);
        setGridSize(cell);
        scrollTo(currentIndex());
    }
    QListView::resizeEvent(event);
}

void Filmstrip::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const int amount = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - amount);
    event->accept();
}

} // namespace skein
