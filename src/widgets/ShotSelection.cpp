// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotSelection.h"

#include "session/ShotModel.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace skein {

ShotSelection::ShotSelection(ShotModel& shots, QObject* parent)
    : QObject(parent)
    , m_shots(shots)
    , m_selection(nullptr)
{
    // Before the selection model follows the shots: this has to be known when it reacts.
    connect(&shots, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    connect(&shots, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    m_selection.setModel(&shots);
    connect(
        &m_selection, &QItemSelectionModel::currentChanged, this, &ShotSelection::onCurrentChanged);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this,
        &ShotSelection::selectionChanged);
}

QString ShotSelection::currentPath() const
{
    return m_selection.currentIndex().data(ShotModel::PathRole).toString();
}

int ShotSelection::currentRow() const
{
    return m_selection.currentIndex().row();
}

QStringList ShotSelection::selectedPaths() const
{
    QModelIndexList rows = m_selection.selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList paths;
    for (const QModelIndex& row : std::as_const(rows)) {
        paths.append(row.data(ShotModel::PathRole).toString());
    }
    if (paths.isEmpty() && m_selection.currentIndex().isValid()) {
        paths.append(currentPath());
    }
    return paths;
}

bool ShotSelection::selectPath(const QString& path)
{
    const int row = m_shots.rowOf(path);
    if (row < 0) {
        return false;
    }
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    selectRow(row);
    return true;
}

void ShotSelection::choose(const QModelIndex& shot)
{
    if (shot.isValid() && shot == m_selection.currentIndex() && m_selection.isSelected(shot)) {
        Q_EMIT pathSelected(currentPath());
    }
}

void ShotSelection::clear()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    m_selection.clear();
}

void ShotSelection::selectFirst()
{
    selectRow(0);
}

void ShotSelection::selectLast()
{
    selectRow(m_shots.rowCount() - 1);
}

void ShotSelection::step(int rows)
{
    const int last = m_shots.rowCount() - 1;
    if (currentRow() < 0) {
        selectRow(rows > 0 ? 0 : last); // What is looked at has no row: in from either end.
        return;
    }
    selectRow(std::clamp(currentRow() + rows, 0, last));
}

void ShotSelection::extend(int rows)
{
    const int last = m_shots.rowCount() - 1;
    const QModelIndex current = m_selection.currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (m_end != current || !m_anchor.isValid() || !m_selection.isSelected(m_anchor)) {
        m_anchor = current;
    }
    const QModelIndex end = m_shots.index(std::clamp(current.row() + rows, 0, last));
    m_end = end;
    // Before the current one: who follows that must find several selected.
    m_selection.select(
        QItemSelection(std::min<QModelIndex>(m_anchor, end), std::max<QModelIndex>(m_anchor, end)),
        QItemSelectionModel::ClearAndSelect);
    m_selection.setCurrentIndex(end, QItemSelectionModel::NoUpdate);
}

void ShotSelection::extendToLast()
{
    extend(m_shots.rowCount() - 1 - currentRow());
}

void ShotSelection::selectAll()
{
    const int count = m_shots.rowCount();
    if (count > 0) {
        m_selection.select(QItemSelection(m_shots.index(0), m_shots.index(count - 1)),
            QItemSelectionModel::ClearAndSelect);
    }
}

void ShotSelection::selectRow(int row)
{
    if (row >= 0 && row < m_shots.rowCount()) {
        m_selection.setCurrentIndex(m_shots.index(row), QItemSelectionModel::ClearAndSelect);
    }
}

void ShotSelection::onCurrentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (m_removing) {
        m_selection.select(current, QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (current.isValid() && previous.isValid() && current.row() != previous.row()) {
        m_direction = current.row() > previous.row() ? 1 : -1;
    }
    if (!m_quiet) {
        Q_EMIT pathSelected(currentPath());
    }
}

} // namespace skein
