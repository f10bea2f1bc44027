// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>

namespace skein {

class ShotModel;

/**
 * Which shot is looked at and which ones are selected, for all views of the session at once.
 * Lives on the GUI thread; borrows the model, which must outlive it.
 */
class ShotSelection final : public QObject
{
    Q_OBJECT

public:
    explicit ShotSelection(ShotModel& shots, QObject* parent = nullptr);

    [[nodiscard]] ShotModel& shots() const { return m_shots; }
    /** For the views, which share it. */
    [[nodiscard]] QItemSelectionModel* model() { return &m_selection; }

    /** The file to show of the current shot; empty when there is none. */
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] int currentRow() const;
    /** The selected shots in the order of the rows; the current one if none is selected. */
    [[nodiscard]] QStringList selectedPaths() const;
    /** +1 or -1: where the last step went. */
    [[nodiscard]] int direction() const { return m_direction; }

    /** Makes the shot of @p path current without pathSelected(); false when it has no row. */
    bool selectPath(const QString& path);
    /** The photographer clicked on @p shot: told by pathSelected() also where it was current. */
    void choose(const QModelIndex& shot);
    /** Nothing is current or selected any more; without pathSelected(). */
    void clear();
    void selectPrevious() { step(-1); }
    void selectNext() { step(1); }
    void selectFirst();
    void selectLast();
    /** Walks @p rows rows, to the end at most. */
    void step(int rows);
    /** Walks @p rows rows, and selects all from where that began. */
    void extend(int rows);
    void extendToFirst() { extend(-currentRow()); }
    void extendToLast();
    void selectAll();

Q_SIGNALS:
    /** The photographer chose another shot; not told when the current one's row is removed. */
    void pathSelected(const QString& path);
    void selectionChanged();

private:
    void selectRow(int row);
    void onCurrentChanged(const QModelIndex& current, const QModelIndex& previous);

    ShotModel& m_shots;
    QItemSelectionModel m_selection;
    QPersistentModelIndex m_anchor; ///< Where extend() began, as long as
    QPersistentModelIndex m_end;    ///< the current shot is the one it went to.
    int m_direction = 1;
    bool m_quiet = false;    ///< selectPath() is at work: nobody chose anything.
    bool m_removing = false; ///< Rows are going; the current one may have to move.
};

} // namespace skein
