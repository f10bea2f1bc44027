// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/SupportedModels.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace skein {

/** The models that the driver library knows, a row each; the connected one is marked. */
class SupportedModelsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Model, Capture, Preview, Configure, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(const QList<SupportedModel>& models);
    /** What the connected camera may be called: the driver's entry, or what it says of itself. */
    void setConnected(const QStringList& models);
    /** The row of the connected camera; -1 when there is none, or it is not in the list. */
    [[nodiscard]] int connectedRow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SupportedModel& model, int column) const;
    [[nodiscard]] bool isConnected(const SupportedModel& model) const;

    QList<SupportedModel> m_models;
    QStringList m_connected; ///< Plain names.
};

/** Those of a SupportedModelsTable whose model has all the words that are searched for. */
class SupportedModelsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SupportedModelsFilter(QObject* parent = nullptr);
    void setSearch(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace skein
