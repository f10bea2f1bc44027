// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MirroredMargins.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace skein {

MirroredMargins::MirroredMargins(QWidget& widget, QLayout* layout, QMargins margins)
    : QObject(&widget)
    , m_widget(widget)
    , m_layout(layout)
    , m_margins(margins)
{
    widget.installEventFilter(this);
    apply();
}

MirroredMargins::MirroredMargins(QWidget& widget, QMargins margins)
    : MirroredMargins(widget, nullptr, margins)
{}

MirroredMargins::MirroredMargins(QWidget& widget)
    : MirroredMargins(widget, widget.layout(), widget.layout()->contentsMargins())
{}

bool MirroredMargins::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void MirroredMargins::apply()
{
    QMargins margins = m_margins;
    if (m_widget.isRightToLeft()) {
        margins.setLeft(m_margins.right());
        margins.setRight(m_margins.left());
    }
    if (m_layout != nullptr) {
        m_layout->setContentsMargins(margins);
    } else {
        m_widget.setContentsMargins(margins);
    }
}

} // namespace skein
