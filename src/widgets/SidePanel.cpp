// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SidePanel.h"

#include "widgets/PanelChooser.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <utility>

namespace skein {

namespace {
constexpr const char* nameProperty = "skeinTabName";
constexpr const char* asideProperty = "skeinTabAside";
constexpr int leastWidth = 270; // So that a slider, its number and their name have room.

/** In document mode all that it paints is a line above its corner. */
class BareTabs final : public QTabWidget
{
public:
    BareTabs(std::function<void()> removed, QWidget* parent)
        : QTabWidget(parent)
        , m_removed(std::move(removed))
    {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
    void tabRemoved(int /*place*/) override { m_removed(); }

private:
    const std::function<void()> m_removed;
};

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_tabs(new BareTabs( // The page is still going.
          [this] {
              QMetaObject::invokeMethod(
                  this, [this] { fitTabs(); }, Qt::QueuedConnection);
          },
          this))
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
    m_tabs->setMovable(true);
    m_chooser = new PanelChooser(*m_tabs);
    connect(m_chooser, &PanelChooser::widthWanted, this, &SidePanel::widthWanted);
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, this, [this] {
        if (!m_isSorting) {
            m_order = tabOrder();
        }
    });
    //: name of the tabs at the side of the window, for screen readers
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
    sortTabs();
    fitTabs();
    if (!name.isEmpty() && name == m_awaited) {
        showTab(page);
    }
}

bool SidePanel::wantsTab(const QWidget* page) const
{
    const QString name = nameOf(page);
    const bool isUsual = !page->property(asideProperty).toBool();
    return m_choice.shown.contains(name) || (isUsual && !m_choice.hidden.contains(name));
}

void SidePanel::fitTabs()
{
    const QList<QWidget*> all = pages();
    const bool isEmpty = std::none_of(
        all.cbegin(), all.cend(), [this](const QWidget* each) { return wantsTab(each); });
    for (QWidget* page : all) {
        // Those that have one may not be there, or not yet: something is shown until they are.
        const bool wants = wantsTab(page) || (isEmpty && page == all.first());
        m_tabs->setTabVisible(m_tabs->indexOf(page), wants);
    }
    m_chooser->fitSoon();
    Q_EMIT pagesChanged();
}

QString SidePanel::nameOf(const QWidget* page)
{
    return page->property(nameProperty).toString();
}

QWidget* SidePanel::page(const QString& name) const
{
    const QList<QWidget*> all = pages();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&name](const QWidget* each) { return nameOf(each) == name; });
    return found == all.cend() ? nullptr : *found;
}

bool SidePanel::isSeen(const QWidget* page) const
{
    return isVisible() && hasTab(page) && m_tabs->currentWidget() == page;
}

void SidePanel::keepAside(QWidget* page)
{
    page->setProperty(asideProperty, true);
    if (m_tabs->currentWidget() == page) {
        wantTab(page); // It is what was looked at last time.
    }
    fitTabs();
}

void SidePanel::wantTab(QWidget* page)
{
    m_choice.hidden.removeAll(nameOf(page));
    m_choice.shown.removeAll(nameOf(page));
    m_choice.shown.append(nameOf(page));
    fitTabs();
}

QList<QWidget*> SidePanel::pages() const
{
    QList<QWidget*> all;
    for (int i = 0; i < m_tabs->count(); ++i) {
        all.append(m_tabs->widget(i));
    }
    return all;
}

QString SidePanel::titleOf(const QWidget* page) const
{
    return m_tabs->tabText(m_tabs->indexOf(page));
}

bool SidePanel::hasTab(const QWidget* page) const
{
    return m_tabs->isTabVisible(m_tabs->indexOf(page));
}

void SidePanel::chooseTab(QWidget* page, bool shown)
{
    if (shown) {
        showTab(page);
        return;
    }
    const QList<QWidget*> all = pages();
    const auto tabs = std::count_if(
        all.cbegin(), all.cend(), [this](const QWidget* each) { return hasTab(each); });
    if (tabs > 1 && hasTab(page)) {
        m_choice.shown.removeAll(nameOf(page));
        m_choice.hidden.append(nameOf(page));
        fitTabs();
    }
}

void SidePanel::setTabChoice(const TabChoice& choice)
{
    m_choice = choice;
    fitTabs();
}

void SidePanel::showTab(QWidget* page)
{
    if (!hasTab(page)) {
        wantTab(page);
    }
    m_tabs->setCurrentWidget(page);
    m_awaited.clear();
}

QString SidePanel::currentTab() const
{
    const QWidget* page = m_tabs->currentWidget();
    return page != nullptr ? nameOf(page) : QString();
}

void SidePanel::setCurrentTab(const QString& name)
{
    m_awaited = name;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (nameOf(m_tabs->widget(i)) == name) {
            showTab(m_tabs->widget(i));
            return;
        }
    }
}

QStringList SidePanel::tabOrder() const
{
    QStringList names;
    for (int i = 0; i < m_tabs->count(); ++i) {
        names.append(nameOf(m_tabs->widget(i)));
    }
    return names;
}

void SidePanel::setTabOrder(const QStringList& names)
{
    m_order = names;
    sortTabs();
}

void SidePanel::sortTabs()
{
    m_isSorting = true;
    int place = 0;
    for (const QString& name : std::as_const(m_order)) {
        const qsizetype now = tabOrder().indexOf(name);
        if (now >= 0) {
            m_tabs->tabBar()->moveTab(static_cast<int>(now), place++);
        }
    }
    m_isSorting = false;
}

} // namespace skein
