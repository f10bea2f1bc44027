// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeySheet.h"

#include <QWidget>

namespace skein {

/**
 * Groups of keys in columns beside each other. A group is never parted, and letters keep their
 * size: what has no room below is scrolled by whoever shows this. Lives on the GUI thread.
 */
class KeyColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyColumns(const QList<KeySheetGroup>& groups, QWidget* parent = nullptr);

    /** Takes as few columns as are seen as a whole in @p room, else as many as stand beside each
     * other. @return whether all is seen. */
    bool fit(const QSize& room);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeGroup(const KeySheetGroup& group);
    [[nodiscard]] QList<int> heightsIn(int width) const;
    [[nodiscard]] int widthOf(int columns, int width) const;
    void place();

    QList<QWidget*> m_groups;
    int m_columns = 1;
};

} // namespace skein
