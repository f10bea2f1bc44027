// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MetadataModel.h"

#include <QFont>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

/** The internal id of groups; entries have their group's row plus one. */
constexpr quintptr groupId = 0;

QString line(const MetadataEntry& entry)
{
    QString value = entry.value;
    value.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    return entry.key + u'\t' + value + u'\n';
}

} // namespace

MetadataModel::MetadataModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

void MetadataModel::setMetadata(const Metadata& metadata)
{
    m_metadata = metadata;
    rebuild();
}

void MetadataModel::setFilter(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void MetadataModel::setPositionShown(bool shown)
{
    m_isPositionShown = shown;
    rebuild();
}

void MetadataModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    for (const MetadataKind kind : metadataKinds) {
        Group group{kind, {}};
        const QList<MetadataEntry>& entries = m_metadata.of(kind);
        for (int row = 0; row < entries.size(); ++row) {
            if (isShown(entries.at(row))) {
                group.rows.push_back(row);
            }
        }
        if (!group.rows.empty()) {
            m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

bool MetadataModel::isShown(const MetadataEntry& entry) const
{
    return (!entry.isPosition || m_isPositionShown) && isFound(entry);
}

bool MetadataModel::isPositionFound() const
{
    return !m_words.isEmpty() && !m_isPositionShown &&
           std::ranges::any_of(metadataKinds, [this](MetadataKind kind) {
               return std::ranges::any_of(m_metadata.of(kind), [this](const MetadataEntry& entry) {
                   return entry.isPosition && isFound(entry);
               });
           });
}

bool MetadataModel::isFound(const MetadataEntry& entry) const
{
    return std::ranges::all_of(m_words, [&entry](const QString& word) {
        return entry.label.contains(word, Qt::CaseInsensitive) ||
               entry.value.contains(word, Qt::CaseInsensitive) ||
               entry.key.contains(word, Qt::CaseInsensitive);
    });
}

MetadataKind MetadataModel::kindOf(int groupRow) const
{
    return m_groups.at(static_cast<std::size_t>(groupRow)).kind;
}

const MetadataEntry* MetadataModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return nullptr;
    }
    const Group& group = m_groups.at(index.internalId() - 1);
    return &m_metadata.of(group.kind).at(group.rows.at(static_cast<std::size_t>(index.row())));
}

QModelIndex MetadataModel::indexOf(const QString& key) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups.at(i);
        const auto found = std::ranges::find_if(
            group.rows, [&](int row) { return m_metadata.of(group.kind).at(row).key == key; });
        if (found != group.rows.end()) {
            return createIndex(
                static_cast<int>(found - group.rows.begin()), LabelColumn, quintptr{i + 1});
        }
    }
    return {};
}

QString MetadataModel::textOf(const QModelIndexList& rows) const
{
    // As they are listed, whatever the order in which they were selected.
    QSet<const MetadataEntry*> wanted;
    for (const QModelIndex& row : rows) {
        if (const MetadataEntry* entry = entryAt(row)) {
            wanted.insert(entry);
            continue;
        }
        for (int child = 0; child < rowCount(row.siblingAtColumn(LabelColumn)); ++child) {
            wanted.insert(entryAt(index(child, LabelColumn, row.siblingAtColumn(LabelColumn))));
        }
    }
    QString text;
    for (const Group& group : m_groups) {
        for (const int row : group.rows) {
            const MetadataEntry& entry = m_metadata.of(group.kind).at(row);
            if (wanted.contains(&entry)) {
                text += line(entry);
            }
        }
    }
    return text;
}

QString MetadataModel::text() const
{
    QString text;
    for (const Group& group : m_groups) {
        for (const int row : group.rows) {
            text += line(m_metadata.of(group.kind).at(row));
        }
    }
    return text;
}

QModelIndex MetadataModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId;
    return createIndex(row, column, id);
}

QModelIndex MetadataModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()) - 1, LabelColumn, groupId);
}

int MetadataModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool isGroup = parent.internalId() == groupId && parent.column() == LabelColumn;
    return isGroup
               ? static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).rows.size())
               : 0;
}

int MetadataModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant MetadataModel::groupData(const Group& group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column == LabelColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        return Metadata::nameOf(group.kind);
    }
    return {};
}

QVariant MetadataModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == groupId) {
        return groupData(m_groups.at(static_cast<std::size_t>(index.row())), index.column(), role);
    }
    const MetadataEntry& entry = *entryAt(index);
    switch (role) {
    case Qt::DisplayRole:
        // A row is one line high.
        return index.column() == LabelColumn ? entry.label : QString(entry.value).simplified();
    case Qt::ToolTipRole:
        // Plain words: what a file says must not be taken for markup.
        return QString(QStringLiteral("<p><b>") + entry.label.toHtmlEscaped() +
                       QStringLiteral("</b><br>") + entry.key.toHtmlEscaped() +
                       QStringLiteral("</p><p>") + entry.value.left(1000).toHtmlEscaped() +
                       QStringLiteral("</p>"));
    case Qt::AccessibleTextRole:
        return index.column() == LabelColumn ? entry.label : entry.value;
    case Qt::AccessibleDescriptionRole:
        return entry.key;
    default:
        return {};
    }
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: head of a column: what the metadata are
    return section == LabelColumn ? tr("Name") :
                                  //: head of a column: what the metadata say
               tr("Value");
}

} // namespace skein
