// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>
#include <optional>

class QAction;
class QGridLayout;
class QToolButton;

namespace skein {

/**
 * The cameras of a window, a button each with its name and how it is; the one that is shown is
 * pressed. Not seen while there is one camera at most. Lives on the GUI thread.
 */
class CameraBar final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QString state; ///< A word or two.
        bool isShown = false;
        bool isThere = true; ///< False: it is away, and waited for.

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    explicit CameraBar(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    /** What the menu of a button offers; it stays whose it is. */
    void setMenuAction(QAction* action) { m_menuAction = action; }
    /** The entry whose menu is open, or was just chosen from. */
    [[nodiscard]] std::optional<int> menuEntry() const { return m_menuEntry; }
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

Q_SIGNALS:
    /** The camera of this entry is to be shown. */
    void chosen(int index);

private:
    void showEntry(int index);
    void openMenu(int index, QPoint place);

    QGridLayout* m_layout;
    QList<QToolButton*> m_buttons; ///< As many as there were ever entries.
    QList<Entry> m_entries;
    QPointer<QAction> m_menuAction;
    std::optional<int> m_menuEntry;
};

} // namespace skein
