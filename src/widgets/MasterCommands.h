// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "camera/BodyControl.h"
#include "tether/SessionController.h"

#include <QObject>

namespace skein {

class ActionCollection;
class MasterRow;
class MessageBar;

/**
 * Knows who has the camera's controls and hands them over: by a button, or after each capture, of
 * cameras that are not shown as well, when the photographer wants shutter and dials of the body to
 * go on working. Borrows all it is given,
 * which must outlive it. Lives on the GUI thread.
 */
class MasterCommands final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<bool> releaseKey{"camera/releaseBody", false};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        MasterRow& row;
        MessageBar& messages;
        Settings& settings;
    };

    explicit MasterCommands(const Parts& parts, QObject* parent = nullptr);

private:
    void setCamera(Camera* camera);
    void follow(TetheredCamera& place);
    void onCaptured(TetheredCamera& place);
    void learn();
    void handOver(TetheredCamera& place, Master to);
    void show(Master master);

    const Parts m_parts;
    QObject m_everywhere; ///< Listens to all cameras; this object leaves one that is not shown.
    std::optional<BodyControl> m_control;
    bool m_isThere = false; ///< The camera, when m_control was learned.
};

} // namespace skein
