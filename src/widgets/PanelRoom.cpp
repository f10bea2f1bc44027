// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelRoom.h"

#include "widgets/HistogramPanel.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace skein {

namespace {
/** What the panel needs for all of it, in lines of text. */
constexpr int usualLines = 45;
} // namespace

PanelRoom::PanelRoom(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.side.installEventFilter(this);
    connect(&parts.liveView, &QAction::toggled, this, &PanelRoom::arrange);
    arrange();
}

void PanelRoom::setFocusOffered(bool offered)
{
    m_isFocusOffered = offered;
    arrange();
}

bool PanelRoom::isLow() const
{
    return m_parts.side.height() < usualLines * m_parts.side.fontMetrics().height();
}

bool PanelRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

void PanelRoom::arrange()
{
    m_parts.histogram.setLow(isLow());
    m_parts.focusRow.setVisible(m_isFocusOffered && (!isLow() || m_parts.liveView.isChecked()));
}

} // namespace skein
