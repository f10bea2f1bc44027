// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HeightKeeper.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace skein {

HeightKeeper::HeightKeeper(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

bool HeightKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::LayoutRequest:
        keep();
        break;
    case QEvent::Resize: {
        const auto& resized = *static_cast<QResizeEvent*>(event);
        if (resized.size().width() != resized.oldSize().width()) {
            keep();
        }
        break;
    }
    default:
        break;
    }
    return false;
}

void HeightKeeper::keep()
{
    const QLayout* layout = m_window.layout();
    if (layout == nullptr || !layout->hasHeightForWidth()) {
        return;
    }
    const int room = m_window.screen()->availableSize().height();
    m_window.setMinimumHeight(std::min(layout->totalHeightForWidth(m_window.width()), room));
}

} // namespace skein
