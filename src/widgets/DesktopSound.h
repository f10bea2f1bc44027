// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace skein {

/**
 * Plays a sound of the desktop's theme by its name in the Sound Naming Specification of
 * freedesktop.org ("camera-shutter"), with libcanberra where that is installed. Silent where it is
 * not, or where there is no sound: never an error, never a wait. Any thread.
 */
class DesktopSound final
{
public:
    DesktopSound();
    ~DesktopSound();

    /** The library is there; whether anybody hears it is not known. */
    [[nodiscard]] bool isAvailable() const { return m_player != nullptr; }
    void play(const QString& name) const;

private:
    class Player;
    std::shared_ptr<Player> m_player; ///< Shared with a sound that is just beginning.
};

} // namespace skein
