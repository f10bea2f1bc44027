// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace skein {

/** A virtual camera of its own, with an empty card. For tests. */
class CameraProcess
{
public:
    static constexpr int patienceMs = 60'000;

    explicit CameraProcess(const QStringList& more = {})
    {
        QDir().mkpath(card());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-virtual-camera"),
            QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--card"),
                card(), QStringLiteral("--megapixels"), QStringLiteral("2"),
                QStringLiteral("--capture-ms"), QStringLiteral("50"),
                QStringLiteral("--exit-with-stdin")} +
                more);
        m_port = readLine();
    }

    ~CameraProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] const QString& port() const { return m_port; }
    [[nodiscard]] QString card() const { return m_folder.filePath(QStringLiteral("card")); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /** One order to the person at the camera; true when it was carried out. */
    bool order(const char* line)
    {
        m_process.write(QByteArray(line) + '\n');
        m_process.waitForBytesWritten();
        return readLine() == QLatin1String("ok");
    }

    /** Puts a file of @p size pseudo-random bytes on the card, before anyone connects. */
    [[nodiscard]] static QByteArray pseudoRandom(qsizetype size, quint32 seed)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = seed;
        for (char& byte : bytes) {
            state = state * 1664525U + 1013904223U;
            byte = char(state >> 24);
        }
        return bytes;
    }

private:
    QString readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs)) {
                return {};
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_port;
};

} // namespace skein
