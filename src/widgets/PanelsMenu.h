// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace skein {

class ActionCollection;
class ExtraActions;
class SidePanel;

/**
 * The menu of all pages of the panel at the side: which of them have a tab. One that is given a tab
 * comes to the front, and the panel is shown. Each entry is a command that can be given keys:
 * Skein's own pages have theirs in the ActionCollection, those of plugins among the ExtraActions.
 * Their keys bring the page to the front, and take its tab only when it is seen already. Belongs to
 * the menu; borrows the others, which must outlive it. GUI thread.
 */
class PanelsMenu final : public QObject
{
    Q_OBJECT

public:
    /** What it works with. */
    struct Parts
    {
        SidePanel& side;
        const ActionCollection& actions;
        ExtraActions& extras;
    };

    PanelsMenu(QMenu& menu, const Parts& parts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fillSoon();
    /** The command of @p page, made for it if it has none yet. */
    [[nodiscard]] QAction* commandOf(QWidget* page);
    [[nodiscard]] QAction* makeCommand(QWidget* page);
    void watch(QAction& command, const QString& page);
    void choose(const QString& page, bool shown);
    /** @p title with a letter to press that no other entry has; as it is when there is none. */
    [[nodiscard]] static QString withLetter(const QString& title, QString& taken);

    QMenu& m_menu;
    const Parts m_parts;
    QHash<QString, QPointer<QAction>> m_commands; ///< By the names of pages.
    bool m_isToBeFilled = false;
};

} // namespace skein
