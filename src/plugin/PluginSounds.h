// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** For PluginHost::find(). */
#define SkeinPluginSounds_iid "org.skein_photo.PluginSounds/1"

namespace skein {

/** Sounds. Since interface 1, found as PluginLocks is (PluginLocks.h). GUI thread only. */
class PluginSounds
{
public:
    /**
     * Plays the sound file @p path (WAV or Ogg Vorbis) by the desktop's own means, and returns at
     * once. Where nothing can play it there is the desktop's bell instead, and nobody is told: a
     * computer without a sound device is silent.
     */
    virtual void play(const QString& path) = 0;

protected:
    ~PluginSounds() = default;
};

} // namespace skein
