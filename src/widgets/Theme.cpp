// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace skein {

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2b, 0x2b);
    const QColor base(0x22, 0x22, 0x22);
    const QColor button(0x3a, 0x3a, 0x3a);
    const QColor text(0xd6, 0xd6, 0xd6);
    const QColor dim(0x78, 0x78, 0x78);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x27, 0x27, 0x27));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3f, 0x3f, 0x3f));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x6a, 0x6a, 0x6a));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, theme::accent);
    palette.setColor(QPalette::LinkVisited, theme::accent);
    palette.setColor(QPalette::Light, QColor(0x50, 0x50, 0x50));
    palette.setColor(QPalette::Midlight, QColor(0x44, 0x44, 0x44));
    palette.setColor(QPalette::Mid, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::Dark, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Shadow, QColor(0x12, 0x12, 0x12));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, dim);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button);
    return palette;
}

} // namespace

void applyTheme(QApplication& application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(darkPalette());
    application.setStyleSheet(QStringLiteral(R"(
        QToolTip { color: #d6d6d6; background: #3f3f3f; border: 1px solid #555555; padding: 3px 5px; }
        QMenuBar { background: #2b2b2b; padding: 1px 4px; }
        QMenuBar::item { padding: 4px 9px; border-radius: 3px; background: transparent; }
        QMenuBar::item:selected { background: #454545; }
        QMenu { background: #323232; border: 1px solid #484848; padding: 4px; }
        QMenu::item { padding: 5px 28px 5px 8px; border-radius: 3px; }
        QMenu::item:selected { background: #505050; }
        QMenu::item:disabled { color: #787878; }
        QMenu::separator { height: 1px; background: #484848; margin: 4px 6px; }
        QMenu::icon { padding-left: 6px; }
        QToolBar { background: #2b2b2b; border: none; border-bottom: 1px solid #1d1d1d;
            padding: 5px 6px; spacing: 4px; }
        QToolBar::separator { background: #414141; width: 1px; margin: 5px 5px; }
        QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 9px; }
        QToolButton:hover:enabled { background: #3c3c3c; }
        QToolButton:pressed, QToolButton:checked { background: #4a4a4a; }
        QToolButton:focus { border-color: #7a7a7a; }
        QToolButton:disabled { color: #6c6c6c; }
        QToolButton::menu-indicator { image: none; }
        QToolButton#captureButton { background: #454545; font-weight: 600; padding: 4px 14px; }
        QToolButton#captureButton:hover:enabled { background: #525252; }
        QToolButton#captureButton:pressed { background: #5e5e5e; }
        QToolButton#captureButton:disabled { background: #333333; }
        skein--FocusRow QToolButton { background: #383838; padding: 3px 4px; }
        skein--FocusRow QToolButton:hover:enabled { background: #474747; }
        skein--FocusRow QToolButton:pressed { background: #525252; }
        skein--FocusRow QToolButton:disabled { background: #303030; }
        skein--FocusRow QToolButton:focus { border-color: #7a7a7a; }
        skein--EmptyState QToolButton { background: #3a3a3a; padding: 6px 14px; }
        skein--EmptyState QToolButton:hover:enabled { background: #474747; }
        skein--EmptyState QToolButton:focus { border-color: #7a7a7a; }
        skein--MessageBar { background: #383838; border: none; border-bottom: 1px solid #1d1d1d; }
        skein--SettingsSection > QToolButton { text-align: left; padding: 4px 0; margin-left: -3px;
            font-weight: 600; }
        skein--SettingsSection > QToolButton:checked { background: transparent; }
        skein--SettingsSection > QToolButton:hover { background: #363636; }
        QStatusBar { background: #2b2b2b; border-top: 1px solid #1d1d1d; }
        QStatusBar::item { border: none; }
        QComboBox, QLineEdit, QAbstractSpinBox { background: #383838; border: 1px solid #383838;
            border-radius: 4px; padding: 3px 7px; min-height: 18px; color: #dedede;
            selection-background-color: #6a6a6a; }
        QLineEdit, QAbstractSpinBox { background: #222222; border-color: #3c3c3c; }
        QComboBox:hover:enabled { background: #414141; border-color: #414141; }
        QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus { border-color: #858585; }
        QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled { color: #868686;
            background: #2e2e2e; border-color: #363636; }
        QComboBox::drop-down { border: none; width: 20px; }
        QComboBox::down-arrow { image: url(:/icons/style-menu-arrow.svg); width: 12px; height: 12px; }
        QComboBox::down-arrow:disabled { image: url(:/icons/style-menu-arrow-disabled.svg); }
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
            background: transparent; }
        QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: #414141; }
        QAbstractSpinBox::up-arrow { image: url(:/icons/style-spin-up.svg); width: 12px; height: 12px; }
        QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off
            { image: url(:/icons/style-spin-up-disabled.svg); }
        QAbstractSpinBox::down-arrow { image: url(:/icons/style-menu-arrow.svg); width: 12px;
            height: 12px; }
        QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off
            { image: url(:/icons/style-menu-arrow-disabled.svg); }
        QComboBox QAbstractItemView { background: #323232; border: 1px solid #4a4a4a;
            selection-background-color: #555555; outline: none; }
        QCheckBox { spacing: 7px; }
        QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid #6a6a6a;
            border-radius: 3px; background: #222222; }
        QCheckBox::indicator:checked { background: #707070; border-color: #858585;
            image: url(:/icons/style-check.svg); }
        QCheckBox::indicator:focus { border-color: #b0b0b0; }
        QCheckBox::indicator:disabled { border-color: #484848; background: #2e2e2e; }
        QRadioButton { spacing: 7px; }
        QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid #6a6a6a;
            border-radius: 8px; background: #222222; }
        QRadioButton::indicator:checked { border-color: #858585; background: qradialgradient(
            cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 #e0e0e0, stop: 0.5 #e0e0e0,
            stop: 0.6 #4a4a4a, stop: 1 #4a4a4a); }
        QRadioButton::indicator:focus { border-color: #b0b0b0; }
        QRadioButton::indicator:disabled { border-color: #484848; background: #2e2e2e; }
        QPushButton { background: #3f3f3f; border: 1px solid #3f3f3f; border-radius: 4px;
            padding: 4px 14px; min-height: 18px; }
        QPushButton:hover:enabled { background: #4a4a4a; }
        QPushButton:pressed { background: #565656; }
        QPushButton:focus, QPushButton:default { border-color: #858585; }
        QPushButton:disabled { color: #787878; background: #323232; border-color: #323232; }
        QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
        QListWidget { background: #222222; border: 1px solid #3c3c3c; border-radius: 4px;
            outline: none; padding: 3px; }
        QListWidget::item { border-radius: 3px; padding: 0 6px; }
        QListWidget::item:hover { background: #333333; }
        QListWidget::item:selected { background: #505050; color: #ffffff; }
        QListWidget::indicator { width: 12px; height: 12px; border: 1px solid #6a6a6a;
            border-radius: 3px; background: #222222; }
        QListWidget::indicator:checked { background: #707070; border-color: #858585;
            image: url(:/icons/style-check.svg); }
        QTabWidget::pane { border: none; border-top: 1px solid #1d1d1d; }
        QTabBar::tab { background: transparent; color: #a8a8a8; padding: 7px 12px;
            border: none; border-bottom: 2px solid transparent; }
        QTabBar::tab:hover { color: #dedede; }
        QTabBar::tab:selected { color: #ffffff; border-bottom-color: #a8a8a8; }
        QTabBar::tab:focus { background: #363636; }
        QProgressBar { background: #1f1f1f; border: none; border-radius: 3px; }
        QProgressBar::chunk { background: #a8a8a8; border-radius: 3px; }
        QSlider::groove:horizontal { background: #1f1f1f; height: 4px; border-radius: 2px; }
        QSlider::sub-page:horizontal { background: #7a7a7a; border-radius: 2px; }
        QSlider::sub-page:horizontal:disabled { background: #444444; }
        QSlider::handle:horizontal { background: #c4c4c4; width: 12px; height: 12px;
            margin: -4px 0; border-radius: 6px; }
        QSlider::handle:horizontal:hover { background: #e0e0e0; }
        QSlider::handle:horizontal:focus { border: 1px solid #ffffff; }
        QSlider::handle:horizontal:disabled { background: #5a5a5a; }
        QSplitter::handle { background: #1d1d1d; }
        QScrollArea { border: none; background: transparent; }
        QListView#filmstrip, QListView#grid { background: #222222; border: none; outline: none; }
        QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
        QScrollBar::handle { background: #4c4c4c; border-radius: 3px; margin: 2px; }
        QScrollBar::handle:vertical { min-height: 28px; }
        QScrollBar::handle:horizontal { min-width: 28px; }
        QScrollBar::handle:hover { background: #5e5e5e; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: none; }
    )"));
}

} // namespace skein
