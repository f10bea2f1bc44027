// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QPoint;
class QWidget;

namespace skein {

class ActionCollection;
class ControlPanel;
class SessionController;
class Settings;

/**
 * How the settings of a model of camera are shown: as dials or menus, on top of the panel or below.
 * Its commands are about the setting that was picked, also by the menu of a row. Borrows all it is
 * given, which must outlive it. Lives on the GUI thread.
 */
class SettingLooks final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ControlPanel& panel;
        Settings& settings;
        QWidget* window;
    };

    explicit SettingLooks(const Parts& parts, QObject* parent = nullptr);

private:
    void onReset();
    void refresh();
    void showMenu(const QPoint& place);
    void setDial(bool on);
    void setOnTop(bool on);
    [[nodiscard]] QString model() const;

    const Parts m_parts;
};

} // namespace skein
