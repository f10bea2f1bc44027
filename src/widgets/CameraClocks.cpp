// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraClocks.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ControlPanel.h"

namespace skein {

CameraClocks::CameraClocks(SessionController& controller, ControlPanel& panel, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_panel(panel)
{
    connect(&panel, &ControlPanel::reset, this, &CameraClocks::tellPanel);
    tellPanel();
}

void CameraClocks::tellPanel()
{
    const auto& ahead = m_controller.shown().clocks().ahead();
    for (auto each = ahead.cbegin(); each != ahead.cend(); ++each) {
        m_panel.setClockAhead(each.key(), each.value());
    }
}

} // namespace skein
