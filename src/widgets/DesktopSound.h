// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <memory>

namespace skein {

/**
 * Plays a sound of the desktop's theme by its name in the Sound Naming Specification of
 * freedesktop.org ("camera-shutter"), or one of a file, with libcanberra where that is installed.
 * Where it is not, or where there is no sound device, that is answered, and nothing is written to
 * the terminal. Never waits. Any thread.
 */
class DesktopSound final
{
public:
    DesktopSound();
    ~DesktopSound();

    /** Whether the sound was given to something that plays it; answered from another thread. */
    [[nodiscard]] QFuture<bool> play(const QString& name) const;
    /** The same for a file, WAV or Ogg Vorbis. */
    [[nodiscard]] QFuture<bool> playFile(const QString& path) const;

private:
    class Player;

    [[nodiscard]] QFuture<bool> begin(const char* property, const QByteArray& value) const;

    std::shared_ptr<Player> m_player; ///< Shared with a sound that is just beginning.
};

} // namespace skein
