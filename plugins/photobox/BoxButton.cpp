// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxButton.h"

#include <QPainter>

namespace skein::photobox {

namespace {

const QColor face(214, 40, 57);
const QColor pressedFace(168, 24, 40);
constexpr double paddingAcross = 1.6; ///< In heights of the letters, as is the next.
constexpr double paddingDown = 0.7;
constexpr int rimShare = 16; ///< The white rim, as a part of the height.

} // namespace

BoxButton::BoxButton(const QString& text, QWidget* parent)
    : QPushButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus); // Every key presses it.
    setCursor(Qt::PointingHandCursor);
}

QSize BoxButton::sizeHint() const
{
    const QFontMetrics letters(font());
    return {qRound(letters.horizontalAdvance(text()) + 2 * paddingAcross * letters.height()),
        qRound((1 + 2 * paddingDown) * letters.height())};
}

void BoxButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double rim = static_cast<double>(height()) / rimShare;
    painter.setPen(QPen(Qt::white, rim));
    painter.setBrush(isDown() ? pressedFace : face);
    const QRectF shape = QRectF(rect()).adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace skein::photobox
