// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxSounds.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginSounds.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QVariant>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace skein::photobox {

namespace {

constexpr quint32 sampleRate = 44'100;
constexpr double loudness = 0.4;
constexpr double edgeSeconds = 0.008; ///< No click at the ends of a note.
constexpr quint32 noiseSeed = 7;

QList<Note> notesOf(BoxSounds::Sound sound)
{
    constexpr double a5 = 880;
    constexpr double c6 = 1046.5;
    constexpr double e6 = 1318.5;
    constexpr double g4 = 392;
    constexpr double e4 = 329.6;
    switch (sound) {
    case BoxSounds::Sound::Tick:
        return {{a5, 0.12}};
    case BoxSounds::Sound::LastTick:
        return {{e6, 0.25}};
    case BoxSounds::Sound::Shutter:
        return {{0, 0.03}, {0, 0.05}};
    case BoxSounds::Sound::Shown:
        return {{a5, 0.09}, {c6, 0.09}, {e6, 0.18}};
    case BoxSounds::Sound::Sorry:
        break;
    }
    return {{g4, 0.18}, {e4, 0.3}};
}

template<typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray samplesOf(const QList<Note>& notes)
{
    QByteArray samples;
    QRandomGenerator noise(noiseSeed);
    for (const Note& note : notes) {
        const auto count = static_cast<int>(note.seconds * sampleRate);
        for (int i = 0; i < count; ++i) {
            const double at = static_cast<double>(i) / sampleRate;
            const double edge =
                std::min({1.0, at / edgeSeconds, (note.seconds - at) / edgeSeconds});
            const double wave = note.hertz > 0 ? std::sin(2 * std::numbers::pi * note.hertz * at)
                                               : 2 * noise.generateDouble() - 1;
            constexpr double full = 32'767;
            append(samples, static_cast<qint16>(std::lround(loudness * full * edge * wave)));
        }
    }
    return samples;
}

/** Made when there is none; empty: it cannot be. */
QString fileOf(const QString& folder, BoxSounds::Sound sound)
{
    const QString path =
        QDir(folder).filePath(QStringLiteral("sound-%1.wav").arg(static_cast<int>(sound)));
    if (folder.isEmpty() || QFileInfo::exists(path)) {
        return folder.isEmpty() ? QString() : path;
    }
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(waveOf(notesOf(sound))) > 0 && file.commit();
    return isWritten ? path : QString();
}

} // namespace

QByteArray waveOf(const QList<Note>& notes)
{
    const QByteArray samples = samplesOf(notes);
    const auto size = static_cast<quint32>(samples.size());
    QByteArray wave("RIFF");
    append(wave, size + 36); // All that follows this number.
    wave.append("WAVEfmt ");
    append(wave, quint32(16)); // Of this part.
    append(wave, quint16(1));  // Plain samples,
    append(wave, quint16(1));  // one channel.
    append(wave, sampleRate);
    append(wave, sampleRate * 2); // Bytes a second,
    append(wave, quint16(2));     // a sample,
    append(wave, quint16(16));    // and its bits.
    wave.append("data");
    append(wave, size);
    return wave + samples;
}

BoxSounds::BoxSounds(PluginHost& host, QObject* parent)
    : QObject(parent)
    , m_host(host)
{
    const auto made = std::make_shared<QHash<Sound, QString>>();
    PluginTask task;
    task.work = [made, folder = host.dataFolder()](PluginJob&) {
        for (const Sound sound :
            {Sound::Tick, Sound::LastTick, Sound::Shutter, Sound::Shown, Sound::Sorry}) {
            made->insert(sound, fileOf(folder, sound));
        }
        return QVariant();
    };
    task.finished = [this, made](const QVariant&, const QString&) { m_files = *made; };
    m_making = host.jobs().run(task);
}

BoxSounds::~BoxSounds()
{
    m_host.remove(m_making);
}

void BoxSounds::play(Sound sound)
{
    auto* sounds = static_cast<PluginSounds*>(m_host.find(SkeinPluginSounds_iid));
    const QString file = m_files.value(sound);
    if (m_isOn && sounds != nullptr && !file.isEmpty()) {
        sounds->play(file);
    }
}

} // namespace skein::photobox
