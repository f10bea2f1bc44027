// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowLayout.h"

#include "base/Settings.h"
#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"

#include <QAction>

namespace skein {

namespace {

const SettingKey<QByteArray> geometryKey{"window/geometry", {}};
const SettingKey<QByteArray> sideKey{"window/sideSplitter", {}};
const SettingKey<QByteArray> stripKey{"window/stripSplitter", {}};
const SettingKey<bool> panelKey{"window/showPanel", true};
const SettingKey<bool> filmstripKey{"window/showFilmstrip", true};
const SettingKey<QString> tabKey{"panel/tab", {}};
const SettingKey<QStringList> sectionsKey{"panel/openSections", {}};

constexpr int panelWidth = 308;
constexpr int stripHeight = 176;

} // namespace

WindowLayout::WindowLayout(
    QMainWindow& window, Ui::MainWindow& parts, const ActionCollection& actions, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_settings(settings)
{
    for (QSplitter* splitter : {parts.sideSplitter, parts.stripSplitter}) {
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
    }
    connect(actions[ActionId::ShowPanel], &QAction::toggled, parts.sidePanel, &QWidget::setVisible);
    connect(
        actions[ActionId::ShowFilmstrip], &QAction::toggled, parts.stripPane, [this](bool shown) {
            m_parts.stripPane->setVisible(shown && !m_actions[ActionId::ShowGrid]->isChecked());
        });
    connect(actions[ActionId::FullScreen], &QAction::triggered, this, &WindowLayout::setFullScreen);
}

void WindowLayout::restore()
{
    m_parts.sideSplitter->setSizes({m_window.width() - panelWidth, panelWidth});
    m_parts.stripSplitter->setSizes({m_window.height() - stripHeight, stripHeight});
    m_window.restoreGeometry(m_settings.value(geometryKey));
    m_parts.sideSplitter->restoreState(m_settings.value(sideKey));
    m_parts.stripSplitter->restoreState(m_settings.value(stripKey));
    m_parts.controlPanel->setOpenSections(m_settings.value(sectionsKey));
    m_actions[ActionId::ShowPanel]->setChecked(m_settings.value(panelKey));
    m_actions[ActionId::ShowFilmstrip]->setChecked(m_settings.value(filmstripKey));
    m_parts.sidePanel->setCurrentTab(m_settings.value(tabKey));
    m_parts.sidePanel->setVisible(m_settings.value(panelKey));
    m_parts.stripPane->setVisible(m_settings.value(filmstripKey));
}

void WindowLayout::save()
{
    setFullScreen(false);
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(sideKey, m_parts.sideSplitter->saveState());
    m_settings.setValue(stripKey, m_parts.stripSplitter->saveState());
    m_settings.setValue(panelKey, m_actions[ActionId::ShowPanel]->isChecked());
    m_settings.setValue(filmstripKey, m_actions[ActionId::ShowFilmstrip]->isChecked());
    m_settings.setValue(tabKey, m_parts.sidePanel->currentTab());
    m_settings.setValue(sectionsKey, m_parts.controlPanel->openSections());
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
