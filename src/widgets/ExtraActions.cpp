// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ExtraActions.h"

#include "widgets/WindowMenus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

constexpr const char* ownKeysProperty = "skeinOwnKeys";
constexpr const char* listNameProperty = "skeinListName";

QMenu* menuNamed(const QMenuBar& bar, const char* name)
{
    auto* menu = bar.findChild<QMenu*>(QLatin1String(name));
    Q_ASSERT(menu != nullptr);
    return menu;
}

bool isEmpty(const QMenu& menu)
{
    const auto actions = menu.actions();
    return std::ranges::none_of(actions,
        [](const QAction* action) { return !action->isSeparator() && action->isVisible(); });
}

} // namespace

ExtraActions::ExtraActions(QWidget& window, QMenuBar& bar, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_tools(menuNamed(bar, menuNames::tools))
    , m_camera(menuNamed(bar, menuNames::camera))
    , m_picture(menuNamed(bar, menuNames::picture))
    , m_view(menuNamed(bar, menuNames::view))
    //: title of a menu, in which programs are chosen
    , m_export(new QMenu(tr("&Export To"), &window))
{
    m_picture->addSeparator(); // Not seen while nothing is behind it.
    m_picture->addMenu(m_export);
    refresh();
}

QMenu* ExtraActions::menuOf(Menu menu) const
{
    switch (menu) {
    case Menu::Tools:
        return m_tools;
    case Menu::Camera:
        return m_camera;
    case Menu::Picture:
        return m_picture;
    case Menu::View:
        return m_view;
    case Menu::Export:
        return m_export;
    case Menu::None:
        break;
    }
    return nullptr;
}

QMenu* ExtraActions::subMenuOf(QMenu& menu, const QString& title)
{
    const auto found = std::ranges::find_if(m_subMenus, [&](const QPointer<QMenu>& each) {
        return each && each->parent() == &menu && each->title() == title;
    });
    if (found != m_subMenus.end()) {
        return *found;
    }
    QMenu* made = menu.addMenu(title);
    m_subMenus.append(made);
    return made;
}

QStringList ExtraActions::takeUsedKeys(QAction& action) const
{
    QStringList taken;
    QList<QKeySequence> free;
    const QList<QKeySequence> wanted = action.shortcuts();
    const QList<QAction*> others = m_window.actions();
    for (const QKeySequence& key : wanted) {
        const bool isUsed = std::ranges::any_of(others, [&](const QAction* other) {
            return other != &action && other->shortcuts().contains(key);
        });
        if (isUsed) {
            taken.append(key.toString(QKeySequence::PortableText));
        } else {
            free.append(key);
        }
    }
    action.setShortcuts(free);
    return taken;
}

QStringList ExtraActions::add(QAction* action, Menu menu, const QString& subMenu)
{
    action->setProperty(ownKeysProperty, QVariant::fromValue(action->shortcuts()));
    const QStringList taken = takeUsedKeys(*action);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window.addAction(action);
    m_actions.append(action);
    if (QMenu* place = menuOf(menu)) {
        const bool isOwn = menu == Menu::Tools || menu == Menu::Export;
        if (!isOwn && !m_lines.contains(place)) {
            m_lines.insert(place, place->addSeparator());
        }
        (subMenu.isEmpty() ? place : subMenuOf(*place, subMenu))->addAction(action);
    }
    connect(action, &QObject::destroyed, this, &ExtraActions::refresh);
    refresh();
    return taken;
}

void ExtraActions::remove(QAction* action)
{
    m_actions.removeIf([action](const QPointer<QAction>& each) { return each == action; });
    const QList<QObject*> places = action->associatedObjects();
    for (QObject* place : places) {
        if (auto* widget = qobject_cast<QWidget*>(place)) {
            widget->removeAction(action);
        }
    }
    action->deleteLater();
    refresh();
}

QList<QAction*> ExtraActions::actions() const
{
    QList<QAction*> all;
    for (const QPointer<QAction>& action : m_actions) {
        if (action) {
            all.append(action);
        }
    }
    return all;
}

QList<QKeySequence> ExtraActions::ownKeys(const QAction& action)
{
    return action.property(ownKeysProperty).value<QList<QKeySequence>>();
}

void ExtraActions::setListName(QAction& action, const QString& name)
{
    action.setProperty(listNameProperty, name);
}

QString ExtraActions::listName(const QAction& action)
{
    return action.property(listNameProperty).toString();
}

void ExtraActions::refresh()
{
    m_actions.removeIf([](const QPointer<QAction>& action) { return action.isNull(); });
    for (const QPointer<QMenu>& menu : std::as_const(m_subMenus)) {
        if (menu) {
            menu->menuAction()->setVisible(!isEmpty(*menu));
        }
    }
    for (QMenu* menu : {m_tools, m_export}) {
        menu->menuAction()->setVisible(!isEmpty(*menu));
    }
    Q_EMIT changed();
}

} // namespace skein
