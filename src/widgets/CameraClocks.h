// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class ControlPanel;
class SessionController;

/**
 * Tells the panel how far the clocks of the camera that is shown were from the computer's when they
 * were read, whenever that was, so that they go on there. Borrows both, which must outlive it.
 * Lives on the GUI thread.
 */
class CameraClocks final : public QObject
{
    Q_OBJECT

public:
    CameraClocks(SessionController& controller, ControlPanel& panel, QObject* parent = nullptr);

private:
    void tellPanel();

    const SessionController& m_controller;
    ControlPanel& m_panel;
};

} // namespace skein
