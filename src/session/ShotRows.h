// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotList.h"

#include <QAbstractListModel>
#include <vector>

namespace skein {

/**
 * The rows of a list of shots, and how they become other rows: with few signals, and never by a
 * reset, so that selections and current rows stay with their shots. Lives on the GUI thread.
 */
class ShotRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] const std::vector<ListedShot*>& rows() const { return m_rows; }
    /** -1 when it has none. */
    [[nodiscard]] int rowOf(const ListedShot& shot) const;
    /**
     * Makes the rows equal to @p wanted. However much that is, it takes few signals: what goes is
     * brought to the end by a new layout and goes in one piece, what comes is added at the end and
     * brought to its place by a new layout.
     */
    void become(const std::vector<ListedShot*>& wanted);
    /** Tells each shot its row; become() does so as well. */
    void numberRows();

private:
    /** Changes of rows that cost more signals than this are told as a new layout instead. */
    static constexpr int maxRanges = 32;

    void removeHidden();
    void insertNew(const std::vector<ListedShot*>& wanted);
    void layOut(std::vector<ListedShot*> rows);
    void moveInto(const std::vector<ListedShot*>& wanted);

    std::vector<ListedShot*> m_rows; ///< Those that are shown; each knows its row by its place.
};

} // namespace skein
