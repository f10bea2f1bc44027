// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelsMenu.h"

#include "widgets/ActionCollection.h"
#include "widgets/ExtraActions.h"
#include "widgets/SidePanel.h"

#include <QAction>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QShortcutEvent>

namespace skein {

PanelsMenu::PanelsMenu(QMenu& menu, const Parts& parts)
    : QObject(&menu)
    , m_menu(menu)
    , m_parts(parts)
{
    const QHash<QString, ActionId> own{{QStringLiteral("camera"), ActionId::CameraPage},
        {QStringLiteral("view"), ActionId::ViewPage},
        {QStringLiteral("metadata"), ActionId::MetadataPage}};
    for (auto each = own.cbegin(); each != own.cend(); ++each) {
        m_commands.insert(each.key(), parts.actions[each.value()]);
        watch(*parts.actions[each.value()], each.key());
    }
    connect(&menu, &QMenu::aboutToShow, this, &PanelsMenu::fill);
    connect(&parts.side, &SidePanel::pagesChanged, this, &PanelsMenu::fillSoon);
    parts.side.installEventFilter(this);
    fill(); // An empty menu would not open.
}

void PanelsMenu::watch(QAction& command, const QString& page)
{
    command.setProperty("skeinPage", page);
    command.installEventFilter(this);
    connect(&command, &QAction::triggered, this, [this, page](bool shown) { choose(page, shown); });
}

bool PanelsMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut &&
        !static_cast<const QShortcutEvent*>(event)->isAmbiguous()) {
        const QString name = watched->property("skeinPage").toString();
        const QWidget* page = m_parts.side.page(name);
        if (page != nullptr && !m_parts.side.isSeen(page)) {
            choose(name, true); // Whoever presses its key looks for it.
            return true;
        }
    } else if (event->type() == QEvent::LanguageChange && watched == &m_parts.side) {
        // The letters are put into the titles here: nobody else can say them anew. And again when
        // the titles are all said.
        fill();
        fillSoon();
    }
    return QObject::eventFilter(watched, event);
}

void PanelsMenu::choose(const QString& page, bool shown)
{
    QWidget* chosen = m_parts.side.page(page);
    if (chosen == nullptr) {
        return;
    }
    QAction* showPanel = m_parts.actions[ActionId::ShowPanel];
    if (shown && !showPanel->isChecked()) {
        showPanel->trigger();
    }
    m_parts.side.chooseTab(chosen, shown);
    fill(); // The last tab stays, whatever was chosen.
}

QString PanelsMenu::withLetter(const QString& title, QString& taken)
{
    QString plain = title;
    plain.remove(u'&');
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar letter = plain.at(at).toCaseFolded();
        if (letter.isLetter() && !taken.contains(letter)) {
            taken += letter;
            return plain.insert(at, u'&');
        }
    }
    return plain;
}

QAction* PanelsMenu::makeCommand(QWidget* page)
{
    const QString name = SidePanel::nameOf(page);
    auto* command = new QAction(page);
    command->setObjectName(QStringLiteral("panel.") + name);
    command->setCheckable(true);
    command->setText(m_parts.side.titleOf(page));
    m_commands.insert(name, command);
    watch(*command, name);
    m_parts.extras.add(command, ExtraActions::Menu::None);
    return command;
}

QAction* PanelsMenu::commandOf(QWidget* page)
{
    QAction* command = m_commands.value(SidePanel::nameOf(page));
    return command != nullptr ? command : makeCommand(page);
}

void PanelsMenu::fillSoon()
{
    if (!m_isToBeFilled) {
        m_isToBeFilled = true;
        QMetaObject::invokeMethod(this, &PanelsMenu::fill, Qt::QueuedConnection);
    }
}

void PanelsMenu::fill()
{
    m_isToBeFilled = false;
    QString taken;
    QList<QAction*> entries;
    const QList<QWidget*> pages = m_parts.side.pages();
    for (QWidget* page : pages) {
        QAction* command = commandOf(page);
        const bool isGuest = command->parent() == page;
        const QString letter = QKeySequence::mnemonic(command->text()).toString().right(1);
        if (!isGuest && !letter.isEmpty()) {
            taken += letter.front().toCaseFolded();
        }
        entries.append(command);
    }
    for (qsizetype at = 0; at < pages.size(); ++at) {
        QWidget* page = pages.at(at);
        QAction* command = entries.at(at);
        const QString title = m_parts.side.titleOf(page);
        if (command->parent() == page) {
            command->setText(withLetter(title, taken));
            //: name of a command in the list of keys; %1 is a page of the side panel
            ExtraActions::setListName(*command, tr("Panel: %1").arg(QString(title).remove(u'&')));
            command->setWhatsThis(
                //: %1 is a page of the side panel
                tr("Shows the page “%1” in the side panel, or takes its tab away.")
                    .arg(QString(title).remove(u'&')));
        }
        command->setChecked(m_parts.side.hasTab(page));
    }
    if (m_menu.actions() != entries) {
        const QList<QAction*> before = m_menu.actions();
        for (QAction* entry : before) {
            m_menu.removeAction(entry);
        }
        m_menu.addActions(entries);
    }
}

} // namespace skein
