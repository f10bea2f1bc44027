// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColourButton.h"

#include <QColorDialog>
#include <QPainter>

namespace skein {

namespace {
constexpr QSize swatch(40, 22);
constexpr int square = 5; ///< Of the board that shines through.
} // namespace

ColourButton::ColourButton(const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_name(name)
{
    setFixedSize(swatch);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setToolTip(name);
    connect(this, &QToolButton::clicked, this, &ColourButton::choose);
}

void ColourButton::setColour(const QColor& colour)
{
    if (m_colour != colour) {
        m_colour = colour;
        setAccessibleDescription(colour.name());
        update();
    }
}

void ColourButton::choose()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QColorDialog(m_colour, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setOption(QColorDialog::ShowAlphaChannel, m_hasAlpha);
    m_dialog->setWindowTitle(m_name);
    const auto take = [this](const QColor& colour) {
        setColour(colour);
        Q_EMIT chosen(colour);
    };
    connect(m_dialog, &QColorDialog::currentColorChanged, this, take);
    connect(m_dialog, &QColorDialog::rejected, this, [take, before = m_colour] { take(before); });
    m_dialog->open();
}

void ColourButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect inside = rect().adjusted(2, 2, -2, -2);
    if (m_colour.alpha() < 255) {
        painter.fillRect(inside, QColor(0x66, 0x66, 0x66));
        for (int y = 0; y * square < inside.height(); ++y) {
            for (int x = y % 2; x * square < inside.width(); x += 2) {
                const QRect one(inside.x() + x * square, inside.y() + y * square, square, square);
                painter.fillRect(one & inside, QColor(0x99, 0x99, 0x99));
            }
        }
    }
    painter.fillRect(inside, m_colour);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
        return;
    }
    // Seen around a colour that is like the surroundings, too.
    const QPalette::ColorRole frame = underMouse() ? QPalette::Text : QPalette::PlaceholderText;
    painter.setPen(palette().color(frame));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace skein
