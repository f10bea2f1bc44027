// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusFrame.h"

#include "viewer/PictureColours.h"

#include <QFocusEvent>
#include <QPainter>

namespace skein {

namespace {

constexpr int thickness = 2;

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusFrame::FocusFrame(QWidget& around)
    : QWidget(&around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    around.installEventFilter(this);
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != parentWidget()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // A window or a menu that was in front gives back what was there before.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            setGeometry(parentWidget()->rect());
            setVisible(isByKey(reason));
            raise();
        }
        break;
    }
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            setVisible(false);
        }
        break;
    }
    case QEvent::MouseButtonPress:
        setVisible(false);
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return false;
}

void FocusFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Light beside dark: seen on every picture, and on the ground of both themes.
    constexpr double half = thickness / 2.0;
    const QRectF outer = QRectF(rect()).adjusted(half, half, -half, -half);
    painter.setPen(QPen(theme::plateText, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer);
    painter.setPen(
        QPen(theme::pictureSurround, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer.adjusted(thickness, thickness, -thickness, -thickness));
}

} // namespace skein
