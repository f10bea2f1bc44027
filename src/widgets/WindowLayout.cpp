// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowLayout.h"

#include "base/Settings.h"
#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/StartKeys.h"
#include "widgets/WindowPlace.h"

#include <QAction>
#include <QScreen>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

const SettingKey<QByteArray> geometryKey{"window/geometry", {}};
const SettingKey<QByteArray> sideKey{"window/sideSplitter", {}};
const SettingKey<QByteArray> stripKey{"window/stripSplitter", {}};
const SettingKey<bool> panelKey{"window/showPanel", true};
const SettingKey<bool> filmstripKey{"window/showFilmstrip", true};
const SettingKey<QString> tabKey{"panel/tab", {}};
const SettingKey<QStringList> sectionsKey{"panel/openSections", {}};

const SettingKey<bool> leftKey{"window/panelOnLeft", false};
const SettingKey<bool> topKey{"window/filmstripOnTop", false};
const SettingKey<QStringList> tabOrderKey{"panel/tabOrder", {}};
const SettingKey<QStringList> tabsShownKey{"panel/tabsShown", {}};
const SettingKey<QStringList> tabsHiddenKey{"panel/tabsHidden", {}};

constexpr int panelWidth = 308;
/** Where languages have longer words for the tabs; with more of them there is a button. */
constexpr int mostForTabs = 370;
constexpr int stripHeight = 176;
constexpr QSize frameRoom(8, 36);

int lengthOf(const QSplitter& splitter, const QWidget& part)
{
    return splitter.orientation() == Qt::Horizontal ? part.width() : part.height();
}

/** Gives @p part, one of two, so many pixels and the other one the rest. */
void setExtent(QSplitter& splitter, QWidget& part, int extent)
{
    const int rest = lengthOf(splitter, splitter) - splitter.handleWidth() - extent;
    splitter.setSizes(
        splitter.indexOf(&part) == 0 ? QList<int>{extent, rest} : QList<int>{rest, extent});
}

} // namespace

