// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SidePanel.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr const char* nameProperty = "skeinTabName";
constexpr int leastWidth = 270; // So that a slider, its number and their name have room.
} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->tabBar()->setAccessibleName(tr("Panels"));
    setMinimumWidth(leastWidth);
}

void SidePanel::addTop(QWidget* widget)
{
    m_top->addWidget(widget);
}

void SidePanel::addTab(QWidget* page, const QString& title, const QString& name)
{
    page->setProperty(nameProperty, name);
    m_tabs->addTab(page, title);
}

QString SidePanel::currentTab() const
{
    const QWidget* page = m_tabs->currentWidget();
    return page != nullptr ? page->property(nameProperty).toString() : QString();
}

void SidePanel::setCurrentTab(const QString& name)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->property(nameProperty).toString() == name) {
            m_tabs->setCurrentIndex(i);
        }
    }
}

} // namespace skein
