// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HintPlate.h"

#include "viewer/PlateRoom.h"

#include <QEvent>
#include <QPainter>

namespace skein {

HintPlate::HintPlate(QWidget& over)
    : QWidget(&over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over.installEventFilter(this);
    connect(&m_layer, &PictureLayer::changed, this, &HintPlate::refresh);
    refresh();
}

void HintPlate::refresh()
{
    setGeometry(parentWidget()->rect());
    setVisible(!m_layer.text().isEmpty());
    raise();
    update();
}

bool HintPlate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return false;
}

void HintPlate::paintEvent(QPaintEvent* /*event*/)
{
    PictureFrame frame;
    frame.view = QRectF(rect());
    QPainter painter(this);
    PlateRoom room(rect());
    painter.save();
    m_layer.arrange(painter, frame, room);
    painter.restore();
    m_layer.paint(painter, frame);
}

} // namespace skein
