// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginSounds.h"

#include <memory>

namespace skein {

class DesktopSound;

/** Sounds for one plugin. */
class SoundsPart final : public PluginPart, public PluginSounds
{
public:
    explicit SoundsPart(DeskTools& tools);
    ~SoundsPart() override;

    void play(const QString& path) override;

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override { return {}; }

private:
    std::unique_ptr<DesktopSound> m_sound; ///< Made with the first one.
};

} // namespace skein
