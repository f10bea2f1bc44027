// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace skein {
class PluginHost;
}

namespace skein::photobox {

/** The sounds of the box: files, made once in a job, that the program plays; without a device it is
 * silent, and until they are there. Lives on the GUI thread; borrows the host. */
class BoxSounds final : public QObject
{
    Q_OBJECT

public:
    enum class Sound { Tick, LastTick, Shutter, Shown, Sorry };

    explicit BoxSounds(PluginHost& host, QObject* parent = nullptr);
    ~BoxSounds() override;

    void setOn(bool on) { m_isOn = on; }
    void play(Sound sound);

private:
    PluginHost& m_host;
    PluginHandle m_making = 0;
    QHash<Sound, QString> m_files; ///< Empty: they are not there yet.
    bool m_isOn = true;
};

/** One note after the other. */
struct Note
{
    double hertz = 0; ///< 0: noise.
    double seconds = 0;
};

/** A WAV file: 16 bit, one channel. */
[[nodiscard]] QByteArray waveOf(const QList<Note>& notes);

} // namespace skein::photobox
