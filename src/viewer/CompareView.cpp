// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/CompareView.h"

#include "viewer/AccessibleRole.h"
#include "viewer/CompareCell.h"
#include "viewer/ImageView.h"
#include "viewer/Surround.h"

#include <QGridLayout>
#include <QPainter>
#include <algorithm>

namespace skein {

namespace {

QList<CompareCell*> makeCells(ImageLoader& loader, QWidget* parent)
{
    QList<CompareCell*> cells;
    for (int i = 0; i < CompareView::mostPictures; ++i) {
        cells.append(new CompareCell(loader, i + 1, parent));
    }
    return cells;
}

QList<ImageView*> viewsOf(const QList<CompareCell*>& cells)
{
    QList<ImageView*> views;
    for (const CompareCell* cell : cells) {
        views.append(&cell->view());
    }
    return views;
}

} // namespace

CompareView::CompareView(ImageLoader& loader, QWidget* parent)
    : QWidget(parent)
    , m_cells(makeCells(loader, this))
    , m_link(viewsOf(m_cells))
    , m_grid(new QGridLayout(this))
{
    setLayoutDirection(Qt::LeftToRight); // The first is on the left, as in the filmstrip.
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Pictures side by side"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    for (int i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->hide();
        connect(m_cells[i], &CompareCell::chosen, this, [this, i] {
            if (i != m_active && i < m_paths.size()) {
                setActive(i);
                Q_EMIT chosen(i);
            }
        });
    }
}

void CompareView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Surround::in(palette()).ground);
}

ImageView& CompareView::activeView() const
{
    return m_cells[m_active]->view();
}

QList<ImageView*> CompareView::views() const
{
    return viewsOf(m_cells);
}

void CompareView::setPaths(const QStringList& paths, int active)
{
    const bool sameCount = paths.size() == m_paths.size();
    m_paths = paths.mid(0, mostPictures);
    if (!sameCount) {
        arrange();
    }
    const int last = std::max(0, static_cast<int>(m_paths.size()) - 1);
    setActive(std::clamp(active, 0, last));
    for (int i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->feed().show(m_paths.value(i));
    }
    refreshCaptions();
}

void CompareView::arrange()
{
    const int count = static_cast<int>(m_paths.size());
    const int columns = count > 3 ? 2 : std::max(count, 1);
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells[i]);
        if (i < count) {
            m_grid->addWidget(m_cells[i], i / columns, i % columns);
        }
        m_cells[i]->setVisible(i < count);
    }
    for (int i = 0; i < mostPictures; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, i * columns < count ? 1 : 0);
    }
}

void CompareView::setActive(int index)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() != nullptr;
    m_active = index;
    for (int i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setActive(i == index);
    }
    setFocusProxy(&activeView());
    if (hadFocus) {
        activeView().setFocus(Qt::OtherFocusReason);
    }
}

void CompareView::setCaptions(CaptionOf captionOf)
{
    m_captionOf = std::move(captionOf);
    refreshCaptions();
}

void CompareView::refreshCaptions()
{
    for (int i = 0; i < m_paths.size(); ++i) {
        m_cells[i]->setCaption(m_captionOf ? m_captionOf(m_paths[i]) : QString());
    }
}

void CompareView::rename(const QString& from, const QString& to)
{
    for (int i = 0; i < m_paths.size(); ++i) {
        if (m_paths[i] == from) {
            m_paths[i] = to;
            m_cells[i]->feed().rename(from, to);
        }
    }
    refreshCaptions();
}

void CompareView::reload(const QString& path)
{
    for (CompareCell* cell : std::as_const(m_cells)) {
        if (cell->feed().path() == path) {
            cell->feed().reload();
        }
    }
}

} // namespace skein
