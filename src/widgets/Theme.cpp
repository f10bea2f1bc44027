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
        QStatusBar { background: #2b2b2b; border-top: 1px solid #1d1d1d; }
        QStatusBar::item { border: none; }
        QSplitter::handle { background: #1d1d1d; }
        QScrollArea { border: none; background: transparent; }
        QListView#filmstrip { background: #222222; border: none; outline: none; }
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
