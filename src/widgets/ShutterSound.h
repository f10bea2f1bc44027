// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QFuture>
#include <QObject>
#include <functional>

namespace skein {

class SessionController;

/**
 * Lets a shutter be heard when a camera of the window is told to expose, if the photographer wants
 * that; once where several expose together. What cannot be played is told once. Borrows both, which
 * must outlive it. Lives on the GUI thread.
 */
class ShutterSound final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<bool> wantedKey{"camera/shutterSound", false};

    /** Plays the sound of this name, and answers whether it can, see DesktopSound. */
    using Play = std::function<QFuture<bool>(const QString& name)>;

    ShutterSound(SessionController& controller, const Settings& settings, Play play,
        QObject* parent = nullptr);

Q_SIGNALS:
    /** Nothing is heard though it is wanted: a sentence. Not again until it was heard, or was not
     * wanted. */
    void unheard(const QString& sentence);

private:
    void onExposure();
    void play();

    const Settings& m_settings;
    const Play m_play;
    bool m_isDue = false;
    bool m_isTold = false; ///< unheard().
};

} // namespace skein
