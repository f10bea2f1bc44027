// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcer.h"

#include <QApplication>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <cmath>
#include <numbers>

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

Announcer::Announcer(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

Announcer::~Announcer()
{
    letGo();
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

bool Announcer::hasVoice()
{
    return !program("spd-say").isEmpty() || !program("espeak-ng").isEmpty();
}

void Announcer::say(CuePlan::Way way, const QString& sentence, bool isUrgent)
{
    if (way == CuePlan::Way::Silent) {
        return;
    }
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const QString dispatcher = program("spd-say");
    const QString engine = program("espeak-ng");
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
    const QString file = tone(isUrgent);
    for (const char* player : {"pw-play", "paplay", "aplay"}) {
        const QString found = program(player);
        if (!found.isEmpty() && !file.isEmpty()) {
            run(found, {file});
            return;
        }
    }
    QApplication::beep();
}

QString Announcer::tone(bool isUrgent) const
{
    const QString path = QDir(m_folder).filePath(
        isUrgent ? QStringLiteral("urgent.wav") : QStringLiteral("tone.wav"));
    if (QFileInfo::exists(path)) {
        return path;
    }
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(toneFile(isUrgent)) > 0 && file.commit();
    return isWritten ? path : QString();
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
