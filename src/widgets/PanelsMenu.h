// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace skein {

class SidePanel;

/**
 * The menu of all pages of the panel at the side: which of them have a tab. One that is given a tab
 * comes to the front, and the panel is shown. Belongs to the menu; borrows the others, which must
 * outlive it. GUI thread.
 */
class PanelsMenu final : public QObject
{
    Q_OBJECT

public:
    /** @p showPanel: the command that shows the panel. */
    PanelsMenu(QMenu& menu, SidePanel& side, QAction& showPanel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /** @p title with a letter to press that no other entry has; as it is when there is none. */
    [[nodiscard]] static QString withLetter(const QString& title, QString& taken);

    QMenu& m_menu;
    SidePanel& m_side;
    QAction& m_showPanel;
};

} // namespace skein
