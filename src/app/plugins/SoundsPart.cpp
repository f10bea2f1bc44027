// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/SoundsPart.h"

#include "base/Background.h"
#include "widgets/DesktopSound.h"

#include <QApplication>

namespace skein {

SoundsPart::SoundsPart(DeskTools& tools)
    : PluginPart(tools)
{}

SoundsPart::~SoundsPart() = default;

void SoundsPart::play(const QString& path)
{
    if (!isOpen()) {
        return;
    }
    if (!m_sound) {
        m_sound = std::make_unique<DesktopSound>();
    }
    whenAnswered(m_sound->playFile(path), &tools().home, [](bool isPlayed) {
        if (!isPlayed) {
            QApplication::beep();
        }
    });
}

} // namespace skein
