// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcer.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"

#include <QApplication>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVariant>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>

namespace skein::eclipse {

namespace {

QString program(const char* name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

constexpr quint32 rate = 22'050; ///< Samples a second.
constexpr double pitch = 880;    ///< Hz.
constexpr double length = 0.18;  ///< Seconds, as is the gap.
constexpr double gap = 0.1;
constexpr double loudness = 0.5 * 32'767;
constexpr double fade = 0.01; ///< Seconds: no click at the ends.

/** A file with it, made once; empty: it cannot be written. */
QString tone(const QString& folder, bool isUrgent)
{
    if (folder.isEmpty()) {
        return {}; // Else it would lie in whatever folder is the current one.
    }
    const QString path =
        QDir(folder).filePath(isUrgent ? QStringLiteral("urgent.wav") : QStringLiteral("tone.wav"));
    if (QFileInfo::exists(path)) {
        return path;
    }
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(toneFile(isUrgent)) > 0 && file.commit();
    return isWritten ? path : QString();
}

} // namespace

QByteArray toneFile(bool isUrgent)
{
    constexpr int urgentTimes = 3;
    const int times = isUrgent ? urgentTimes : 1;
    const auto samples = static_cast<quint32>(std::lround((length + gap) * rate * times));
    constexpr quint32 bytesOfSample = 2;
    constexpr quint32 headerBytes = 36; // After the first eight.
    constexpr quint32 formatBytes = 16;
    constexpr quint16 pcm = 1;
    constexpr quint16 bits = 16;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << headerBytes + samples * bytesOfSample;
    out.writeRawData("WAVEfmt ", 8);
    out << formatBytes << pcm << quint16(1) << rate << rate * bytesOfSample
        << quint16(bytesOfSample) << bits;
    out.writeRawData("data", 4);
    out << samples * bytesOfSample;
    for (quint32 i = 0; i < samples; ++i) {
        const double within = std::fmod(static_cast<double>(i) / rate, length + gap);
        const double edge = std::min(within, length - within) / fade;
        const double level = within < length ? std::clamp(edge, 0.0, 1.0) : 0;
        const double wave = std::sin(2 * std::numbers::pi * pitch * within);
        out << static_cast<qint16>(std::lround(loudness * level * wave));
    }
    return file;
}

Announcer::Announcer(PluginHost& host, QObject* parent)
    : QObject(parent)
    , m_host(host)
{
    const auto found = std::make_shared<Means>();
    PluginTask task;
    task.work = [found, folder = host.dataFolder()](PluginJob&) {
        *found = find(folder);
        return QVariant();
    };
    task.finished = [this, found](const QVariant&, const QString&) {
        m_means = *found;
        Q_EMIT known();
        if (const auto words = std::exchange(m_waiting, std::nullopt)) {
            say(words->way, words->sentence, words->isUrgent);
        }
    };
    m_finding = host.jobs().run(task);
}

Announcer::~Announcer()
{
    m_host.remove(m_finding);
    letGo();
}

Announcer::Means Announcer::find(const QString& folder)
{
    Means means;
    means.dispatcher = program("spd-say");
    means.engine = program("espeak-ng");
    for (const char* player : {"pw-play", "paplay", "aplay"}) {
        means.player = means.player.isEmpty() ? program(player) : means.player;
    }
    means.tone = tone(folder, false);
    means.urgentTone = tone(folder, true);
    return means;
}

void Announcer::letGo()
{
    if (!m_process) {
        return;
    }
    // It goes when it has ended, by itself: whoever destroys a process that runs waits for it, and
    // a player may hang in its driver.
    m_process->setParent(nullptr);
    m_process->kill();
    m_process = nullptr;
}

std::optional<bool> Announcer::hasVoice() const
{
    return m_means ? std::optional(!m_means->dispatcher.isEmpty() || !m_means->engine.isEmpty())
                   : std::nullopt;
}

void Announcer::say(CuePlan::Way way, const QString& sentence, bool isUrgent)
{
    if (way == CuePlan::Way::Silent) {
        return;
    }
    if (!m_means) {
        m_waiting = Words{way, sentence, isUrgent};
        return;
    }
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const QString& dispatcher = m_means->dispatcher;
    const QString& engine = m_means->engine;
    if (way == CuePlan::Way::Voice && !dispatcher.isEmpty()) {
        run(dispatcher, {QStringLiteral("--language"), language, QStringLiteral("--priority"),
                            QStringLiteral("important"), QStringLiteral("--"), sentence});
    } else if (way == CuePlan::Way::Voice && !engine.isEmpty()) {
        run(engine, {QStringLiteral("-v"), language, QStringLiteral("--"), sentence});
    } else {
        sound(isUrgent);
    }
}

void Announcer::sound(bool isUrgent)
{
    const QString& file = isUrgent ? m_means->urgentTone : m_means->tone;
    if (m_means->player.isEmpty() || file.isEmpty()) {
        QApplication::beep();
    } else {
        run(m_means->player, {file});
    }
}

void Announcer::run(const QString& program, const QStringList& arguments)
{
    letGo();
    m_process = new QProcess(this);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    connect(m_process, &QProcess::errorOccurred, m_process, &QObject::deleteLater);
    m_process->start(program, arguments);
}

} // namespace skein::eclipse
