// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace skein::headoutline {

class HeadSet;

/** Numbers with their names, in order; the names are editable. */
class NamesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NamesModel(HeadSet& heads, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void follow();

    HeadSet& m_heads;
    int m_rows = 0; ///< As far as views know.
};

} // namespace skein::headoutline
