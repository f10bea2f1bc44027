// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamesModel.h"

#include "HeadSet.h"
#include "HeadTexts.h"

namespace skein::headoutline {

NamesModel::NamesModel(HeadSet& heads, QObject* parent)
    : QAbstractListModel(parent)
    , m_heads(heads)
    , m_rows(heads.count())
{
    connect(&heads, &HeadSet::headsChanged, this, &NamesModel::follow);
}

void NamesModel::follow()
{
    // Rows have no identity of their own: only the end of the list grows or shrinks, so that an
    // editor stays open while a number is dragged.
    const int count = m_heads.count();
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else if (count < m_rows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
    }
}

int NamesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant NamesModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_heads.count()) {
        return {};
    }
    const Head& head = m_heads.heads()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return HeadTexts::labelOf(index.row() + 1, head);
    case Qt::EditRole:
        return head.name;
    default:
        return {};
    }
}

Qt::ItemFlags NamesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool NamesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    m_heads.rename(index.row(), value.toString());
    return true;
}

} // namespace skein::headoutline
