// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QObject>
#include <functional>

namespace skein {

class SessionController;

/**
 * Lets a shutter be heard when a camera of the window is told to expose, if the photographer wants
 * that; once where several expose together. Borrows both, which must outlive it. Lives on the GUI
 * thread.
 */
class ShutterSound final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<bool> wantedKey{"camera/shutterSound", false};

    /** @p play plays the sound of this name, see DesktopSound. */
    ShutterSound(SessionController& controller, const Settings& settings,
        std::function<void(const QString& name)> play, QObject* parent = nullptr);

private:
    void onExposure();

    const Settings& m_settings;
    const std::function<void(const QString& name)> m_play;
    bool m_isDue = false;
};

} // namespace skein
