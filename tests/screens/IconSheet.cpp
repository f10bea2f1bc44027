// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/IconSheet.h"

#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QPalette>

namespace skein {

namespace {

QStringList iconNames()
{
    (void)symbolicIcon(QStringLiteral("close")); // Brings the resources.
    QStringList names;
    const auto files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString& file : files) {
        if (!file.startsWith(QLatin1String("dark-")) && !file.startsWith(QLatin1String("light-")) &&
            !file.startsWith(QLatin1String("skein"))) {
            names.append(file.chopped(4));
        }
    }
    names.sort();
    return names;
}

} // namespace

QImage iconSheet(int side, double ratio)
{
    constexpr int columns = 6;
    constexpr int nameWidth = 110;
    constexpr int gap = 8;
    const QStringList names = iconNames();
    const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
    const QSize cell(2 * side + nameWidth + 3 * gap, std::max(side, 14) + gap);
    QImage sheet(
        QSize(cell.width() * columns, cell.height() * rows + gap) * ratio, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(ratio);
    const QPalette palette = QApplication::palette();
    sheet.fill(palette.color(QPalette::Window));
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    for (int i = 0; i < names.size(); ++i) {
        const QPoint corner(i % columns * cell.width() + gap, i / columns * cell.height() + gap);
        const QIcon icon = symbolicIcon(names[i]);
        icon.paint(&painter, QRect(corner, QSize(side, side)));
        icon.paint(&painter, QRect(corner + QPoint(side + gap, 0), QSize(side, side)),
            Qt::AlignCenter, QIcon::Disabled);
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRect(corner + QPoint(2 * side + 2 * gap, 0), QSize(nameWidth, side)),
            Qt::AlignVCenter, names[i]);
    }
    return sheet;
}

QImage applicationIconSheet()
{
    constexpr int width = 1000;
    constexpr int height = 300;
    QImage sheet(width, height, QImage::Format_RGB32);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    int x = 10;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        applicationIcon().paint(&painter, QRect(x, 10, side, side));
        x += side + 20;
    }
    return sheet;
}

} // namespace skein
