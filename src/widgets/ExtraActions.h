// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QString>

class QMenuBar;
class QWidget;

namespace skein {

/**
 * The commands of a window that plugins bring, behind Skein's own in its menus. An action that is
 * destroyed goes from everywhere by itself, and a menu that is empty then is not seen. Lives on the
 * GUI thread; borrows window and bar, which must outlive it.
 */
class ExtraActions final : public QObject
{
    Q_OBJECT

public:
    enum class Menu { Tools, Camera, Picture, View, Export, None };

    /** @p bar has been filled by fillMenuBar(). */
    ExtraActions(QWidget& window, QMenuBar& bar, QObject* parent = nullptr);

    /**
     * Lets the keys of @p action work in the window and puts it into @p menu, or into the menu
     * @p subMenu there. Keys that another command of the window has are taken from it first;
     * answers those.
     */
    QStringList add(QAction* action, Menu menu, const QString& subMenu = {});
    /** Takes it out of everything at once and deletes it soon: it may be what was just chosen. */
    void remove(QAction* action);
    /** All that are there, for lists of commands. */
    [[nodiscard]] QList<QAction*> actions() const;
    /** The keys that @p action, one of actions(), was added with, whichever it has now. */
    [[nodiscard]] static QList<QKeySequence> ownKeys(const QAction& action);
    /** What lists of commands call @p action, where its menu is not seen; else they say what its
     * menu says. */
    static void setListName(QAction& action, const QString& name);
    [[nodiscard]] static QString listName(const QAction& action);
    /** "Export To": also for the menus of pictures, to which it is added as it is. */
    [[nodiscard]] QMenu* exportMenu() const { return m_export; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QMenu* menuOf(Menu menu) const;
    [[nodiscard]] QMenu* subMenuOf(QMenu& menu, const QString& title);
    QStringList takeUsedKeys(QAction& action) const;
    void refresh();

    QWidget& m_window;
    QMenu* m_tools;
    QMenu* m_camera;
    QMenu* m_picture;
    QMenu* m_view;
    QMenu* m_export;
    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QMenu>> m_subMenus;
    QHash<const QMenu*, QAction*> m_lines; ///< Above ours in the menus that are Skein's own.
};

} // namespace skein
