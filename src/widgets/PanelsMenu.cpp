// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelsMenu.h"

#include "widgets/SidePanel.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace skein {

PanelsMenu::PanelsMenu(QMenu& menu, SidePanel& side, QAction& showPanel)
    : QObject(&menu)
    , m_menu(menu)
    , m_side(side)
    , m_showPanel(showPanel)
{
    connect(&menu, &QMenu::aboutToShow, this, &PanelsMenu::fill);
    side.installEventFilter(this);
    fill(); // An empty menu would not open.
}

bool PanelsMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // The letters are put into the titles here: nobody else can say them anew. And again when
        // the titles are all said.
        fill();
        QMetaObject::invokeMethod(this, &PanelsMenu::fill, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
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

void PanelsMenu::fill()
{
    m_menu.clear();
    QString taken;
    const QList<QWidget*> pages = m_side.pages();
    for (QWidget* page : pages) {
        QAction* action = m_menu.addAction(withLetter(m_side.titleOf(page), taken));
        action->setCheckable(true);
        action->setChecked(m_side.hasTab(page));
        connect(action, &QAction::triggered, page, [this, page](bool shown) {
            if (shown && !m_showPanel.isChecked()) {
                m_showPanel.trigger();
            }
            m_side.chooseTab(page, shown);
        });
    }
}

} // namespace skein
