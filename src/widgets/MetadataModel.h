// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/Metadata.h"

#include <QAbstractItemModel>
#include <vector>

namespace skein {

/**
 * A file's metadata as a tree: a group for each standard that has entries to show, in it a row for
 * each entry (label and value; its tooltip has both whole, and the key). Lives on the GUI thread.
 */
class MetadataModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, ColumnCount };

    explicit MetadataModel(QObject* parent = nullptr);

    void setMetadata(const Metadata& metadata);
    /** Shows only entries whose label, value or key contain all words of @p text. */
    void setFilter(const QString& text);
    /** Whether entries that tell where the photograph was taken are shown; at first they are not.
     */
    void setPositionShown(bool shown);

    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /** The filter would find entries that tell the place, which are not shown. */
    [[nodiscard]] bool isPositionFound() const;
    /** The standard of a group's row. */
    [[nodiscard]] MetadataKind kindOf(int groupRow) const;
    /** Null for groups. */
    [[nodiscard]] const MetadataEntry* entryAt(const QModelIndex& index) const;
    /** The row of the entry with this key; invalid when it is not shown. */
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /** "key<TAB>value", a line each; a group stands for all its entries. */
    [[nodiscard]] QString textOf(const QModelIndexList& rows) const;
    /** The same of all that is shown, folded or not. */
    [[nodiscard]] QString text() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        MetadataKind kind;
        std::vector<int> rows; ///< Of the entries shown.
    };

    void rebuild();
    [[nodiscard]] bool isShown(const MetadataEntry& entry) const;
    [[nodiscard]] bool isFound(const MetadataEntry& entry) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;

    Metadata m_metadata;
    QStringList m_words;
    bool m_isPositionShown = false;
    std::vector<Group> m_groups;
};

} // namespace skein
