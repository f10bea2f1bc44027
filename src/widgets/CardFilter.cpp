// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardFilter.h"

#include "widgets/CardModel.h"

#include <QDateTime>
#include <algorithm>

namespace skein {

CardFilter::CardFilter(CardModel& shots, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_shots(shots)
{
    setSourceModel(&shots);
    sort(0);
}

void CardFilter::setOnlyNew(bool onlyNew)
{
    m_onlyNew = onlyNew;
    invalidateFilter();
}

void CardFilter::setDay(QDate day)
{
    m_day = day;
    invalidateFilter();
}

void CardFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool CardFilter::isOpen() const
{
    return !m_onlyNew && !m_day.isValid() && m_text.isEmpty();
}

QList<int> CardFilter::shownRows(bool onlyNew) const
{
    QList<int> rows;
    rows.reserve(rowCount());
    for (int i = 0; i < rowCount(); ++i) {
        const int row = mapToSource(index(i, 0)).row();
        if (!onlyNew || !m_shots.shot(row).isInSession()) {
            rows.append(row);
        }
    }
    return rows;
}

bool CardFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const CardShot& shot = m_shots.shot(row);
    if (m_onlyNew && shot.isInSession()) {
        return false;
    }
    if (m_day.isValid() && shot.taken.toLocalTime().date() != m_day) {
        return false;
    }
    return m_text.isEmpty() || std::ranges::any_of(shot.files, [this](const ShotFile& file) {
        return file.entry.file.name.contains(m_text, Qt::CaseInsensitive);
    });
}

bool CardFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const CardShot& one = m_shots.shot(left.row());
    const CardShot& other = m_shots.shot(right.row());
    if (one.taken != other.taken) {
        return one.taken < other.taken;
    }
    return one.face().file.name < other.face().file.name;
}

} // namespace skein
