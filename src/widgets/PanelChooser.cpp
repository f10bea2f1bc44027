// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelChooser.h"

#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

namespace skein {

namespace {

QString plain(QString title)
{
    return title.remove(u'&');
}

} // namespace

PanelChooser::PanelChooser(QTabWidget& tabs)
    : QToolButton(&tabs)
    , m_tabs(tabs)
{
    setIcon(symbolicIcon(QStringLiteral("chevron-down")));
    setToolTip(tr("Lists all panels"));
    //: button with a list of the panels at the side of the window
    setAccessibleName(tr("All panels"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &PanelChooser::fill);
    setMenu(menu);
    hide();
    tabs.installEventFilter(this);
    tabs.tabBar()->installEventFilter(this);
    fitSoon();
}

bool PanelChooser::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::LayoutRequest || type == QEvent::Show ||
        type == QEvent::LanguageChange || type == QEvent::FontChange) {
        fitSoon();
    }
    return QToolButton::eventFilter(watched, event);
}

void PanelChooser::fitSoon()
{
    if (!m_isFitting) {
        m_isFitting = true;
        QMetaObject::invokeMethod(this, &PanelChooser::fit, Qt::QueuedConnection);
    }
}

void PanelChooser::fit()
{
    m_isFitting = false;
    const QTabBar& bar = *m_tabs.tabBar();
    for (int tab = 0; tab < bar.count(); ++tab) {
        m_tabs.setTabToolTip(tab, plain(bar.tabText(tab)));
    }
    Q_EMIT widthWanted(bar.sizeHint().width());
    // By the room without this button: else they would fit and not fit in turn.
    const bool isNeeded = bar.count() > 1 && bar.sizeHint().width() > m_tabs.width();
    if (isNeeded == (m_tabs.cornerWidget(Qt::TopRightCorner) != nullptr)) {
        return;
    }
    // A corner that is only hidden takes its room all the same.
    m_tabs.setCornerWidget(isNeeded ? this : nullptr, Qt::TopRightCorner);
    setVisible(isNeeded);
}

void PanelChooser::fill()
{
    menu()->clear();
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        if (!m_tabs.isTabVisible(tab)) {
            continue;
        }
        QAction* action = menu()->addAction(m_tabs.tabText(tab));
        action->setCheckable(true);
        action->setChecked(tab == m_tabs.currentIndex());
        connect(action, &QAction::triggered, &m_tabs,
            [this, page = m_tabs.widget(tab)] { m_tabs.setCurrentWidget(page); });
    }
}

} // namespace skein
