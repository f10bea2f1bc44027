// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FoundMark.h"

#include <QEvent>
#include <QPainter>

namespace skein {

namespace {
constexpr int roomBeside = 4;
constexpr int roomAbove = 2;
constexpr double radius = 4;
constexpr int fillAlpha = 40;
constexpr int frameAlpha = 150;
} // namespace

FoundMark::FoundMark(QWidget& found)
    : QWidget(found.parentWidget())
    , m_found(&found)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    found.installEventFilter(this);
    place();
    lower();
    show();
}

void FoundMark::place()
{
    setGeometry(m_found->geometry().adjusted(-roomBeside, -roomAbove, roomBeside, -roomAbove));
}

bool FoundMark::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_found && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void FoundMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::WindowText);
    colour.setAlpha(frameAlpha);
    painter.setPen(colour);
    colour.setAlpha(fillAlpha);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace skein
