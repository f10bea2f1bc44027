// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace skein {

class ActionCollection;
class ControlPanel;
class MessageBar;
class SessionController;
class Settings;
class MasterCommands;
class SettingSteps;
class TetheredCamera;

/**
 * All that a window does with its camera's settings beyond showing them: keys that step them,
 * presets, what is written at each connection, who has the controls. Borrows all it is given, which
 * must outlive it. Lives on the GUI thread.
 */
class SettingTools final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ControlPanel& panel;
        MessageBar& messages;
        Settings& settings;
        QWidget* window;
    };

    explicit SettingTools(const Parts& parts, QObject* parent = nullptr);

    /** The arrow keys are for something else just now (the grid). */
    void setStepsPaused(bool paused);
    /** A row of photographs is under way at @p place (null: at none): that camera's controls are
     * not given back within it. */
    void setControlsNeeded(const TetheredCamera* place);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    SettingSteps* m_steps;
    MasterCommands* m_master;
};

} // namespace skein