WindowLayout::WindowLayout(
    QMainWindow& window, Ui::MainWindow& parts, const ActionCollection& actions, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_settings(settings)
    , m_panel{*parts.sideSplitter, *parts.sidePanel}
    , m_strip{*parts.stripSplitter, *parts.stripPane}
{
    for (QSplitter* splitter : {parts.sideSplitter, parts.stripSplitter}) {
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
    }
    connect(actions[ActionId::ShowPanel], &QAction::toggled, parts.sidePanel,
        [this](bool shown) { show(m_panel, shown); });
    connect(
        actions[ActionId::ShowFilmstrip], &QAction::toggled, parts.stripPane, [this](bool shown) {
            show(m_strip, shown && !m_actions[ActionId::ShowGrid]->isChecked());
        });
    connect(actions[ActionId::FullScreen], &QAction::triggered, this, &WindowLayout::setFullScreen);
    connect(
        actions[ActionId::HidePanels], &QAction::triggered, this, &WindowLayout::setPanelsHidden);
    for (const ActionId id : {ActionId::ShowPanel, ActionId::ShowFilmstrip}) {
        connect(actions[id], &QAction::toggled, this, &WindowLayout::showWhetherHidden);
    }
    connect(actions[ActionId::PanelOnLeft], &QAction::toggled, this, &WindowLayout::setPanelOnLeft);
    connect(
        actions[ActionId::FilmstripOnTop], &QAction::toggled, this, &WindowLayout::setStripOnTop);
    connect(parts.sidePanel, &SidePanel::widthWanted, this, &WindowLayout::fitTabs);
    connect(actions[ActionId::ResetLayout], &QAction::triggered, this, &WindowLayout::reset);
}

void WindowLayout::restore()
{
    m_actions[ActionId::PanelOnLeft]->setChecked(m_settings.value(leftKey));
    m_actions[ActionId::FilmstripOnTop]->setChecked(m_settings.value(topKey));
    m_parts.sidePanel->setTabOrder(m_settings.value(tabOrderKey));
    m_parts.sidePanel->setTabChoice(
        {m_settings.value(tabsShownKey), m_settings.value(tabsHiddenKey)});
    if (!m_window.restoreGeometry(m_settings.value(geometryKey))) {
        // The first time: not larger than the screen, with its own frame around.
        const QSize room = m_window.screen()->availableGeometry().size() - frameRoom;
        m_window.resize(m_window.size().boundedTo(room));
    } else {
        keepOnMonitors(m_window);
    }
    setUsualSizes();
    if (m_parts.sideSplitter->restoreState(m_settings.value(sideKey))) {
        m_usualWidth = 0;
    }
    m_parts.stripSplitter->restoreState(m_settings.value(stripKey));
    m_parts.controlPanel->setOpenSections(m_settings.value(sectionsKey));
    m_actions[ActionId::ShowPanel]->setChecked(m_settings.value(panelKey));
    m_actions[ActionId::ShowFilmstrip]->setChecked(m_settings.value(filmstripKey));
    m_parts.sidePanel->setCurrentTab(m_settings.value(tabKey));
    m_parts.sidePanel->setVisible(m_settings.value(panelKey));
    m_parts.stripPane->setVisible(m_settings.value(filmstripKey));
    if (m_settings.value(startKeys::isFullScreen)) {
        setFullScreen(true);
    }
}

void WindowLayout::save()
{
    m_settings.setValue(startKeys::isFullScreen, m_window.isFullScreen());
    setFullScreen(false);
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(sideKey, m_parts.sideSplitter->saveState());
    m_settings.setValue(stripKey, m_parts.stripSplitter->saveState());
    m_settings.setValue(panelKey, m_actions[ActionId::ShowPanel]->isChecked());
    m_settings.setValue(filmstripKey, m_actions[ActionId::ShowFilmstrip]->isChecked());
    m_settings.setValue(leftKey, m_actions[ActionId::PanelOnLeft]->isChecked());
    m_settings.setValue(topKey, m_actions[ActionId::FilmstripOnTop]->isChecked());
    m_settings.setValue(tabOrderKey, m_parts.sidePanel->tabOrder());
    m_settings.setValue(tabsShownKey, m_parts.sidePanel->tabChoice().shown);
    m_settings.setValue(tabsHiddenKey, m_parts.sidePanel->tabChoice().hidden);
    m_settings.setValue(tabKey, m_parts.sidePanel->currentTab());
    m_settings.setValue(sectionsKey, m_parts.controlPanel->openSections());
}

void WindowLayout::setPanelsHidden(bool hidden)
{
    QAction* panel = m_actions[ActionId::ShowPanel];
    QAction* strip = m_actions[ActionId::ShowFilmstrip];
    if (hidden) {
        m_panelSeen = panel->isChecked();
        m_stripSeen = strip->isChecked();
        m_arePutAside = true;
        panel->setChecked(false);
        strip->setChecked(false);
    } else {
        bringBack();
    }
    m_parts.pictureStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void WindowLayout::bringBack()
{
    const bool wereAside = std::exchange(m_arePutAside, false);
    if (!wereAside || m_panelSeen) {
        m_actions[ActionId::ShowPanel]->setChecked(true);
    }
    if (!wereAside || m_stripSeen) {
        m_actions[ActionId::ShowFilmstrip]->setChecked(true);
    }
}

void WindowLayout::showWhetherHidden()
{
    const bool isPanel = m_actions[ActionId::ShowPanel]->isChecked();
    const bool isStrip = m_actions[ActionId::ShowFilmstrip]->isChecked();
    // One of them may have come back alone, as the filmstrip does to find something.
    const bool isOneMissing = (m_panelSeen && !isPanel) || (m_stripSeen && !isStrip);
    m_arePutAside = m_arePutAside && isOneMissing;
    m_actions[ActionId::HidePanels]->setChecked(m_arePutAside || (!isPanel && !isStrip));
}

void WindowLayout::show(Part& part, bool shown)
{
    if (part.widget.isVisible() && !shown) {
        part.extent = lengthOf(part.splitter, part.widget);
    }
    part.widget.setVisible(shown);
    if (shown && part.extent > 0) {
        setExtent(part.splitter, part.widget, part.extent);
    }
}

void WindowLayout::move(Part& part, bool first)
{
    if (part.widget.isVisible()) {
        part.extent = lengthOf(part.splitter, part.widget);
    }
    part.splitter.insertWidget(first ? 0 : 1, &part.widget);
    if (part.extent > 0) {
        setExtent(part.splitter, part.widget, part.extent);
    }
    for (int i = 0; i < part.splitter.count(); ++i) {
        part.splitter.setStretchFactor(i, part.splitter.widget(i) == &part.widget ? 0 : 1);
    }
}

void WindowLayout::setPanelOnLeft(bool left)
{
    move(m_panel, left);
}

void WindowLayout::setStripOnTop(bool top)
{
    move(m_strip, top);
}

void WindowLayout::reset()
{
    for (const ActionId id : {ActionId::PanelOnLeft, ActionId::FilmstripOnTop}) {
        m_actions[id]->setChecked(false);
    }
    for (const ActionId id : {ActionId::ShowPanel, ActionId::ShowFilmstrip}) {
        m_actions[id]->setChecked(true);
    }
    m_parts.sidePanel->setTabChoice({});
    setUsualSizes();
}

void WindowLayout::setUsualSizes()
{
    // The splitters themselves may not have their size yet.
    const auto give = [](const Part& part, int extent, int all) {
        const bool isFirst = part.splitter.indexOf(&part.widget) == 0;
        part.splitter.setSizes(
            isFirst ? QList<int>{extent, all - extent} : QList<int>{all - extent, extent});
    };
    give(m_panel, panelWidth, m_window.width());
    m_usualWidth = panelWidth;
    give(m_strip, stripHeight, m_window.height());
}

void WindowLayout::fitTabs(int width)
{
    const int wanted = std::min(width, mostForTabs);
    const bool isAsGiven = m_parts.sidePanel->width() == m_usualWidth;
    if (isAsGiven && wanted > m_usualWidth) {
        m_usualWidth = wanted;
        setExtent(m_panel.splitter, m_panel.widget, wanted);
    }
}

void WindowLayout::setFullScreen(bool on)
{
    m_actions[ActionId::FullScreen]->setChecked(on);
    if (on != m_window.isFullScreen()) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
    }
    followState();
}

void WindowLayout::followState()
{
    const bool on = m_window.isFullScreen();
    m_actions[ActionId::FullScreen]->setChecked(on);
    if (on == m_isFull) {
        return;
    }
    m_isFull = on;
    QAction* panel = m_actions[ActionId::ShowPanel];
    QAction* strip = m_actions[ActionId::ShowFilmstrip];
    if (on) {
        m_panelBefore = panel->isChecked();
        m_stripBefore = strip->isChecked();
    }
    m_parts.menuBar->setVisible(!on);
    m_parts.toolBar->setVisible(!on);
    m_parts.statusBar->setVisible(!on);
    panel->setChecked(!on && m_panelBefore);
    strip->setChecked(!on && m_stripBefore);
    m_parts.pictureStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace skein
